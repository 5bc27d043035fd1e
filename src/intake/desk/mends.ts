import { otherSign } from "#dataset/read/row.ts";
import { csvRow } from "#dataset/write/csv.ts";
import type { Problem } from "#problems/problem.ts";
import type { Edit, TextRow } from "./text-rows.ts";

/** A mend that takes one press: the change, and what would stand there; empty where a row goes or rows move. */
export interface Mend {
  readonly edit: Edit;
  readonly shown: string;
}

/** What mends a problem without a doubt or by a near name; null where only the editor knows. */
export function mendOf(problem: Problem, row: TextRow, width: number): Mend | null {
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
