import { statSync } from "node:fs";
import { fixedFiles } from "#dataset/contract/columns.ts";
import { sortCsv, type Sorting } from "#dataset/writing/sort-csv.ts";
import { filesIn, writeAllOrNothing, type PlannedFile } from "./files-on-disk.ts";

/** What sorting a folder did, one line a file. */
export interface FolderSorting {
  readonly lines: readonly string[];
  /** False where a file could not be read and was left alone. */
  readonly isWhole: boolean;
}

/** Puts the rows of each CSV file of a folder in order; what is in order is not written again. */
export function sortFolder(folder: string): FolderSorting {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return { lines: [`${folder}: 找不到文件夹 · no such folder`], isWhole: false };
  }
  const sortings = filesIn(folder)
    .filter(({ name }) => name.endsWith(".csv"))
    .map((file) => ({ name: file.name, sorting: sortCsv(file, keyOf(file.name)) }));
  const planned = sortings.flatMap(({ name, sorting }): PlannedFile[] =>
    sorting.outcome === "sorted" ? [{ name, pieces: [sorting.text] }] : [],
  );
  writeAllOrNothing(folder, planned);
  return {
    lines: sortings.map(({ name, sorting }) => `${name}: ${describeSorting(sorting)}`),
    isWhole: sortings.every(({ sorting }) => sorting.outcome !== "unreadable"),
  };
}

function keyOf(name: string): (typeof fixedFiles)[number] | "observations" {
  return fixedFiles.find((key) => `${key}.csv` === name) ?? "observations";
}

function describeSorting(sorting: Sorting): string {
  switch (sorting.outcome) {
    case "unchanged":
      return "次序已对 · in order";
    case "sorted": {
      const recoded = sorting.encoding === "utf-8" ? "" : "，已存为 UTF-8 · and is now in UTF-8";
      return `移动了 ${sorting.moved} 行 · ${sorting.moved} rows moved${recoded}`;
    }
    case "unreadable":
      return `第 ${sorting.line} 行读不懂，未动；先运行 npm run data:check · line ${sorting.line} cannot be read, left alone; run npm run data:check first`;
  }
}
