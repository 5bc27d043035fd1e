import { createFigureParser } from "../figure/figure-shapes.ts";
import { parseFigure } from "../figure/parse-figure.ts";
import type { Bilingual } from "../contract/bilingual.ts";
import {
  type FigureReading,
  type Interval,
  type Qualifier,
  qualifiers,
} from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";
import type { Period } from "../contract/period.ts";
import type { Area, Metric, Source } from "../contract/vocabulary.ts";
import { maybeNumber, maybeText } from "./cell-values.ts";
import { boundByQualifier } from "./bound-by-qualifier.ts";
import { fillBase } from "./fill-base.ts";
import { readPeriod, unreadPeriod, type PeriodReading } from "./read-period.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { idOfCells } from "./row-order.ts";
import { indexesOf, type TableRow } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { maybeRoundedInterval } from "./manual-interval.ts";

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
