import type { Figure } from "#model/figure.ts";
import { isNeverNegative, isWhole } from "#model/measures.ts";
import type { Metric, Unit } from "#model/vocabulary.ts";
import type { ProblemCode } from "#problems/catalogue.ts";
import type { Details } from "#problems/problem.ts";
import type { ReadObservation } from "../read/observations.ts";
import { placeOf } from "../read/row.ts";
import type { CheckContext } from "./context.ts";

/** Words that say what is counted; the other classifiers (件, 起, 个, 家 …) may stand for one another. */
const tellingWords: readonly (readonly string[])[] = [
  ["人", "名", "人次", "person", "persons", "people"],
  ["小时", "个小时", "hour", "hours"],
  ["分钟", "minute", "minutes"],
  ["秒", "秒钟", "second", "seconds"],
  ["天", "日", "个工作日", "工作日", "day", "days"],
  ["个月", "month", "months"],
];

/** Each of these words with those that may stand for it. */
const tellingWord: ReadonlyMap<string, readonly string[]> = new Map(
  tellingWords.flatMap((words) => words.map((word) => [word, words] as const)),
);

/** Words with which a count of years may be printed besides 年. */
const yearWords = /^(?:年|周年|个?年头|连冠|连胜|冠|届|个?年度|度|次|years?)?$/;

/** The unit in the print is one that the metric is counted in. */
export function checkUnit({ row, figure, metric }: ReadObservation, context: CheckContext): void {
  if (figure === null || "problem" in figure || metric === undefined) return;
  const unit = context.index.units.get(metric.unit);
  if (unit === undefined) return;
  const hasUnit = figure.unit !== "" || row.text.printed_unit !== "";
  const isMissing = needsUnit(metric) && !hasUnit;
  if (!isMissing && fits(figure, metric, unit)) return;
  const details = { printed: figure.text, unit: { zh: unit.name.zh, en: unit.name.enMany } };
  const code = isMissing ? "unit-missing" : "unit-disagrees";
  context.reportCell(code, row, "reported_as", details);
}

function needsUnit({ unit }: Metric): boolean {
  return unit === "percent" || unit === "percentage-points" || unit === "yuan";
}

function fits(figure: Figure, metric: Metric, unit: Unit): boolean {
  if (metric.measure === "rank" || figure.kind === "rank") return fitsRank(figure, metric);
  switch (metric.unit) {
    case "percent":
      return hasKind(figure, "percent", /^(?:%|％|百分之|成|percent|per cent|pct)$/i);
    case "percentage-points":
      return hasKind(figure, "percentage-points", /百分点|percentage|^ppt?$/i);
    case "yuan":
      return (
        hasKind(figure, "amount", /^(?:元|块|块钱|人民币|yuan|rmb|cny|¥)/i) && isYuan(figure.unit)
      );
    case "years":
      return figure.kind === "years" || (figure.kind !== "percent" && yearWords.test(figure.unit));
    default:
      return fitsCount(figure, unit);
  }
}

function fitsRank(figure: Figure, { measure }: Metric): boolean {
  if (measure === "tier") return true;
  if (measure === "rank")
    return figure.kind === "rank" || figure.unit === "" || figure.unit === "位";
  return figure.kind !== "rank";
}

/** A range has a kind of its own, so there the word decides. */
function hasKind(figure: Figure, kind: Figure["kind"], words: RegExp): boolean {
  return figure.kind === kind || (figure.kind === "range" && words.test(figure.unit));
}

function isYuan(word: string): boolean {
  return !/美元|港元|欧元|日元|英镑|\$|usd|hkd|eur|dollar|euro|pound|€|£/i.test(word);
}

const strangeToCounts: ReadonlySet<Figure["kind"]> = new Set([
  "percent",
  "percentage-points",
  "amount",
  "years",
]);

function fitsCount(figure: Figure, unit: Unit): boolean {
  if (strangeToCounts.has(figure.kind)) return false;
  const printed = tellingWord.get(figure.unit);
  if (printed === undefined) return true;
  return printed.includes(unit.name.zh) || printed.includes(unit.name.enMany);
}

/** A value lies within its metric's bounds, is whole where things are counted, and on its scale. */
export function checkPlausible(read: ReadObservation, context: CheckContext): void {
  const { value, low, high } = read.observation;
  for (const number of value === null ? [low, high] : [value])
    if (number !== null) checkNumber(read, number, context);
}

function checkNumber(
  { metric, observation, row }: ReadObservation,
  value: number,
  { gate, index, report, reportCell }: CheckContext,
): void {
  if (metric === undefined) return;
  const tell = (code: ProblemCode, details: Details): void => {
    reportCell(code, row, observation.reading === "manual" ? "value" : "reported_as", details);
  };
  const [min, max] = [metric.min ?? -Infinity, metric.max ?? Infinity];
  const isShare = metric.measure === "rate" && metric.unit === "percent" && max <= 100;
  if (value < 0 && isNeverNegative(metric.measure)) tell("value-negative", { value });
  else if (isShare && value > 100) tell("share-over-whole", { value });
  else if (value < min || value > max) {
    gate.stop({
      rule: "bounds",
      code: "value-out-of-bounds",
      observation: observation.id,
      place: placeOf(row, "reported_as"),
      text: observation.reportedAs,
      details: { value, min: metric.min ?? "−∞", max: metric.max ?? "∞" },
    });
  }
  if (!Number.isInteger(value) && isWhole(metric.measure)) tell("value-not-whole", { value });
  const scale = metric.scale ?? "";
  if (index.steps(scale).length > 0 && index.step(scale, value) === undefined)
    report("value-not-on-scale", placeOf(row, "value"), String(value), { value, scale });
}
