import { parseFigure } from "../figure/parse-figure.ts";
import type { Bilingual } from "../contract/bilingual.ts";
import type { Figure, FigureReading, Interval, Qualifier } from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";
import type { Period } from "../contract/period.ts";
import type { Area, Metric, Source } from "../contract/vocabulary.ts";
import { maybeNumber } from "./cell-values.ts";
import { createInterner, detachText } from "./detach-text.ts";
import { boundByQualifier } from "./bound-by-qualifier.ts";
import { fillBase } from "./fill-base.ts";
import { observationId } from "./observation-id.ts";
import { readPeriod, unreadPeriod, type PeriodReading } from "./read-period.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { indexesOf, type TableRow } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  const own = createInterner();
  const figureOf = createFigureReader();
  const periodOf = createPeriodReader();
  return (row) => {
    const cell = (index: number): string => row.cells[index] ?? "";
    const metric = vocabulary.metrics.get(cell(at.metric));
    const isManual = cell(at.reading) === "manual";
    const figure = isManual ? null : figureOf(cell(at.reported_as), cell(at.printed_unit));
    const basis = cell(at.period_basis) === "inferred" ? "inferred" : "stated";
    const period = periodOf(cell(at.period), cell(at.period_as_printed), basis);
    const observation = composeObservation(row, metric, figure, period, own);
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
  own: (text: string) => string,
): Observation {
  const cell = (index: number): string => row.cells[index] ?? "";
  const shared = (index: number): string => own(cell(index));
  const maybeShared = (index: number): string | null => (cell(index) === "" ? null : shared(index));
  const period = "problem" in periodReading ? unreadPeriod(cell(at.period)) : periodReading;
  const key = { metric: shared(at.metric), area: shared(at.area), source: shared(at.source) };
  const { value, low, high, qualifier } = numbersOf(figure, cell(at.value), cell(at.qualifier));
  return {
    id: observationId({ ...key, period: cell(at.period), variant: cell(at.variant) }),
    metric: key.metric,
    area: key.area,
    period,
    value,
    low,
    high,
    unit: metric?.unit ?? "",
    qualifier,
    status: (shared(at.status) || "reported") as Observation["status"],
    reportedAs: detachText(cell(at.reported_as)),
    printedUnit: maybeShared(at.printed_unit),
    reading: figure === null ? "manual" : "parsed",
    comparedTo:
      maybeShared(at.compared_to) ??
      fillBase(metric, period, cell(at.reported_as), cell(at.printed_unit)),
    scope: maybeShared(at.scope),
    source: key.source,
    locator: detachText(cell(at.locator)),
    note: noteOf(cell(at.note_zh), cell(at.note_en)),
    derivedFrom: null,
  };
}

const noNote: Bilingual = { zh: "", en: "" };

function noteOf(zh: string, en: string): Bilingual {
  return zh === "" && en === "" ? noNote : { zh: detachText(zh), en: detachText(en) };
}

interface Numbers extends Interval {
  readonly value: number | null;
  readonly qualifier: Qualifier;
}

/** The print's own numbers; of a manual reading, what the editor wrote. */
function numbersOf(figure: FigureReading | null, value: string, qualifier: string): Numbers {
  if (figure === null) {
    const written = (qualifier || "exact") as Qualifier;
    const number = maybeNumber(value);
    const interval = number === null ? noInterval : boundByQualifier(number, written);
    return { value: number, qualifier: written, ...interval };
  }
  if ("problem" in figure) return { value: null, qualifier: "exact", ...noInterval };
  return pickNumbers(figure);
}

function pickNumbers({ value, qualifier, low, high }: Figure): Numbers {
  return { value, qualifier, low, high };
}

function createFigureReader(): (text: string, printedUnit: string) => FigureReading {
  const bare = rememberAnswers((text) => parseFigure(text));
  const inUnit = rememberAnswers((printedUnit) =>
    rememberAnswers((text) => parseFigure(text, { printedUnit })),
  );
  return (text, printedUnit) => (printedUnit === "" ? bare(text) : inUnit(printedUnit)(text));
}

/** Periods are shared between observations: a million rows speak of a few hundred. */
function createPeriodReader(): (
  text: string,
  printed: string,
  basis: Period["basis"],
) => PeriodReading {
  const known = rememberAnswers((joined) => {
    const [text = "", printed = "", basis = ""] = joined.split("\n");
    return readPeriod(text, printed, basis === "inferred" ? "inferred" : "stated");
  });
  return (text, printed, basis) => known(`${text}\n${printed}\n${basis}`);
}
