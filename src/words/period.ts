import type { Language } from "#model/bilingual.ts";
import type { Period } from "#model/figure.ts";
import { punctuationEn, punctuationZh } from "./punctuation.ts";

/** A period in the reader's words: `2023年`, `2004—2023年`, `截至2025年3月`; `up to March 2025`. */
export function formatPeriod(period: Period, language: Language): string {
  return formatPeriodText(period.text, language);
}

/** The same of a period's text (`2023/2024-04`); a text of another shape is given back unchanged. */
export function formatPeriodText(text: string, language: Language): string {
  const [from = "", to] = text.split("/");
  if (to === undefined) return formatDate(from, language);
  if (from === "..") {
    return language === "zh" ? `截至${formatDate(to, "zh")}` : `up to ${formatDate(to, "en")}`;
  }
  return language === "zh" ? formatSpanChinese(from, to) : formatSpanEnglish(from, to);
}

/** Years in order as runs: `2004—2008年、2011年`; `2004–2008, 2011`. */
export function formatYears(years: readonly number[], language: Language): string {
  const starts = years.filter((year, index) => years[index - 1] !== year - 1);
  const ends = years.filter((year, index) => years[index + 1] !== year + 1);
  return starts
    .map((from, index) => formatYearRange({ from, to: ends[index] ?? from }, language))
    .join((language === "zh" ? punctuationZh : punctuationEn).listComma);
}

/** A first and a last year as a period: `2004—2024年`, `2023年`. */
export function formatYearRange(
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string {
  return formatPeriodText(from === to ? String(from) : `${from}/${to}`, language);
}

const pointPattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

function formatDate(text: string, language: Language): string {
  const match = pointPattern.exec(text);
  if (match === null) return text;
  const [, year = "", month, day] = match;
  if (language === "zh") return `${year}年${monthAndDayChinese(month, day)}`;
  return [day === undefined ? "" : String(Number(day)), nameOfMonth(month), year]
    .filter((part) => part !== "")
    .join(" ");
}

/** 2004—2023年; 2023年至2024年4月; within one year, and one month, that stands once. */
function formatSpanChinese(from: string, to: string): string {
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}—${to}年`;
  const [, fromYear = "", fromMonth] = pointPattern.exec(from) ?? [];
  const [, toYear = "", toMonth, toDay] = pointPattern.exec(to) ?? [];
  const isOneYear = fromYear === toYear && fromMonth !== undefined && toMonth !== undefined;
  const start = formatDate(from, "zh");
  if (!isOneYear) return `${start}至${formatDate(to, "zh")}`;
  if (fromMonth === toMonth && toDay !== undefined) return `${start}至${Number(toDay)}日`;
  return `${start}至${monthAndDayChinese(toMonth, toDay)}`;
}

function formatSpanEnglish(from: string, to: string): string {
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}–${to}`;
  const [, fromYear = "", fromMonth, fromDay] = pointPattern.exec(from) ?? [];
  const [, toYear = "", toMonth, toDay] = pointPattern.exec(to) ?? [];
  const isOneYear = fromYear === toYear && fromMonth !== undefined && toMonth !== undefined;
  const start = formatDate(from, "en");
  if (isOneYear && fromMonth === toMonth && fromDay !== undefined && toDay !== undefined)
    return `${Number(fromDay)}–${formatDate(to, "en")}`;
  return `${isOneYear ? start.replace(/ \d{4}$/, "") : start} to ${formatDate(to, "en")}`;
}

function monthAndDayChinese(month: string | undefined, day: string | undefined): string {
  if (month === undefined) return "";
  return `${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}

function nameOfMonth(month: string | undefined): string {
  return month === undefined ? "" : (months[Number(month) - 1] ?? month);
}
