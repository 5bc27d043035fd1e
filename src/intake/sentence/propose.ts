import type { Figure } from "#model/figure.ts";
import { type Observation, observationId } from "#model/observation.ts";
import type { Area, Metric, Source } from "#model/vocabulary.ts";
import type { Facts } from "../import/recognise.ts";
import { vocabularyOf } from "../import/vocabulary.ts";
import { findFigures } from "./find-figures.ts";
import { findTimes, type FoundTime } from "./find-times.ts";
import { likelyMetrics, type LikelyMetric, namesOf } from "./likely-metrics.ts";

/** A row that a sentence seems to print; an editor takes it, changed or not, or leaves it. */
export interface Proposal {
  /** The figure as printed, and no more of the sentence. */
  readonly token: string;
  readonly qualifier: Figure["qualifier"];
  readonly value: number | null;
  /** Ids of metrics that it may be of, the likeliest first. */
  readonly metrics: readonly string[];
  /** Cells by column; empty where the sentence does not say. */
  readonly cells: ProposedCells;
  /** What is published under the same metric, place, period and source already; null where nothing is. */
  readonly published: string | null;
}

export type ProposedCells = Readonly<
  Record<
    | "metric"
    | "area"
    | "period"
    | "period_as_printed"
    | "period_basis"
    | "reported_as"
    | "compared_to"
    | "source",
    string
  >
>;

/** What a sentence is read against. */
export interface Known {
  readonly metrics: readonly Metric[];
  readonly areas: readonly Area[];
  readonly sources: readonly Source[];
  readonly published: readonly Observation[];
}

/** Whether a pasted text is sentences, not cells. */
export function isProse(text: string): boolean {
  const hasFigure = /[\d０-９零一二两三四五六七八九十百千万亿]/.test(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isChinese = lines.some((line) => /[，。；！？]/.test(line));
  const isLatin = lines.some((line) => line.split(/[a-z]{2,} (?=[a-z])/i).length > 4);
  if (text.length > longestText) return false;
  return hasFigure && !text.includes("\t") && (isChinese || isLatin || isBareSentence(lines));
}

/** One line of Chinese without a comma. */
function isBareSentence(lines: readonly string[]): boolean {
  const [line = "", ...more] = lines;
  return more.length === 0 && !/[,;]/.test(line) && /\p{Script=Han}{4}/u.test(line);
}

/**
 * The rows that a text seems to print, in its order: each figure with the time and the place named last before
 * it, and the metrics whose names its clause comes nearest to.
 *
 * @param given what the editor says holds of all of them
 * @param source an id in sources.csv: its date tells what 去年 means
 */
export function proposeRows(
  text: string,
  known: Known,
  given: Facts,
  source: string,
): readonly Proposal[] {
  const { published = "" } = known.sources.find(({ id }) => id === source) ?? {};
  const times = findTimes(text, published);
  const places = findPlaces(text, known.areas);
  const naming = namesOf(known.metrics, known.published);
  let last: LikelyMetric | undefined;
  const found = clausesOf(blank(text, times)).flatMap((one) =>
    findFigures(one.clause).map((figure) => ({ ...one, figure })),
  );
  return found.slice(0, mostProposals).map(({ start, clause, figure: cut }): Proposal => {
    const { figure } = cut;
    const at = start + cut.start;
    const before = times.filter((one) => one.start < at);
    const isWhen = ({ isBase }: FoundTime): boolean => !isBase;
    const when = before.findLast(isWhen) ?? times.find(isWhen);
    const isChange = figure.kind === "percent" || figure.kind === "percentage-points";
    const base = before.findLast((one) => one.isBase && one.start >= start);
    const place = places.findLast((one) => one.start < at) ?? places[0];
    const area = given.area ?? place?.id ?? "";
    const sentence = textAround(text, start);
    const metrics = likelyMetrics({ clause, sentence, area, before: last?.id }, figure, naming);
    const [first] = metrics;
    if (!isChange) last = first;
    const cells: ProposedCells = {
      metric: given.metric ?? (first?.isSure === true ? first.id : ""),
      area,
      period: given.period ?? when?.period ?? "",
      period_as_printed: when?.basis === "inferred" ? when.text : "",
      period_basis: when?.basis ?? "stated",
      reported_as: figure.text,
      compared_to: isChange && base ? baseOf(when?.period ?? "", base) : "",
      source,
    };
    return {
      ...{ token: figure.text, qualifier: figure.qualifier, value: figure.value, cells },
      metrics: metrics.map(({ id }) => id),
      published: publishedAs(cells, known.published),
    };
  });
}

/** More than these nobody takes one by one, and a longer text is no sentence or two. */
const mostProposals = 60;
const longestText = 10_000;

/** What stands under the same name already, as printed. */
function publishedAs(cells: ProposedCells, rows: readonly Observation[]): string | null {
  const id = observationId({ ...cells, variant: "" });
  return rows.find((row) => row.id === id)?.reportedAs ?? null;
}

/** The text with times out of the way, letter for letter, so that no figure is found in them. */
function blank(text: string, times: readonly FoundTime[]): string {
  return times.reduce(
    (left, { start, end }) => left.slice(0, start) + "\u3000".repeat(end - start) + left.slice(end),
    text,
  );
}

interface Clause {
  readonly start: number;
  readonly clause: string;
}

/** What stands between commas; a comma between digits belongs to the number. */
function clausesOf(text: string): readonly Clause[] {
  const pieces = text.matchAll(/(?:[^，。；！？：、,;!?:\n（）()]|(?<=\d),(?=\d{3}))+/gu);
  return [...pieces].map((match) => ({ start: match.index, clause: match[0] }));
}

/** So much of a sentence on either side says what a figure in it is of. */
const around = 120;

/** The sentence around an offset, as far as it bears on what stands there. */
function textAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - around), at);
  const start = Math.max(...["。", "！", "？", "\n"].map((sign) => before.lastIndexOf(sign)));
  const rest = before.slice(start + 1) + text.slice(at, at + around);
  return rest.slice(0, /[。！？\n]/.exec(rest)?.index ?? rest.length);
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The places that a text names, by the longest of their names. */
function findPlaces(text: string, areas: readonly Area[]): readonly Place[] {
  const names = [...vocabularyOf({ metrics: [], areas }).areas].filter(
    ([name]) => name.length >= 2,
  );
  const lower = text.toLowerCase();
  const all = names.flatMap(([name, id]) =>
    startsOf(lower, name).map((start): Place => ({ id, start, end: start + name.length })),
  );
  return all
    .filter((one) => !all.some((other) => covers(other, one)))
    .sort((a, b) => a.start - b.start);
}

function startsOf(text: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
  return starts;
}

function covers(a: Place, b: Place): boolean {
  return a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
}

/** The period that a change is against: 同期 is the same months, 上年 of a whole year the whole year before. */
function baseOf(period: string, { text, period: base }: FoundTime): string {
  const isSame = text.endsWith("同期") || /^\d{4}$/.test(period);
  const year = Number(period.slice(0, 4)) - 1;
  if (!isSame || base.slice(0, 4) !== String(year)) return "";
  return period.replace(/\b\d{4}\b/g, (one) => String(Number(one) - 1));
}
