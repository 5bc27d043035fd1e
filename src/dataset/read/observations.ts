import { decimalOf, nearestNumber } from "#figures/decimal.ts";
import { createFigureParser } from "#figures/figure-shapes.ts";
import { type Bound, intervalByQualifier, negateInterval } from "#figures/interval.ts";
import { parseFigure } from "#figures/parse.ts";
import { parsePeriod, previousYear } from "#figures/period.ts";
import type { Bilingual } from "#model/bilingual.ts";
import {
  type FigureReading,
  type Interval,
  type Period,
  type Qualifier,
  qualifiers,
} from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Area, Metric, Source } from "#model/vocabulary.ts";
import { maybeNumber, maybeText } from "./cells.ts";
import { idOfCells } from "./order.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { indexesOf, type TableRow } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";

const bounds: Readonly<Record<Qualifier, Bound>> = {
  exact: "exact",
  approx: "about",
  at_least: "over",
  at_most: "under",
};

/**
 * The interval of a number that an editor read by hand: the qualifier bounds its magnitude, so
 * a fall of at least 8 lies at or below −8.
 */
export function boundByQualifier(value: number, qualifier: Qualifier): Interval {
  const magnitude = decimalOf(Math.abs(value));
  const { low, high } = intervalByQualifier({
    value: magnitude,
    place: magnitude,
    rounded: false,
    bound: bounds[qualifier],
  });
  const interval = { low: nearestNumber(low), high: high === null ? null : nearestNumber(high) };
  return value < 0 ? negateInterval(interval) : interval;
}

const yearOnYear = /同比|year[- ]on[- ]year|year[- ]over[- ]year/i;

/**
 * The base of a change that says 同比 about a whole year: the year before. Null for everything
 * else, for then nobody stated the base and nothing may be derived from it.
 */
export function fillBase(
  metric: Metric | undefined,
  period: Period,
  reportedAs: string,
  printedUnit: string,
): string | null {
  if (metric?.measure !== "change" || period.end === "") return null;
  if (!yearOnYear.test(reportedAs) && !yearOnYear.test(printedUnit)) return null;
  return previousYear(period);
}

/** A period, or why the text is none. */
export type PeriodReading =
  | Period
  | {
      readonly text: string;
      readonly problem: { readonly code: string; readonly message: Bilingual };
    };

/** Reads a period cell with the source's own words, which an editor leaves empty where they agree. */
export function readPeriod(text: string, printed: string, basis: Period["basis"]): PeriodReading {
  return parsePeriod(text, printed === "" ? null : printed, basis);
}

/** Stands for a period that could not be read and was reported, so that reading can go on. */
export function unreadPeriod(text: string): Period {
  return { text, start: null, end: "", precision: "year", printed: null, basis: "stated" };
}

/**
 * The interval of a number that an editor read from a print in another language's notation: one with
 * decimals before a scale word (`9,53 millones`) is rounded, half a unit of its last digit either way.
 * Null where the print shows no such rounding.
 */
export function maybeRoundedInterval(value: number, reportedAs: string): Interval | null {
  const [, whole = "", decimals = ""] = print.exec(reportedAs) ?? [];
  const printed = Number(`${whole}.${decimals}`);
  if (decimals === "" || printed === 0 || value === 0) return null;
  const power = Math.round(Math.log10(Math.abs(value) / printed));
  const half = 10 ** (power - decimals.length) / 2;
  return half < 1 ? null : { low: value - half, high: value + half };
}

/** Decimals behind a comma or point, and a word for millions or more behind them. */
const print = /(\d+)[.,](\d+)\s*(?:mill[io]|bill[io]|万|亿)/i;

/** One row of a topic's file with all that the checks ask of it; short-lived. */
export interface ReadObservation {
  readonly row: TableRow;
  readonly observation: Observation;
  readonly metric: Metric | undefined;
  readonly area: Area | undefined;
  readonly source: Source | undefined;
  readonly period: PeriodReading;
  /** What the print reads as; null where the reading is manual. */
  readonly figure: FigureReading | null;
}

/** The declared index of each cell of an observation. */
export const at = indexesOf("observations");

const noInterval: Interval = { low: null, high: null };

/** Makes the function that reads rows of observations; periods and tokens that repeat are read once. */
export function createObservationReader(
  vocabulary: Vocabulary,
): (row: TableRow) => ReadObservation {
  const figureOf = createFigureReader();
  const periodOf = createPeriodReader();
  return (row) => {
    const cell = (index: number): string => row.cells[index] ?? "";
    const isManual = cell(at.reading) === "manual";
    const figure = isManual ? null : figureOf(cell(at.reported_as), cell(at.printed_unit));
    const basis = cell(at.period_basis) === "inferred" ? "inferred" : "stated";
    const period = periodOf(cell(at.period), cell(at.period_as_printed), basis);
    const metric = vocabulary.metrics.get(cell(at.metric));
    const observation = composeObservation(row, metric, figure, period);
    return {
      row,
      observation,
      metric,
      area: vocabulary.areas.get(observation.area),
      source: vocabulary.sources.get(observation.source),
      period,
      figure,
    };
  };
}

function composeObservation(
  row: TableRow,
  metric: Metric | undefined,
  figure: FigureReading | null,
  periodReading: PeriodReading,
): Observation {
  const cell = (index: number): string => row.cells[index] ?? "";
  const period = "problem" in periodReading ? unreadPeriod(cell(at.period)) : periodReading;
  const { value, low, high, qualifier } = numbersOf(figure, {
    value: cell(at.value),
    qualifier: cell(at.qualifier),
    print: cell(at.reported_as),
  });
  return {
    id: idOfCells(row.cells),
    metric: cell(at.metric),
    area: cell(at.area),
    period,
    value,
    low,
    high,
    unit: metric?.unit ?? "",
    qualifier,
    status: (cell(at.status) || "reported") as Observation["status"],
    reportedAs: cell(at.reported_as),
    printedUnit: maybeText(cell(at.printed_unit)),
    reading: figure === null ? "manual" : "parsed",
    comparedTo:
      maybeText(cell(at.compared_to)) ??
      fillBase(metric, period, cell(at.reported_as), cell(at.printed_unit)),
    scope: maybeText(cell(at.scope)),
    source: cell(at.source),
    locator: cell(at.locator),
    note: noteOf(cell(at.note_zh), cell(at.note_en)),
    derivedFrom: null,
  };
}

const noNote: Bilingual = { zh: "", en: "" };

function noteOf(zh: string, en: string): Bilingual {
  return zh === "" && en === "" ? noNote : { zh, en };
}

interface Numbers extends Interval {
  readonly value: number | null;
  readonly qualifier: Qualifier;
}

/** The print's own numbers; of a manual reading, what the editor wrote. */
function numbersOf(
  figure: FigureReading | null,
  { value, qualifier, print }: Readonly<Record<"value" | "qualifier" | "print", string>>,
): Numbers {
  if (figure === null) {
    // A misspelt qualifier is a problem told already; the row is read on for the problems it may have besides.
    const written = qualifiers.find((known) => known === qualifier) ?? "exact";
    const number = maybeNumber(value);
    const rounded =
      number === null || written !== "exact" ? null : maybeRoundedInterval(number, print);
    const interval = rounded ?? (number === null ? noInterval : boundByQualifier(number, written));
    return { value: number, qualifier: written, ...interval };
  }
  if ("problem" in figure) return { value: null, qualifier: "exact", ...noInterval };
  return figure;
}

function createFigureReader(): (text: string, printedUnit: string) => FigureReading {
  const parserUnder = rememberAnswers((printedUnit) =>
    createFigureParser(rememberAnswers((text) => parseFigure(text, { printedUnit }))),
  );
  const bare = parserUnder("");
  return (text, printedUnit) => (printedUnit === "" ? bare(text) : parserUnder(printedUnit)(text));
}

/** Periods are shared between observations: a million rows speak of a few hundred. */
function createPeriodReader(): (
  text: string,
  printed: string,
  basis: Period["basis"],
) => PeriodReading {
  const plain = rememberAnswers((text) => readPeriod(text, "", "stated"));
  const worded = rememberAnswers((joined) => {
    const [text = "", printed = "", basis = ""] = joined.split("\n");
    return readPeriod(text, printed, basis === "inferred" ? "inferred" : "stated");
  });
  return (text, printed, basis) =>
    printed === "" && basis === "stated" ? plain(text) : worded(`${text}\n${printed}\n${basis}`);
}
