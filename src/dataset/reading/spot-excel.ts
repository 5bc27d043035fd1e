import type { CellKind } from "../contract/column.ts";
import type { ReadingProblemCode } from "./reading-problems.ts";

const anywhere =
  /#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)|#{4,}|(?:^|[,"\n])[=@]|1[3-9]\d{9}|\d{17}[\dXx]/;
const errorValue = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|###+)$/;
const mobileNumber = /(?<![\d.])1[3-9]\d{9}(?![\d.])/;
const identityNumber = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?!\d)/;

/** Whether a stretch of rows may hold what {@link spotExcel} looks for; seldom true. */
export function maybeSuspicious(text: string): boolean {
  // The signs are looked for one by one first: that is many times quicker than by pattern.
  const mayHoldSigns = text.includes("#") || text.includes("=") || text.includes("@");
  return (mayHoldSigns || hasLongNumber(text)) && anywhere.test(text);
}

/** Digits in the shortest number that {@link spotExcel} looks for. */
const longNumber = 11;

/** Looks at each eleventh character only: a number that long covers one of them. */
function hasLongNumber(text: string): boolean {
  for (let at = longNumber - 1; at < text.length; at += longNumber) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
    while (to < text.length && isDigit(text.charCodeAt(to))) to++;
    if (to - from >= longNumber) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What a spreadsheet left in a cell, or a private person's number; undefined when neither. */
export function spotExcel(cell: CellKind, text: string): ReadingProblemCode | undefined {
  if (errorValue.test(text)) return "excel-error";
  if (/^[=@]/.test(text)) return "excel-formula";
  const worded = cell.kind === "prose" || cell.kind === "line" || cell.kind === "words";
  if (!worded) return undefined;
  return mobileNumber.test(text) || identityNumber.test(text) ? "personal-number" : undefined;
}
