import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import { zoneBeside } from "../../rules.ts";
import { nameOfMetric } from "../figures.ts";
import { ofEach, quote, type Rule } from "./context.ts";

/** Rates that are shares of different things are not higher or lower than one another. */
const basesDiffer: Rule = ({ model, index, lang, words }) => {
  const rates = model.series.filter((series) => series.metric.measure === "rate");
  const bases = new Set(rates.map((series) => series.metric.base.zh));
  if (bases.size < 2) return [];
  const names = rates.map((series) => nameOfMetric(series.metric, index, lang));
  return [quote("bases-differ", words.basesDiffer([...new Set(names)]))];
};

/** Events marked beside a line explain nothing of it. */
const eventNotCause: Rule = ({ model, words }) =>
  model.events.length > 0 ? [quote("event-not-cause", words.eventNotCause)] : [];

/** A rise or a fall is told, never why: nobody tested a cause. */
const noCause = ofEach("no-cause", (series, { words, subject }) => {
  if (series.metric.better === "neither" || series.metric.measure === "streak") return null;
  const last = runsBetweenBreaks(series).at(-1);
  const isChange = series.metric.measure === "change";
  const isFall = isChange ? (last?.last.high ?? 0) < 0 : last?.trend === "down";
  const isRise = isChange ? (last?.last.low ?? 0) > 0 : last?.trend === "up";
  return isFall || isRise ? words.noCause(subject(series), isFall) : null;
});

/** Bars of other spans or other levels of place are not longer or shorter than one another. */
const spansDiffer: Rule = ({ kind, model, lang, words }) => {
  if (kind.shares !== "axis" || kind.isOverYears) return [];
  const [first, ...others] = model.series;
  const periodOf = (series: typeof first): string =>
    series?.points[0]?.observation.period.text ?? "";
  const other = others.find(
    (one) => periodOf(one) !== periodOf(first) || one.area.level !== first?.area.level,
  );
  if (!first || !other) return [];
  return [quote("spans-differ", words.spansDiffer(first.label[lang], other.label[lang]))];
};

/** A development zone is no district: the two are never ranked. */
const zoneBesideDistrict: Rule = ({ model, lang, words }) => {
  const [zone, other] = zoneBeside(["district", "county", "city"], model.series) ?? [];
  if (!zone || !other) return [];
  const text = words.zoneBesideDistrict(zone.area.name[lang], other.area.name[lang]);
  return [quote("zone-beside-district", text)];
};

/** What one thing may not be said to be beside another, or because of it. */
export const cautionsOfComparison: readonly Rule[] = [
  basesDiffer,
  eventNotCause,
  noCause,
  spansDiffer,
  zoneBesideDistrict,
];
