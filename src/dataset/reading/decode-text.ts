import { detectEncoding } from "./detect-encoding.ts";

/**
 * Reads bytes in whatever encoding an editor may have saved them, piece by piece.
 *
 * A chunk may end inside a character. A byte-order mark is not part of the text. Bytes that
 * the encoding does not know come out as U+FFFD, which the cell checks report with its place.
 */
export function* decodeText(chunks: Iterable<Uint8Array>): Generator<string, void, undefined> {
  const decoder = new TextDecoder(detectEncoding(chunks));
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
