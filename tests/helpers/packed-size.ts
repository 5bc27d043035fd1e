import { brotliCompressSync, constants } from "node:zlib";

export const kibibyte = 1024;

/** What a text weighs packed as far as brotli goes, as files are before they are published. */
export function packedSize(text: string | Buffer, quality = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/**
 * Whether a text weighs at most so many bytes, packed. The thorough way takes a second for a long page:
 * only for those that the quick ones cannot clear.
 */
export function packsInto(bytes: number, text: string): boolean {
  return (
    Buffer.byteLength(text) <= bytes ||
    [1, 4, 9, constants.BROTLI_MAX_QUALITY].some((quality) => packedSize(text, quality) <= bytes)
  );
}
