import type { Bilingual } from "../contract/bilingual.ts";

/**
 * A period text in words, what both ends share said once: `2014-01/2014-06` is 2014年1月至6月,
 * January to June 2014; `../2025-03` is 截至2025年3月, up to March 2025.
 */
export function writePeriod(text: string): Bilingual {
  const [first = "", last] = text.split("/");
  if (last === undefined) return { zh: writeDateZh(first), en: writeDateEn(first) };
  if (first === "..") return { zh: `截至${writeDateZh(last)}`, en: `up to ${writeDateEn(last)}` };
  // The year is said once only where a month stands beside it at both ends.
  const isOneYear =
    first.slice(0, 4) === last.slice(0, 4) && first.includes("-") && last.includes("-");
  const [from, to] = [writeDateZh(first), writeDateZh(last)];
  const start = writeDateEn(first);
  return {
    zh: `${from}至${isOneYear ? to.slice("2014年".length) : to}`,
    en: `${isOneYear ? start.slice(0, -" 2014".length) : start} to ${writeDateEn(last)}`,
  };
}

/** Years in order as spans: 2010—2013年、2015年; 2010–2013, 2015. */
export function writeYears(years: readonly number[]): Bilingual {
  const spans = spansOf(years);
  return {
    zh: spans.map(([from, to]) => `${from === to ? from : `${from}—${to}`}年`).join("、"),
    en: spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", "),
  };
}

function spansOf(years: readonly number[]): readonly (readonly [number, number])[] {
  const starts = years.filter((year, index) => years[index - 1] !== year - 1);
  const ends = years.filter((year, index) => years[index + 1] !== year + 1);
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

function writeDateZh(date: string): string {
  const units = ["年", "月", "日"];
  return date
    .split("-")
    .map((part, index) => `${Number(part)}${units[index] ?? ""}`)
    .join("");
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function writeDateEn(date: string): string {
  const [year = "", month, day] = date.split("-");
  return [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [months[Number(month) - 1] ?? month]),
    year,
  ].join(" ");
}
