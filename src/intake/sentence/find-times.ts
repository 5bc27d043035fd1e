import { foldText } from "#figures/scan.ts";
import type { PeriodBasis } from "#model/figure.ts";

/** When something happened, as a sentence says it. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** As `period` writes it; empty where the source's date is needed and not known. */
  readonly period: string;
  readonly basis: PeriodBasis;
  /** What a figure is compared with, not when it was counted: 比上年, 去年同期. */
  readonly isBase: boolean;
}

const part =
  "(?:(?<half>[上下])半年|前(?<quarters>[二三])季度?|第?(?<quarter>[一二三四1-4])季度|" +
  "(?<from>\\d{1,2})(?:月份?)?[-至到~](?<to>\\d{1,2})月份?|前(?<first>\\d{1,2}|[一二三四五六七八九十]{1,2})个?月|" +
  "(?<month>\\d{1,2})月(?:份|底|末)?(?:(?<day>\\d{1,2})日)?|(?<whole>全年|年末|年底))";
const year =
  "(?:(?<year>(?:19|20)\\d\\d)(?:年?[-至到~](?<until>(?:19|20)\\d\\d))?年|" +
  "(?<word>今年|本年|去年|上年|前年))";
const english =
  "(?:\\b(?:in|during) (?<yearEnglish>(?:19|20)\\d\\d)\\b|\\b(?<wordEnglish>this year|last year|the previous year|the year before)\\b)";
const time = new RegExp(
  `(?<upTo>截[至止])?(?:${year}度?(?<since>以来)?(?:${part})?|${part})(?<same>同期)?|${english}`,
  "g",
);

/**
 * The times that a text names, in their order. What is said without a year belongs to the last one named, or
 * lies as late as the source's date allows; 去年 and 今年 are counted from that date.
 *
 * @param published the source's date (`2024-04-11`, `2024-04` or `2024`); empty where it is not known
 */
export function findTimes(text: string, published: string): readonly FoundTime[] {
  const { folded } = foldText(text);
  let named: number | undefined;
  return [...folded.matchAll(time)].map((match): FoundTime => {
    const start = match.index;
    const said = match.groups ?? {};
    const isBase = said["same"] !== undefined || /[比较与同]/.test(folded.charAt(start - 1));
    const reading = readTime({ ...said, ...(isBase && { base: "yes" }) }, published, named);
    if (!isBase) named = reading.year ?? named;
    const end = start + match[0].length;
    const { period, basis } = reading;
    return { start, end, text: text.slice(start, end), period, basis, isBase };
  });
}

type Said = Readonly<Record<string, string | undefined>>;

interface Reading {
  readonly period: string;
  readonly basis: PeriodBasis;
  readonly year: number | undefined;
}

function readTime(said: Said, published: string, named: number | undefined): Reading {
  const stated = said["year"] ?? said["yearEnglish"];
  const word = said["word"] ?? said["wordEnglish"];
  const basis: PeriodBasis = stated === undefined ? "inferred" : "stated";
  const { until } = said;
  if (until !== undefined)
    return { period: `${stated ?? ""}/${until}`, basis, year: Number(until) };
  const span = spanOf(said);
  const isBefore = word === "上年" && said["base"] !== undefined && named !== undefined;
  const counted = isBefore ? named - 1 : yearOf(word, published);
  const base = stated === undefined ? counted : Number(stated);
  const own = base ?? (word === undefined ? (named ?? latest(span, published)) : undefined);
  if (own === undefined) return { period: "", basis, year: undefined };
  return { ...periodOf(own, span, said, published, basis), year: own };
}

function periodOf(
  year: number,
  span: Span | undefined,
  said: Said,
  published: string,
  basis: PeriodBasis,
): Pick<Reading, "period" | "basis"> {
  if (span !== undefined) {
    const isUpTo = said["upTo"] !== undefined && span[0] === span[1];
    const [from, to] = [`${year}-${isUpTo ? "01" : span[0]}`, `${year}-${span[1]}`];
    return { period: from === to ? to : `${from}/${to}`, basis: isUpTo ? "inferred" : basis };
  }
  const isThisYear = `${year}` === published.slice(0, 4) && said["whole"] === undefined;
  if (isThisYear && published.length > 4 && basis === "inferred")
    return { period: `${`${year}-01-01`.slice(0, published.length)}/${published}`, basis };
  if (said["since"] !== undefined)
    return { period: `${year}/${published.slice(0, 7)}`, basis: "inferred" };
  return { period: String(year), basis };
}

function yearOf(word: string | undefined, published: string): number | undefined {
  if (word === undefined || published === "") return undefined;
  const today = Number(published.slice(0, 4));
  if (/^(?:去年|上年|last year|the previous year|the year before)$/.test(word)) return today - 1;
  return word === "前年" ? today - 2 : today;
}

/** From and to, in months or, both alike, in days. */
type Span = readonly [from: string, to: string];

/** The months of a part of a year, or its day; undefined of the whole. */
function spanOf(said: Said): Span | undefined {
  const two = (month: number): string => String(month).padStart(2, "0");
  const upTo = (month: number): Span => ["01", two(month)];
  const quarter = numberOf(said["quarter"]);
  if (said["half"] !== undefined) return said["half"] === "上" ? upTo(6) : ["07", "12"];
  if (said["quarters"] !== undefined) return upTo(3 * numberOf(said["quarters"]));
  if (quarter > 0) return [two(quarter * 3 - 2), two(quarter * 3)];
  if (said["first"] !== undefined) return upTo(numberOf(said["first"]));
  if (said["from"] !== undefined) return [two(Number(said["from"])), two(Number(said["to"]))];
  if (said["month"] === undefined) return undefined;
  const month = two(Number(said["month"]));
  const day = said["day"] === undefined ? month : `${month}-${two(Number(said["day"]))}`;
  return [day, day];
}

function numberOf(text = ""): number {
  const at = "一二三四五六七八九十".indexOf(text);
  if (text.length === 2 && text.startsWith("十")) return 10 + numberOf(text.slice(1));
  return at < 0 || text === "" ? Number(text) : at + 1;
}

/** The year of the last such months, or the last year, that was over when the source appeared. */
function latest(span: Span | undefined, published: string): number | undefined {
  if (published === "") return undefined;
  const today = Number(published.slice(0, 4));
  const isOver =
    span !== undefined && `${today}-${span[1]}`.slice(0, published.length) <= published;
  return isOver ? today : today - 1;
}
