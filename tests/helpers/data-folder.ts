import { join } from "node:path";
import type { NamedFile } from "#dataset/read/tables.ts";
import { filesIn } from "../../scripts/lib/disk.ts";

/** A small data folder in which everything is right; each damage starts from it. */
export const validFolder = join(import.meta.dirname, "..", "fixtures", "csv", "valid");

/** The files of the valid folder as texts, by name. */
export function validTexts(): ReadonlyMap<string, string> {
  const pairs = filesIn(validFolder).map(({ name, bytes }): [string, string] => [
    name,
    new TextDecoder().decode(bytes()),
  ]);
  return new Map(pairs);
}

/** Texts, or bytes as they are, as the files of a folder. */
export function asFiles(texts: ReadonlyMap<string, string | Uint8Array>): readonly NamedFile[] {
  return [...texts].map(([name, text]) => ({ name, bytes: () => Buffer.from(text) }));
}
