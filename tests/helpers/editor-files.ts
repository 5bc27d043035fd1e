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

/** One chart of each kind that is declared, by id: what a browser must look at, kind by kind. */
export function chartOfEachKind(): readonly string[] {
  const byKind = new Map(contentIds("charts").map((id) => [kindOf(id), id]));
  return [...byKind.values()].sort();
}

function kindOf(id: string): string {
  const file = join(projectFolder, "src", "content", "charts", `${id}.yaml`);
  return /^kind: ([a-z-]+)/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";
}
