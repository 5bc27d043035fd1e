import { join } from "node:path";
import { addAudit } from "#audit/run.ts";
import { normalise, type ReadFolder } from "#dataset/normalise.ts";
import { decodeText } from "#dataset/read/csv.ts";
import type { NamedFile } from "#dataset/read/tables.ts";
import { canonicalJson } from "#dataset/write/published.ts";
import { cellWithNeighbours, type TextRow, textRows } from "#intake/desk/text-rows.ts";
import type { Dataset } from "#model/dataset.ts";
import { problemCatalogue } from "#problems/catalogue.ts";
import { compareProblems, describeProblem, type Problem } from "#problems/problem.ts";
import { Refusal } from "./commands.ts";
import { maybeFilesIn, maybeReadError, projectFolder, writeOrRefuse } from "./disk.ts";

/** What becomes of a data folder, its audit included. */
export interface Audited {
  /** Null where there is an error: nothing half right is published. */
  readonly dataset: Dataset | null;
  /** Every error and warning, by file, line and column. */
  readonly problems: readonly Problem[];
  /** What could be read of it, right or wrong. */
  readonly read: ReadFolder;
}

/** Normalises the files of a data folder and audits what came of it. */
export function normaliseAndAudit(files: readonly NamedFile[]): Audited {
  const { dataset, ...found } = normalise(files);
  return { dataset: dataset && addAudit(dataset), ...found };
}

/**
 * Normalises a data folder into JSON files. With an error nothing is written, and what an
 * earlier run wrote stays byte for byte.
 *
 * @throws a Refusal where the folder to write into cannot be written
 */
export function normaliseFolder(dataFolder: string, outFolder: string): readonly Problem[] {
  const { dataset, problems } = readFolder(dataFolder);
  if (dataset === null) return problems;
  writeOrRefuse(outFolder, canonicalJson(dataset));
  return problems;
}

/**
 * Reads and checks a data folder. A folder or file that cannot be read is a problem like others,
 * and does not keep the problems of other files from being told.
 */
export function readFolder(folder: string): Audited {
  const files = maybeFilesIn(folder, true);
  if (files === undefined) {
    const place = { file: ".", line: 1, column: 1 };
    return {
      ...normaliseAndAudit([]),
      problems: [describeProblem(problemCatalogue, "folder-missing", place, folder, { folder })],
    };
  }
  const unreadable = new Map(
    files.flatMap((file) => {
      const reason = maybeReadError(file);
      return reason === undefined ? [] : [[file.name, reason] as const];
    }),
  );
  const { dataset, problems, read } = normaliseAndAudit(
    files.filter(({ name }) => !unreadable.has(name)),
  );
  if (unreadable.size === 0) return { dataset, problems, read };
  const others = problems.filter(
    ({ code, file }) => !(code === "file-missing" && unreadable.has(file)),
  );
  const own = [...unreadable].map(([file, reason]) =>
    describeProblem(problemCatalogue, "file-unreadable", { file, line: 1, column: 1 }, file, {
      reason,
    }),
  );
  return { dataset: null, problems: [...others, ...own].sort(compareProblems), read };
}

/** Shows the cells of problems in a folder's files with their neighbours, as data:check prints them. */
export function cellsIn(folder: string): (problem: Problem) => string | undefined {
  const files = new Map((maybeFilesIn(folder, true) ?? []).map((file) => [file.name, file]));
  const rows = new Map<string, ReadonlyMap<number, TextRow>>();
  return ({ file: name, line, column }) => {
    const file = files.get(name);
    if (file === undefined || maybeReadError(file) !== undefined) return undefined;
    const known =
      rows.get(name) ?? new Map(textRows(decodeText(file.bytes())).map((row) => [row.line, row]));
    rows.set(name, known);
    const row = known.get(line);
    return row === undefined || row.isBroken || line === 1
      ? undefined
      : cellWithNeighbours(row.cells, column);
  };
}

/**
 * The data of a folder, for what only wants them right.
 *
 * @throws a Refusal where they have errors
 */
export function readDataset(folder: string): Dataset {
  const { dataset } = readFolder(folder);
  if (dataset) return dataset;
  throw new Refusal(
    1,
    `${folder} 里的数据有误，先改好：npm run data:check`,
    `The data in ${folder} have errors; mend them first: npm run data:check`,
  );
}

/** The dataset of the repository's own data folder. Throws a Refusal where it has an error. */
export function publishedDataset(): Dataset {
  return readDataset(join(projectFolder, "data"));
}
