import type { NamedFile } from "#dataset/read/tables.ts";
import { sortCsv, type Sorting } from "#dataset/write/sort-csv.ts";
import type { Table } from "#model/table.ts";
import { fixedFiles, tables } from "#model/tables.ts";
import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { diskErrorCode, maybeFilesIn, type PlannedFile, writeOrRefuse } from "./lib/disk.ts";

/**
 * `npm run data:sort`: puts the rows of every file in order and changes no cell; what is in order is not
 * written again. A file that cannot be read is told of and does not keep the others from being sorted.
 */
export const command: Command<Record<"data", string>> = {
  usage: `用法 Usage: npm run data:sort [-- --data DIR]
  --data DIR  数据文件夹 the data folder（默认 default: data）
`,
  read: (args) => readFlags(args, { data: { fallback: "data" } }),
  run({ data }, terminal) {
    const files = maybeFilesIn(data);
    if (files === undefined) {
      terminal.out(`${data}: 找不到文件夹 · no such folder\n`);
      return 1;
    }
    const sortings = files
      .filter(({ name }) => name.endsWith(".csv"))
      .map((file) => ({ name: file.name, sorting: sortOne(file) }));
    const planned = sortings.flatMap(({ name, sorting }): PlannedFile[] =>
      sorting.outcome === "sorted" ? [{ name, text: sorting.text }] : [],
    );
    writeOrRefuse(data, planned);
    for (const { name, sorting } of sortings)
      terminal.out(`${name}: ${describeSorting(sorting)}\n`);
    return sortings.every(({ sorting }) => isRead(sorting)) ? 0 : 1;
  },
};

/** Or the disk would not give the file's bytes; the reason is the system's code (`ENOENT`). */
type FileSorting = Sorting | { readonly outcome: "unopened"; readonly reason: string };

function sortOne(file: NamedFile): FileSorting {
  try {
    return sortCsv(file.bytes(), tableOf(file.name));
  } catch (error) {
    const reason = diskErrorCode(error);
    if (reason === undefined) throw error;
    return { outcome: "unopened", reason };
  }
}

function isRead({ outcome }: FileSorting): boolean {
  return outcome === "sorted" || outcome === "unchanged";
}

function tableOf(name: string): Table {
  return tables[fixedFiles.find((key) => `${key}.csv` === name) ?? "observations"];
}

function describeSorting(sorting: FileSorting): string {
  switch (sorting.outcome) {
    case "unchanged":
      return "次序已对 · in order";
    case "sorted": {
      const recoded = sorting.encoding === "utf-8" ? "" : "，已存为 UTF-8 · and is now in UTF-8";
      return `移动了 ${sorting.moved} 行 · ${sorting.moved} rows moved${recoded}`;
    }
    case "unreadable":
      return `第 ${sorting.line} 行读不懂，未动；先运行 npm run data:check · line ${sorting.line} cannot be read, left alone; run npm run data:check first`;
    case "unopened":
      return `文件打不开（${sorting.reason}），未动 · the file cannot be opened (${sorting.reason}), left alone`;
  }
}

if (import.meta.main) process.exitCode = await runCommand(command);
