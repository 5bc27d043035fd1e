import type { Bilingual } from "#model/bilingual.ts";
import { type CellKind, sourcePrefix } from "#model/column.ts";
import type { ReadingProblemCode } from "#problems/catalogue.ts";
import { describeSuggestion, nearestName, plainForm } from "#problems/suggest.ts";
import type { Details } from "#problems/table.ts";

/** A calendar date at the precision written: year, month (1–12) and day, null where not given. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads `2023`, `2023-07` or `2023-07-31`; null for anything else and for days that never were. */
export function maybeCalendarDate(text: string): CalendarDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (found === null) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** What is wrong with one filled cell. */
export interface CellFault {
  readonly code: ReadingProblemCode;
  readonly details?: Details;
}

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const scientific = /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d+$/;
const rewrittenDate =
  /^(?:\d{4}[/.]\d{1,2}(?:[/.]\d{1,2})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}(?: \d.*)|\d{4}年.*|\d{1,2}月.*|\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?|[A-Z][a-z]{2}-\d{2,4}|\d{5}(?:\.\d+)?)$/;

/**
 * Checks a filled cell against its column's kind; null when nothing is wrong.
 *
 * Only what the cell shows by itself: whether a referenced row exists is checked later.
 * A period's own grammar is checked where periods are read.
 */
export function checkCell(cell: CellKind, text: string): CellFault | null {
  switch (cell.kind) {
    case "id":
      return isKebabCase(text) ? null : { code: "id-malformed", details: suggestId(text) };
    case "reference":
      return isKebabCase(text) ? null : { code: "reference-malformed", details: suggestId(text) };
    case "references":
      return checkReferences(text, cell.joiner);
    case "words":
      return checkList(text.split(cell.joiner), cell.joiner);
    case "one-of":
      return checkChoice(text, cell.list);
    case "number":
      return checkNumber(text);
    case "integer":
      return /^(?:0|[1-9]\d{0,8})$/.test(text) ? null : { code: "integer-malformed" };
    case "period":
      return checkExcelDate(text);
    case "date":
      return checkDate(text, "2023、2023-07 或 2023-07-31", "2023, 2023-07 or 2023-07-31");
    case "day":
      if (/^\d{4}(?:-\d{2})?$/.test(text)) return dateFault("2023-07-31", "2023-07-31");
      return checkDate(text, "2023-07-31", "2023-07-31");
    case "url":
      if (cell.orSource && text.startsWith(sourcePrefix)) return checkSourceMark(text);
      return isUrl(text) ? null : { code: "url-malformed" };
    case "adcode":
      return /^(?:\d{6}|\d{9}|\d{12})$/.test(text) ? null : { code: "adcode-malformed" };
    case "token":
      return checkToken(text);
    case "line":
    case "prose":
      return null;
  }
}

function isKebabCase(text: string): boolean {
  return kebabCase.test(text);
}

function suggestId(text: string): Details {
  const plain = plainForm(text)
    .replace(/[\s_.‐-―－]+/g, "-")
    .replace(/^-|-$/g, "");
  const fits = isKebabCase(plain) && plain !== text;
  return { suggestion: describeSuggestion(fits ? plain : undefined) };
}

function checkReferences(text: string, joiner: string): CellFault | null {
  const items = text.split(joiner);
  const malformed = items.find((item) => item !== "" && !isKebabCase(item));
  if (malformed !== undefined) {
    return { code: "reference-malformed", details: { text: malformed, ...suggestId(malformed) } };
  }
  return checkList(items, joiner);
}

function checkList(items: readonly string[], joiner: string): CellFault | null {
  const blank = items.some((item) => item.trim() === "" || item.trim() !== item);
  const repeated = new Set(items).size < items.length;
  return blank || repeated ? { code: "list-malformed", details: { joiner } } : null;
}

function checkChoice(text: string, list: readonly string[]): CellFault | null {
  if (list.includes(text)) return null;
  const suggestion = describeSuggestion(nearestName(text, list));
  const both: Bilingual = { zh: list.join("、"), en: list.join(", ") };
  return { code: "choice-unknown", details: { list: both, suggestion } };
}

function checkNumber(text: string): CellFault | null {
  if (scientific.test(text)) return { code: "excel-scientific" };
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return { code: "number-malformed" };
  // Fifteen digits survive a double; more would come back changed.
  const digits = text.replace(/^-?0?\.?0*|\./g, "").length;
  return digits > 15 ? { code: "number-too-long" } : null;
}

function checkExcelDate(text: string): CellFault | null {
  if (scientific.test(text)) return { code: "excel-scientific" };
  return rewrittenDate.test(text) ? { code: "excel-date" } : null;
}

function checkDate(text: string, zh: string, en: string): CellFault | null {
  const rewritten = checkExcelDate(text);
  if (rewritten !== null) return rewritten;
  const date = maybeCalendarDate(text);
  if (date === null) return dateFault(zh, en);
  return isPlausibleYear(date.year)
    ? null
    : { code: "year-implausible", details: { year: date.year } };
}

function dateFault(zh: string, en: string): CellFault {
  return { code: "date-malformed", details: { pattern: { zh, en } } };
}

/** Years this project can speak of, 1900 to 2100; outside them a digit was mistyped. */
function isPlausibleYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

/** The same of a day in ISO 8601. */
export function isPlausibleDay(day: string): boolean {
  return day >= "1900" && day < "2101";
}

function checkSourceMark(text: string): CellFault | null {
  const id = text.slice(sourcePrefix.length);
  return isKebabCase(id) ? null : { code: "reference-malformed", details: suggestId(id) };
}

function isUrl(text: string): boolean {
  return (
    /^https?:\/\/[a-z0-9][^\s/]*\.[^\s/]+(?:\/\S*)?$/i.test(text) &&
    !/[，。；、（）“”"<>]/.test(text)
  );
}

/** Longer tokens are looked at; the longest printed wording in the reports has about thirty. */
const longToken = 40;

function checkToken(text: string): CellFault | null {
  if (/[。；！？eE]/.test(text)) {
    if (/[。；！？]/.test(text)) return { code: "token-is-sentence" };
    if (scientific.test(text)) return { code: "excel-scientific" };
  }
  return text.length > longToken ? { code: "token-long", details: { length: text.length } } : null;
}

/** Turn a checked cell into what the contract publishes; an empty cell is null. */

export function maybeText(text: string): string | null {
  return text === "" ? null : text;
}

/** The number of a cell that was checked to be one; null when empty or, already reported, wrong. */
export function maybeNumber(text: string): number | null {
  if (text === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The member of a closed list; `fallback` for an empty cell and for one already reported. */
export function choose<const Member extends string>(
  list: readonly Member[],
  text: string,
  fallback: Member,
): Member {
  return list.find((member) => member === text) ?? fallback;
}

export function bilingual(zh: string, en: string): Bilingual {
  return { zh, en };
}

export function splitWords(text: string, joiner: string): readonly string[] {
  return text === "" ? [] : text.split(joiner);
}
