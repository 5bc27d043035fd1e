import type { CellKind } from "../contract/column.ts";
import type { ReadingProblemCode } from "./reading-problems.ts";

const anywhere =
  /#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)|#{4,}|(?:^|[,"\n])[=@]|1[3-9]\d{9}|\d{17}[\dXx]/;
const errorValue = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|###+)$/;
const mobileNumber = /(?<![\d.])1[3-9]\d{9}(?![\d.])/;
const identityNumber = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?!\d)/;

/** Whether a stretch of rows may hold what {@link spotExcel} looks for; seldom true. */
export function maybeSuspicious(text: string): boolean {
  return anywhere.test(text);
}

/** What a spreadsheet left in a cell, or a private person's number; undefined when neither. */
export function spotExcel(cell: CellKind, text: string): ReadingProblemCode | undefined {
  if (errorValue.test(text)) return "excel-error";
  if (/^[=@]/.test(text)) return "excel-formula";
  const worded = cell.kind === "prose" || cell.kind === "line" || cell.kind === "words";
  if (!worded) return undefined;
  return mobileNumber.test(text) || identityNumber.test(text) ? "personal-number" : undefined;
}
