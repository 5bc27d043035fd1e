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

/**
 * Reads bytes in whatever encoding an editor may have saved them, piece by piece.
 *
 * A chunk may end inside a character. A byte-order mark is not part of the text. Bytes that
 * the encoding does not know come out as U+FFFD, which the cell checks report with its place.
 */
export function* decodeText(chunks: Iterable<Uint8Array>): Generator<string, void, undefined> {
  const decode = createDecoder(detectEncoding(chunks));
  for (const chunk of chunks) {
    const text = decode(chunk);
    if (text !== "") yield text;
  }
  const rest = decode(undefined);
  if (rest !== "") yield rest;
}

/**
 * Makes a decoder that never throws. The platform's own does, though told not to: in GB18030,
 * where a broken character of four bytes lies across two chunks. It is then started anew.
 */
function createDecoder(encoding: Encoding): (chunk: Uint8Array | undefined) => string {
  let decoder = new TextDecoder(encoding);
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      decoder = new TextDecoder(encoding, { ignoreBOM: true });
      if (chunk === undefined) return "\ufffd";
      return `\ufffd${decodeAnew(chunk)}`;
    }
  };
  const decodeAnew = (chunk: Uint8Array): string => {
    if (chunk.length < 2) return "";
    const middle = chunk.length >> 1;
    return `${decode(chunk.subarray(0, middle))}${decode(chunk.subarray(middle))}`;
  };
  return decode;
}

/** CRLF and CR become LF, also where a chunk ends between the two. */
export function* unifyNewlines(chunks: Iterable<string>): Generator<string, void, undefined> {
  let endedInReturn = false;
  for (const chunk of chunks) {
    const text = endedInReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    endedInReturn = chunk.endsWith("\r");
    if (text !== "") yield text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }
}
