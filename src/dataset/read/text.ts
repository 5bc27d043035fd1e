export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Bytes looked at for the NUL pattern of UTF-16: a header is ASCII and longer than this. */
const headLength = 32;

/**
 * The encoding an editor saved a file in: by byte-order mark, by the NULs that UTF-16 leaves
 * between ASCII letters, else UTF-8 if the bytes are, else GB18030 (Excel in Chinese).
 *
 * Bytes that are mostly UTF-8 with a few broken characters stay UTF-8: GB18030 would read
 * nearly any bytes, and would turn one damaged character into a file of wrong ones.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const nulPattern = maybeBareUtf16(bytes.subarray(0, headLength));
  if (nulPattern !== undefined) return nulPattern;
  return isStrictUtf8(bytes) || isMostlyUtf8(bytes) ? "utf-8" : "gb18030";
}

function maybeBareUtf16(head: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  const nuls = (offset: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === offset).length;
  const [even, odd] = [nuls(0), nuls(1)];
  if (odd > pairs * 0.7 && even === 0) return "utf-16le";
  if (even > pairs * 0.7 && odd === 0) return "utf-16be";
  return undefined;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether whole UTF-8 characters outnumber broken ones. In GB18030 text two bytes a character
 * seldom line up as a UTF-8 character of three, so there the broken ones win by far.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const characters = new TextDecoder("utf-8").decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
  const broken = characters.filter((character) => character === "\ufffd").length;
  return characters.length - broken > broken;
}

/**
 * Reads bytes in whatever encoding an editor may have saved them. A byte-order mark is not part
 * of the text. Bytes that the encoding does not know come out as U+FFFD, which the cell checks
 * report with its place.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}
