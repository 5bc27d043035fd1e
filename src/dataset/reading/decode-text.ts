import { detectEncoding, type Encoding } from "./detect-encoding.ts";

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
