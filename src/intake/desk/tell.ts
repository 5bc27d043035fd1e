import { group } from "d3-array";
import { normalise, type Normalised } from "#dataset/normalise.ts";
import { otherSign } from "#dataset/read/row.ts";
import { csvRow } from "#dataset/write/csv.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Problem } from "#problems/problem.ts";
import { checkAgainstBase } from "../check-against-base.ts";
import type { FolderTexts } from "./drop.ts";
import { type Edit, type TextRow, textRows } from "./text-rows.ts";

/** A problem as the desk shows it beside its cell. */
export interface ToldProblem {
  readonly severity: Problem["severity"];
  readonly code: string;
  /** Of the cell, from 1. */
  readonly column: number;
  readonly message: Bilingual;
  readonly mend: Bilingual;
  /** What one press would do. */
  readonly press: Mend | null;
}

/** A row that is new or has a problem. */
export interface ToldRow extends Pick<TextRow, "line" | "cells"> {
  readonly isNew: boolean;
  /** The whole row as CSV where its cells cannot be told apart; else null. */
  readonly typed: string | null;
  readonly problems: readonly ToldProblem[];
}

export interface ToldFile {
  readonly name: string;
  /** The finished file. */
  readonly text: string;
  readonly header: readonly string[];
  /** New rows and rows with problems, at most `mostRows`. */
  readonly rows: readonly ToldRow[];
  readonly added: number;
}

/** What the desk says of files in their folder. */
export interface Telling {
  readonly files: readonly ToldFile[];
  /** Problems that the files make elsewhere. */
  readonly elsewhere: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
}

/** More rows than these nobody reads in a browser; those with problems come first. */
const mostRows = 200;

/** Normalises a folder of texts. */
export function normaliseTexts(folder: FolderTexts): Normalised {
  const encoder = new TextEncoder();
  return normalise(
    [...folder].map(([name, text]) => ({ name, bytes: () => encoder.encode(text) })),
  );
}

/**
 * What `data:check --base` says of a folder in which some files are replaced, without what it says of
 * the folder as it stands: cell by cell, each with its mend.
 *
 * @param now the folder with the files, where it is normalised already
 */
export function tellFiles(
  folder: FolderTexts,
  base: Normalised,
  files: FolderTexts,
  now = normaliseTexts(new Map([...folder, ...files])),
): Telling {
  const problems = freshProblems(base.problems, [
    ...now.problems,
    ...checkAgainstBase(base.read, now.read),
  ]);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return {
    files: [...files].map(([name, text]) => {
      const own = problems.filter(({ file }) => file === name);
      return tellFile(name, text, folder.get(name) ?? "", own);
    }),
    elsewhere: problems.filter(({ file }) => !files.has(file)),
    errors,
    warnings: problems.length - errors,
  };
}

/** The problems of a folder that it did not have before. */
export function freshProblems(
  before: readonly Problem[],
  now: readonly Problem[],
): readonly Problem[] {
  const known = group(before, kindOf);
  const seen = new Map<string, number>();
  return now.filter((problem) => {
    const times = (seen.get(kindOf(problem)) ?? 0) + 1;
    seen.set(kindOf(problem), times);
    return times > (known.get(kindOf(problem))?.length ?? 0);
  });
}

/** Lines move when rows come in: what is the same is told by what is said. */
function kindOf({ file, code, text }: Problem): string {
  return [file, code, text].join(" ");
}

function tellFile(
  name: string,
  text: string,
  standing: string,
  problems: readonly Problem[],
): ToldFile {
  const known = new Set(textRows(standing).map(({ cells }) => cells.join("\n")));
  const [header, ...rows] = textRows(text);
  const width = header?.cells.length ?? 0;
  const byLine = group(problems, ({ line }) => line);
  const told = [...(header ? [header] : []), ...rows].map((row): ToldRow => {
    const own = byLine.get(row.line) ?? [];
    const { line, cells, isBroken } = row;
    return {
      ...{ line, cells, isNew: !known.has(cells.join("\n")) && row !== header },
      typed: isBroken
        ? (cells[0] ?? "")
        : cells.length === width
          ? null
          : csvRow(cells).slice(0, -1),
      problems: own.map((problem) => {
        const { severity, code, column, message, mend } = problem;
        return { severity, code, column, message, mend, press: mendOf(problem, row, width) };
      }),
    };
  });
  const shown = [
    ...told.filter(({ problems: own }) => own.length > 0),
    ...told.filter(({ problems: own, isNew }) => own.length === 0 && isNew),
  ];
  return {
    ...{ name, text, header: header?.cells ?? [] },
    rows: shown.slice(0, mostRows).sort((a, b) => a.line - b.line),
    added: told.filter(({ isNew }) => isNew).length,
  };
}

/** A mend that takes one press: the change, and what would stand there; empty where a row goes or rows move. */
interface Mend {
  readonly edit: Edit;
  readonly shown: string;
}

/** What mends a problem without a doubt or by a near name; null where only the editor knows. */
function mendOf(problem: Problem, row: TextRow, width: number): Mend | null {
  const { code, line, column, text, meant } = problem;
  if (code === "row-blank" || code === "row-empty")
    return { edit: { kind: "line", line, text: "" }, shown: "" };
  if (code === "rows-unsorted") return { edit: { kind: "sort" }, shown: "" };
  if (code === "row-delimiter-wrong") {
    const sign = otherSign(row.cells, width);
    if (sign === undefined) return null;
    const mended = csvRow(row.cells.flatMap((cell) => cell.split(sign))).slice(0, -1);
    return { edit: { kind: "line", line, text: mended }, shown: mended };
  }
  const cell = row.cells[column - 1];
  if (cell === undefined || row.isBroken) return null;
  const mended = meant === undefined ? tidied(code, cell) : cell.replace(text, () => meant);
  if (mended === cell) return null;
  return { edit: { kind: "cell", line, column, text: mended }, shown: mended };
}

/** Mistakes of typing that leave no doubt of what was meant, by code. */
function tidied(code: string, cell: string): string {
  switch (code) {
    case "cell-spaces":
      return cell.trim();
    case "cell-line-break":
      return cell.replace(/\s*\n\s*/g, " ").trim();
    case "character-nul":
    case "character-control":
    case "character-zero-width":
    case "character-bidirectional":
      // What stands for a letter is lost, what stands between letters was never seen.
      return cell.replace(/[\p{Cc}\p{Cf}]/gu, "");
    case "excel-date":
      return isoDay(cell);
    case "number-malformed":
    case "integer-malformed":
    case "period-malformed":
    case "date-malformed":
      return cell
        .normalize("NFKC")
        .replace(/[,\s]|^\+/g, "")
        .replace("−", "-");
    default:
      return cell;
  }
}

/** `2026/3/1` as `2026-03-01`; a date that begins otherwise may be read in two ways and stays. */
function isoDay(cell: string): string {
  const [, year, month = "", day] =
    /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[月日]?(?: 0+:00.*)?$/.exec(cell) ?? [];
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0")));
  return year === undefined ? cell : [year, ...parts].join("-");
}
