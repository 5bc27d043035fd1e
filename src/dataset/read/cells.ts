import { parseCalendarPoint } from "#figures/period.ts";
import type { Bilingual } from "#model/bilingual.ts";
import { sourcePrefix } from "#model/fields.ts";
import type { CellKind } from "#model/table.ts";
import type { ProblemCode } from "#problems/catalogue.ts";
import type { Details } from "#problems/problem.ts";
import { describeSuggestion, nearestName, plainForm } from "#problems/suggest.ts";

/** What is wrong with one filled cell. */
interface CellFault {
  readonly code: ProblemCode;
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
  const year = /^\d{4}(?=$|-\d)/.exec(text)?.[0];
  if (year !== undefined && !isPlausibleDay(year))
    return { code: "year-implausible", details: { year } };
  return parseCalendarPoint(text) === null ? dateFault(zh, en) : null;
}

function dateFault(zh: string, en: string): CellFault {
  return { code: "date-malformed", details: { pattern: { zh, en } } };
}

/** Whether a day in ISO 8601, or its year, is one that this project can speak of: 1900 to 2100. */
export function isPlausibleDay(day: string): boolean {
  return day >= "1900" && day < "2101";
}

function checkSourceMark(text: string): CellFault | null {
  const id = text.slice(sourcePrefix.length);
  return isKebabCase(id) ? null : { code: "reference-malformed", details: suggestId(id) };
}

/** Browsers take no more. */
const longestUrl = 2000;

function isUrl(text: string): boolean {
  return (
    text.length <= longestUrl &&
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
