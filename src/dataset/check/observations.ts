import { parseFigure } from "#figures/parse.ts";
import { parsePeriod } from "#figures/period.ts";
import type { Figure, Period } from "#model/figure.ts";
import type { Area } from "#model/vocabulary.ts";
import type { Report } from "#problems/catalogue.ts";
import { isPlausibleDay } from "../read/cells.ts";
import type { ReadObservation } from "../read/observations.ts";
import { placeOf } from "../read/row.ts";
import type { CheckContext } from "./context.ts";

/** The base of a change is a period that can be read and comes before the one compared. */
export function checkBase(read: ReadObservation, report: Report): void {
  const text = read.row.text.compared_to;
  if (text === "") return;
  const place = placeOf(read.row, "compared_to");
  const base = parsePeriod(text, null, "stated");
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
  const text = read.row.text.reported_as;
  if (text === "") return;
  if ("problem" in read.figure) {
    const details = { reason: read.figure.problem.message };
    report("figure-unreadable", placeOf(read.row, "reported_as"), text, details);
    return;
  }
  checkValue(read, read.figure, report);
  checkSign(read, read.figure, report);
  const { qualifier } = read.row.text;
  if (qualifier === "" || qualifier === read.figure.qualifier) return;
  const details = { printed: text, read: read.figure.qualifier };
  report("qualifier-disagrees", placeOf(read.row, "qualifier"), qualifier, details);
}

function checkValue({ row }: ReadObservation, figure: Figure, report: Report): void {
  const { value } = row.typed;
  if (value === null || value === figure.value) return;
  const place = placeOf(row, "value");
  const [text, printed] = [row.text.value, figure.text];
  if (figure.value === null) report("value-of-range", place, text, { printed });
  else report("value-disagrees", place, text, { printed, read: figure.value });
}

/** Words and signs that say which way a change went. */
const direction =
  /[升降增减涨跌多少高低回扩缩+\-−–]|up|down|rose|fell|rise|fall|gr[eo]w|drop|more|less|fewer|increas|decreas|declin/i;

/** A change that says neither up nor down is read as a rise: a fall would be published as one. */
function checkSign(read: ReadObservation, figure: Figure, report: Report): void {
  if (read.metric?.measure !== "change" || figure.value === null || figure.value <= 0) return;
  if (read.row.text.value !== "" || direction.test(figure.text)) return;
  report("change-without-sign", placeOf(read.row, "reported_as"), figure.text);
}

function checkManual({ row, metric }: ReadObservation, report: Report): void {
  const { value, note_zh, note_en, reported_as: text, printed_unit: printedUnit } = row.text;
  if (value === "") report("manual-without-value", placeOf(row, "value"), "");
  if (note_zh === "" && note_en === "") report("manual-without-note", placeOf(row, "note_zh"), "");
  const figure = parseFigure(text, { printedUnit });
  const written = row.typed.value;
  if ("problem" in figure || figure.value === null || written === null) return;
  if (figure.value === written) {
    report("manual-needless", placeOf(row, "reading"), text, { read: figure.value });
    return;
  }
  // A sign may stand elsewhere in the sentence, and a tier's value is its place on the scale.
  const isOwnReading = Math.abs(figure.value) === Math.abs(written) || metric?.measure === "tier";
  if (isOwnReading) return;
  report("value-disagrees", placeOf(row, "value"), value, { printed: text, read: figure.value });
}

const relativeWords =
  /去年|前年|今年|本年|当年|年初|年底|以来|上个?月|本月|目前|至今|近年|过去|last year|this year|so far/i;

/** The period can be read, lies in years that make sense, and begins before its source came out. */
export function checkPeriod(read: ReadObservation, report: Report): void {
  const { period, row } = read;
  const text = row.text.period;
  if (text === "") return;
  if ("problem" in period) {
    const details = { column: "period", reason: period.problem.message };
    report("period-malformed", placeOf(row, "period"), text, details);
    return;
  }
  checkYears(read, period, report);
  checkPublished(read, period, report);
  if (period.basis === "stated" && period.printed !== null && relativeWords.test(period.printed)) {
    report("basis-not-stated", placeOf(row, "period_basis"), period.printed);
  }
}

function checkYears(read: ReadObservation, period: Period, report: Report): void {
  const day = [period.start ?? period.end, period.end].find((one) => !isPlausibleDay(one));
  if (day === undefined) return;
  const year = Number(day.slice(0, 4));
  report("year-implausible", placeOf(read.row, "period"), period.text, { column: "period", year });
}

function checkPublished(read: ReadObservation, period: Period, report: Report): void {
  const published = read.source?.published ?? "";
  if (published === "" || read.observation.status === "target") return;
  const date = publicationOf(published);
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
  const period = parsePeriod(published, null, "stated");
  return "problem" in period ? null : period.end;
}

/** A rank names the area it holds in, and that area holds the place ranked. */
export function checkScope(read: ReadObservation, context: CheckContext, report: Report): void {
  const { scope: text, note_zh } = read.row.text;
  if (text === "") {
    const isExplained = read.metric?.measure !== "rank" || note_zh !== "";
    if (!isExplained) report("rank-without-scope", placeOf(read.row, "scope"), "");
    return;
  }
  const scope = context.index.areas.get(text);
  if (scope === undefined || read.area === undefined) return;
  if (lieWithin(read.area, scope.id, context.index.areas)) return;
  report("scope-elsewhere", placeOf(read.row, "scope"), text, { area: read.area.id });
}

/** By who manages it or by whose land it lies on. */
function lieWithin(area: Area, scope: string, areas: ReadonlyMap<string, Area>): boolean {
  const seen = new Set<string>();
  const open = [area.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === scope) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const at = areas.get(id);
    for (const above of [at?.parent, at?.locatedIn])
      if (typeof above === "string") open.push(above);
  }
  return false;
}
