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
export function detectEncoding(chunks: Iterable<Uint8Array>): Encoding {
  const head = firstBytes(chunks, headLength);
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  const nulPattern = maybeBareUtf16(head);
  if (nulPattern !== undefined) return nulPattern;
  if (isStrictUtf8(chunks)) return "utf-8";
  return isMostlyUtf8(chunks) ? "utf-8" : "gb18030";
}

function firstBytes(chunks: Iterable<Uint8Array>, length: number): readonly number[] {
  const bytes: number[] = [];
  for (const chunk of chunks) {
    bytes.push(...chunk.subarray(0, length - bytes.length));
    if (bytes.length >= length) break;
  }
  return bytes;
}

function maybeBareUtf16(head: readonly number[]): Encoding | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  const nuls = (offset: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === offset).length;
  const [even, odd] = [nuls(0), nuls(1)];
  if (odd > pairs * 0.7 && even === 0) return "utf-16le";
  if (even > pairs * 0.7 && odd === 0) return "utf-16be";
  return undefined;
}

function isStrictUtf8(chunks: Iterable<Uint8Array>): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether whole UTF-8 characters outnumber broken ones. In GB18030 text two bytes a character
 * seldom line up as a UTF-8 character of three, so there the broken ones win by far.
 */
function isMostlyUtf8(chunks: Iterable<Uint8Array>): boolean {
  const decoder = new TextDecoder("utf-8");
  let whole = 0;
  let broken = 0;
  const count = (text: string): void => {
    for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) {
      if (character === "\ufffd") broken++;
      else whole++;
    }
  };
  for (const chunk of chunks) count(decoder.decode(chunk, { stream: true }));
  count(decoder.decode());
  return whole > broken;
}
