import { readFileSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import Papa from "papaparse";
import { projectFolder } from "./cache-folder.ts";

/**
 * The rows of one of the editors' files, read as an outsider would: by column name, as text.
 *
 * @param name `topics.csv`
 */
export function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(projectFolder, "data", name), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The ids of one of the editors' files. */
export function idsOf(name: string): readonly string[] {
  return rowsOf(name).map((row) => row["id"] ?? "");
}

/** The names of the files in a folder of `src/content`, without their ending: the ids of charts, of stories. */
export function contentIds(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, "src", "content", folder))
    .filter((file) => /\.(?:yaml|mdx)$/.test(file))
    .map((file) => basename(file, extname(file)))
    .sort();
}
