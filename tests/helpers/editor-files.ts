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

/** The ids of charts that are kept no longer. */
export const retiredIds: readonly string[] = Object.keys(
  JSON.parse(readFileSync(join(projectFolder, "src", "site", "retired.json"), "utf8")) as object,
);

/** The stories that are written with something. Throws where none is. */
export function storiesWith(written: string): readonly string[] {
  const folder = join(projectFolder, "src", "content", "stories", "zh");
  const ids = contentIds("stories/zh").filter((one) =>
    readFileSync(join(folder, `${one}.mdx`), "utf8").includes(written),
  );
  if (ids.length === 0) throw new Error(`no story is written with ${written}`);
  return ids;
}

/** One chart of each kind that is declared, by id: what a browser must look at, kind by kind. */
export function chartOfEachKind(): readonly string[] {
  const byKind = new Map(contentIds("charts").map((id) => [kindOf(id), id]));
  return [...byKind.values()].sort();
}

/** The first and the last year that a chart is declared to show, as its file writes them. */
export function yearsOf(id: string): readonly string[] {
  return /^period: \{ from: (\d+), to: (\d+) \}/m.exec(declarationOf(id))?.slice(1) ?? [];
}

function kindOf(id: string): string {
  return /^kind: ([a-z-]+)/m.exec(declarationOf(id))?.[1] ?? "";
}

function declarationOf(id: string): string {
  return readFileSync(join(projectFolder, "src", "content", "charts", `${id}.yaml`), "utf8");
}
