import { titleOfSource } from "#dataset/select/title-of-source.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Interval, Qualifier } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Area, Metric, Source } from "#model/vocabulary.ts";

/** Texts joined as a list, in each language. */
export function joinTexts(texts: readonly Bilingual[], zh = "、", en = ", "): Bilingual {
  return { zh: texts.map((text) => text.zh).join(zh), en: texts.map((text) => text.en).join(en) };
}

/** Texts joined as the last sentence of a paragraph would: A、B和C; A, B and C. */
export function enumerateTexts(texts: readonly Bilingual[]): Bilingual {
  const [last, others] = [texts.at(-1), texts.slice(0, -1)];
  if (last === undefined || others.length === 0) return last ?? { zh: "", en: "" };
  const list = joinTexts(others);
  return { zh: `${list.zh}和${last.zh}`, en: `${list.en} and ${last.en}` };
}

/** A remark as a sentence of its own, however the editor ended it. */
export function asSentence(note: Bilingual): Bilingual {
  const [zh, en] = [note.zh.trim(), note.en.trim()];
  return {
    zh: zh === "" || /[。！？”）]$/.test(zh) ? zh : `${zh}。`,
    en: en === "" || /[.!?”]$/.test(en) ? en : `${en}.`,
  };
}

/**
 * What is measured where: 浙江省火灾死亡人数; Fire deaths, Zhejiang. A name that says the place itself
 * (全国群众安全感) is not given it twice.
 */
export function nameSeries(metric: Metric, place: Area["name"]): Bilingual {
  const name = metric.name.zh.replace(/的?变化$/, "的变化");
  return {
    zh: name.startsWith(place.zh)
      ? name
      : `${place.zh}${/^全[国省市]/.test(name) ? "的" : ""}${name}`,
    en: `${metric.name.en}, ${place.en}`,
  };
}

/** The last calendar year a period touches. */
export function lastYear({ period }: Observation): number {
  return Number(period.end.slice(0, 4));
}

/** A number as each language's newspapers write it: 1421.7万, 14.217 million; 11700263, 11,700,263. */
export function writeNumber(value: number): Bilingual {
  return {
    zh: maybeScaled(value, stepsZh) ?? String(value),
    en: maybeScaled(value, stepsEn) ?? groupThousands(value),
  };
}

interface Step {
  readonly size: number;
  readonly word: string;
  /** The most decimals that still read better than the number in full. */
  readonly decimals: number;
}

const stepsZh: readonly Step[] = [
  { size: 1e8, word: "亿", decimals: 4 },
  { size: 1e4, word: "万", decimals: 2 },
];
const stepsEn: readonly Step[] = [
  { size: 1e9, word: " billion", decimals: 3 },
  { size: 1e6, word: " million", decimals: 3 },
];

function maybeScaled(value: number, steps: readonly Step[]): string | null {
  for (const { size, word, decimals } of steps) {
    if (Math.abs(value) < size) continue;
    const scaled = Number((value / size).toFixed(decimals));
    // Division is not exact, so what is compared is the number that the words would be read as.
    if (Math.round(scaled * size) === value)
      return `${groupThousands(scaled)}${word}`.replace(",", "");
  }
  return null;
}

function groupThousands(value: number): string {
  const text = String(value);
  if (Math.abs(value) < 1000 || text.includes("e")) return text;
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A figure as the audit cites it, always with its unit in Chinese: the printed token where it reads
 * as a number (8万1649人), in quotation marks where it is words (“第一”), and its value where it was
 * printed in English. In English the value with its qualifier.
 */
export function citeFigure(figure: Observation, unit: Bilingual): Bilingual {
  const { value, qualifier, reportedAs } = figure;
  if (value === null) return { zh: `“${reportedAs}”`, en: `“${reportedAs}”` };
  const number = writeNumber(value);
  return {
    zh: /[a-z]/i.test(reportedAs)
      ? `${bounds[qualifier].zh}${number.zh}${unit.zh}`
      : citePrint(figure, unit.zh),
    en: `${bounds[qualifier].en}${number.en}${unitsInEnglish.get(figure.unit) ?? ""}`,
  };
}

/** What a qualifier says of the number after it. */
export const bounds: Readonly<Record<Qualifier, Bilingual>> = {
  exact: { zh: "", en: "" },
  approx: { zh: "约", en: "about " },
  at_least: { zh: "超过", en: "at least " },
  at_most: { zh: "不超过", en: "at most " },
};

/** Units that the name of what is measured does not say already. */
export const unitsInEnglish: ReadonlyMap<string, string> = new Map([
  ["percent", "%"],
  ["percentage-points", " percentage points"],
  ["yuan", " yuan"],
  ["years", " years"],
]);

function citePrint({ reportedAs, printedUnit }: Observation, unit: string): string {
  const token = reportedAs.replace(/\s+/g, "").replace(/(\d)[,，](?=\d)/g, "$1");
  if (!/^(?:近|约|超过?|逾|不到|不足)?[\d.〇零一二三四五六七八九十百千万亿余多]/.test(token)) {
    return `“${token}”`;
  }
  return /[\d万亿余多]$/.test(token) ? `${token}${printedUnit ?? unit}` : token;
}

/** A source's title as messages cite it, in both languages; of an unknown source its id. */
export function citeSource(source: Source | undefined, id: string): Bilingual {
  const { zh, en } = source?.title ?? { zh: id, en: id };
  return { zh: titleOfSource(zh, "zh"), en: titleOfSource(en, "en") };
}

/** A printed change in words, whatever its print left out: 下降16.7%; a fall of 16.7%. */
export function writeChange(change: Observation, unit: Bilingual): Bilingual {
  if (change.value === null) return { zh: `“${change.reportedAs}”`, en: `“${change.reportedAs}”` };
  return writeStep(change.value, change.unit, unit, bounds[change.qualifier]);
}

/**
 * A computed change, rounded to the decimals of the printed one and to one at least: 下降9.2%, or
 * 下降7.2%至8.1% where the printed levels leave a range. Null where it has an open end.
 */
export function writeComputed(
  { low, high }: Interval,
  printed: Observation,
  unit: Bilingual,
): Bilingual | null {
  if (low === null || high === null) return null;
  const decimals = Math.max(1, String(printed.value).split(".")[1]?.length ?? 0);
  const [least, most] = [low, high].map((end) => Number(end.toFixed(decimals))) as [number, number];
  const write = (value: number) => writeStep(value, printed.unit, unit, bounds.exact);
  if (least === most) return write(least);
  const [near, far] = least < 0 && most <= 0 ? [most, least] : [least, most];
  const [from, to] = [write(near), write(far)];
  const unitEn = unitsInEnglish.get(printed.unit) ?? "";
  // A fall of 100% is where a level without an upper bound leaves the other end open.
  if (printed.unit === "percent" && least <= -100) {
    return { zh: `${from.zh}以上`, en: `${from.en} or more` };
  }
  if ((least < 0 && most > 0) || near === 0) {
    return { zh: `在${from.zh}与${to.zh}之间`, en: `something between ${from.en} and ${to.en}` };
  }
  const end = writeNumber(Math.abs(far));
  return {
    zh: `${unit.zh === "%" ? from.zh : from.zh.replace(unit.zh, "")}至${end.zh}${unit.zh}`,
    en: `${unitEn === "%" ? from.en : from.en.replace(unitEn, "")} to ${end.en}${unitEn}`,
  };
}

function writeStep(value: number, unitId: string, unit: Bilingual, bound: Bilingual): Bilingual {
  if (value === 0) return { zh: "持平", en: "no change" };
  const size = writeNumber(Math.abs(value));
  const isRise = value > 0;
  return {
    zh: `${isRise ? "上升" : "下降"}${bound.zh}${size.zh}${unit.zh}`,
    en: `a ${isRise ? "rise" : "fall"} of ${bound.en}${size.en}${unitsInEnglish.get(unitId) ?? ""}`,
  };
}

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
