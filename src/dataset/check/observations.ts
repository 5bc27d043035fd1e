import { parseFigure } from "#figures/parse.ts";
import { parsePeriod } from "#figures/period.ts";
import type { Figure, Period } from "#model/figure.ts";
import type { Area } from "#model/vocabulary.ts";
import { isPlausibleDay } from "../read/cells.ts";
import type { ReadObservation } from "../read/observations.ts";
import { placeOf } from "../read/row.ts";
import type { CheckContext } from "./context.ts";

/** The base of a change is a period that can be read and comes before the one compared. */
export function checkBase(
  { row, period, metric }: ReadObservation,
  { reportCell }: CheckContext,
): void {
  const text = row.text.compared_to;
  if (text === "") return;
  const base = parsePeriod(text, null, "stated");
  if ("problem" in base) {
    const details = { column: "compared_to", reason: base.problem.message };
    reportCell("period-malformed", row, "compared_to", details);
    return;
  }
  if (!("problem" in period) && !isBefore(base, period))
    reportCell("base-not-before", row, "compared_to", { period: period.text });
  if (metric !== undefined && metric.measure !== "change")
    reportCell("base-without-change", row, "compared_to", { metric: metric.id });
}

/** A rise "since 2004" over 2004/2023 has the span's own first year as its base. */
function isBefore(base: Period, period: Period): boolean {
  return (
    base.end < period.end && (period.start === null || (base.start ?? base.end) <= period.start)
  );
}

/** The print can be read, and value and qualifier, where given, say what it says. */
export function checkFigure(read: ReadObservation, context: CheckContext): void {
  const { figure, row } = read;
  if (figure === null) {
    checkManual(read, context);
    return;
  }
  const { reported_as: printed, qualifier } = row.text;
  if (printed === "") return;
  if ("problem" in figure) {
    context.reportCell("figure-unreadable", row, "reported_as", { reason: figure.problem.message });
    return;
  }
  checkValue(read, figure, context);
  checkSign(read, figure, context);
  if (qualifier === "" || qualifier === figure.qualifier) return;
  context.reportCell("qualifier-disagrees", row, "qualifier", { printed, read: figure.qualifier });
}

function checkValue({ row }: ReadObservation, figure: Figure, { reportCell }: CheckContext): void {
  const { value } = row.typed;
  if (value === null || value === figure.value) return;
  const printed = figure.text;
  if (figure.value === null) reportCell("value-of-range", row, "value", { printed });
  else reportCell("value-disagrees", row, "value", { printed, read: figure.value });
}

/** Words and signs that say which way a change went. */
const direction =
  /[升降增减涨跌多少高低回扩缩+\-−–]|up|down|rose|fell|rise|fall|gr[eo]w|drop|more|less|fewer|increas|decreas|declin/i;

/** A change that says neither up nor down is read as a rise: a fall would be published as one. */
function checkSign(
  { row, metric }: ReadObservation,
  figure: Figure,
  { reportCell }: CheckContext,
): void {
  if (metric?.measure !== "change" || figure.value === null || figure.value <= 0) return;
  if (row.text.value !== "" || direction.test(figure.text)) return;
  reportCell("change-without-sign", row, "reported_as");
}

function checkManual({ row, metric }: ReadObservation, { report, reportCell }: CheckContext): void {
  const { value, note_zh, note_en, reported_as: text, printed_unit: printedUnit } = row.text;
  if (value === "") reportCell("manual-without-value", row, "value");
  if (note_zh === "" && note_en === "") reportCell("manual-without-note", row, "note_zh");
  const figure = parseFigure(text, { printedUnit });
  const written = row.typed.value;
  if ("problem" in figure || figure.value === null || written === null) return;
  if (figure.value === written) {
    report("manual-needless", placeOf(row, "reading"), text, { read: figure.value });
    return;
  }
  // A sign may stand elsewhere in the sentence, and a tier's value is its place on the scale.
  const isOwnReading = Math.abs(figure.value) === Math.abs(written) || metric?.measure === "tier";
  if (!isOwnReading)
    reportCell("value-disagrees", row, "value", { printed: text, read: figure.value });
}

const relativeWords =
  /去年|前年|今年|本年|当年|年初|年底|以来|上个?月|本月|目前|至今|近年|过去|last year|this year|so far/i;

/** The period can be read, lies in years that make sense, and begins before its source came out. */
export function checkPeriod(read: ReadObservation, context: CheckContext): void {
  const { period, row } = read;
  if (row.text.period === "") return;
  if ("problem" in period) {
    const details = { column: "period", reason: period.problem.message };
    context.reportCell("period-malformed", row, "period", details);
    return;
  }
  checkYears(read, period, context);
  checkPublished(read, period, context);
  if (period.basis === "stated" && period.printed !== null && relativeWords.test(period.printed)) {
    context.report("basis-not-stated", placeOf(row, "period_basis"), period.printed);
  }
}

function checkYears({ row }: ReadObservation, period: Period, { reportCell }: CheckContext): void {
  const day = [period.start ?? period.end, period.end].find((one) => !isPlausibleDay(one));
  if (day === undefined) return;
  const year = Number(day.slice(0, 4));
  reportCell("year-implausible", row, "period", { column: "period", year });
}

function checkPublished(
  { row, source, observation }: ReadObservation,
  period: Period,
  { reportCell }: CheckContext,
): void {
  const published = source?.published ?? "";
  if (published === "" || observation.status === "target") return;
  const date = publicationOf(published);
  if (date === null || (period.end <= date && (period.start ?? "") <= date)) return;
  // A running total up to a day that has not come cannot have been counted.
  const startsLater =
    period.start === null ? period.end.slice(0, published.length) > published : period.start > date;
  const code = startsLater ? "period-after-source" : "period-ends-after-source";
  reportCell(code, row, "period", { published });
}

/** The last day on which a source may have come out, as far as its date is known. */
function publicationOf(published: string): string | null {
  const period = parsePeriod(published, null, "stated");
  return "problem" in period ? null : period.end;
}

/** A rank names the area it holds in, and that area holds the place ranked. */
export function checkScope({ row, metric, area }: ReadObservation, context: CheckContext): void {
  const { index, reportCell } = context;
  const { scope: text, note_zh } = row.text;
  if (text === "") {
    const isExplained = metric?.measure !== "rank" || note_zh !== "";
    if (!isExplained) reportCell("rank-without-scope", row, "scope");
    return;
  }
  const scope = index.areas.get(text);
  if (scope === undefined || area === undefined) return;
  if (lieWithin(area, scope.id, index.areas)) return;
  reportCell("scope-elsewhere", row, "scope", { area: area.id });
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
