import { parseFigure } from "#figures/parse.ts";
import type { Figure, Period } from "#model/figure.ts";
import type { Report } from "#problems/catalogue.ts";
import { isPlausibleDay, maybeNumber } from "../read/cells.ts";
import { at, type ReadObservation, readPeriod } from "../read/observations.ts";
import { rememberAnswers } from "../read/remember-answers.ts";
import { placeOf } from "../read/table.ts";

/** The base of a change is a period that can be read and comes before the one compared. */
export function checkBase(read: ReadObservation, report: Report): void {
  const text = read.row.cells[at.compared_to] ?? "";
  if (text === "") return;
  const place = placeOf(read.row, "compared_to");
  const base = readPeriod(text, "", "stated");
  if ("problem" in base) {
    const details = { column: "compared_to", reason: base.problem.message };
    report("period-malformed", place, text, details);
    return;
  }
  const { period } = read;
  if (!("problem" in period) && !isBefore(base, period)) {
    report("base-not-before", place, text, { period: period.text });
  }
  if (read.metric !== undefined && read.metric.measure !== "change") {
    report("base-without-change", place, text, { metric: read.metric.id });
  }
}

/** A rise "since 2004" over 2004/2023 has the span's own first year as its base. */
function isBefore(base: Period, period: Period): boolean {
  return (
    base.end < period.end && (period.start === null || (base.start ?? base.end) <= period.start)
  );
}

/** The print can be read, and value and qualifier, where given, say what it says. */
export function checkFigure(read: ReadObservation, report: Report): void {
  if (read.figure === null) {
    checkManual(read, report);
    return;
  }
  const text = cell(read, at.reported_as);
  if (text === "") return;
  if ("problem" in read.figure) {
    const details = { reason: read.figure.problem.message };
    report("figure-unreadable", placeOf(read.row, "reported_as"), text, details);
    return;
  }
  checkValue(read, read.figure, report);
  checkSign(read, read.figure, report);
  const qualifier = cell(read, at.qualifier);
  if (qualifier === "" || qualifier === read.figure.qualifier) return;
  const details = { printed: text, read: read.figure.qualifier };
  report("qualifier-disagrees", placeOf(read.row, "qualifier"), qualifier, details);
}

function checkValue(read: ReadObservation, figure: Figure, report: Report): void {
  const text = cell(read, at.value);
  const value = maybeNumber(text);
  if (value === null || value === figure.value) return;
  const place = placeOf(read.row, "value");
  if (figure.value === null) report("value-of-range", place, text, { printed: figure.text });
  else report("value-disagrees", place, text, { printed: figure.text, read: figure.value });
}

/** Words and signs that say which way a change went. */
const direction =
  /[升降增减涨跌多少高低回扩缩+\-−–]|up|down|rose|fell|rise|fall|gr[eo]w|drop|more|less|fewer|increas|decreas|declin/i;

/** A change that says neither up nor down is read as a rise: a fall would be published as one. */
function checkSign(read: ReadObservation, figure: Figure, report: Report): void {
  if (read.metric?.measure !== "change" || figure.value === null || figure.value <= 0) return;
  if (cell(read, at.value) !== "" || direction.test(figure.text)) return;
  report("change-without-sign", placeOf(read.row, "reported_as"), figure.text);
}

function checkManual(read: ReadObservation, report: Report): void {
  const [value, zh, en] = [cell(read, at.value), cell(read, at.note_zh), cell(read, at.note_en)];
  if (value === "") report("manual-without-value", placeOf(read.row, "value"), "");
  if (zh === "" && en === "") report("manual-without-note", placeOf(read.row, "note_zh"), "");
  const printedUnit = cell(read, at.printed_unit);
  const text = cell(read, at.reported_as);
  const figure = parseFigure(text, { printedUnit });
  const written = maybeNumber(value);
  if ("problem" in figure || figure.value === null || written === null) return;
  if (figure.value === written) {
    report("manual-needless", placeOf(read.row, "reading"), text, { read: figure.value });
    return;
  }
  // A sign may stand elsewhere in the sentence, and a tier's value is its place on the scale.
  const isOwnReading =
    Math.abs(figure.value) === Math.abs(written) || read.metric?.measure === "tier";
  if (isOwnReading) return;
  const details = { printed: text, read: figure.value };
  report("value-disagrees", placeOf(read.row, "value"), value, details);
}

function cell(read: ReadObservation, index: number): string {
  return read.row.cells[index] ?? "";
}

const relativeWords =
  /去年|前年|今年|本年|当年|年初|年底|以来|上个?月|本月|目前|至今|近年|过去|last year|this year|so far/i;

/**
 * Makes the check that periods can be read, lie in years that make sense, and begin before
 * their source came out.
 */
export function createPeriodCheck(report: Report): (read: ReadObservation) => void {
  const lastDayOf = rememberAnswers(publicationOf);
  return (read) => {
    checkPeriod(read, lastDayOf, report);
  };
}

type LastDayOf = (published: string) => string | null;

function checkPeriod(read: ReadObservation, lastDayOf: LastDayOf, report: Report): void {
  const text = read.row.cells[at.period] ?? "";
  if (text === "") return;
  const { period } = read;
  if ("problem" in period) {
    const details = { column: "period", reason: period.problem.message };
    report("period-malformed", placeOf(read.row, "period"), text, details);
    return;
  }
  checkYears(read, period, report);
  checkPublished(read, period, lastDayOf, report);
  if (period.basis === "stated" && period.printed !== null && relativeWords.test(period.printed)) {
    report("basis-not-stated", placeOf(read.row, "period_basis"), period.printed);
  }
}

function checkYears(read: ReadObservation, period: Period, report: Report): void {
  const day = [period.start ?? period.end, period.end].find((one) => !isPlausibleDay(one));
  if (day === undefined) return;
  const year = Number(day.slice(0, 4));
  report("year-implausible", placeOf(read.row, "period"), period.text, { column: "period", year });
}

function checkPublished(
  read: ReadObservation,
  period: Period,
  lastDayOf: LastDayOf,
  report: Report,
): void {
  const published = read.source?.published ?? "";
  if (published === "" || read.observation.status === "target") return;
  const date = lastDayOf(published);
  if (date === null) return;
  const details = { published };
  const place = placeOf(read.row, "period");
  if (period.start !== null && period.start > date) {
    report("period-after-source", place, period.text, details);
  } else if (period.end > date) {
    const isOpen = period.start === null;
    // A running total up to a day that has not come cannot have been counted.
    const startsLater = isOpen && period.end.slice(0, published.length) > published;
    report(
      startsLater ? "period-after-source" : "period-ends-after-source",
      place,
      period.text,
      details,
    );
  }
}

/** The last day on which a source may have come out, as far as its date is known. */
function publicationOf(published: string): string | null {
  const period = readPeriod(published, "", "stated");
  return "problem" in period ? null : period.end;
}
