import { join } from "node:path";
import type { NamedFile } from "#dataset/read/table.ts";
import { filesIn } from "../../scripts/lib/disk.ts";

/** A small data folder in which everything is right; each damage starts from it. */
export const validFolder = join(import.meta.dirname, "..", "fixtures", "csv", "valid");

/** The files of the valid folder as texts, by name. */
export function validTexts(): ReadonlyMap<string, string> {
  const pairs = filesIn(validFolder).map(({ name, chunks }): [string, string] => [
    name,
    Buffer.concat([...chunks]).toString("utf8"),
  ]);
  return new Map(pairs);
}

/** Texts, or bytes as they are, as the files of a folder. */
export function asFiles(texts: ReadonlyMap<string, string | Uint8Array>): readonly NamedFile[] {
  return [...texts].map(([name, text]) => ({ name, chunks: [Buffer.from(text)] }));
}
