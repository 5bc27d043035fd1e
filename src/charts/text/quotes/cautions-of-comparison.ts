import type { ChartKind } from "../../chart-kinds.ts";
import { runsBetweenBreaks } from "../comparable-runs.ts";
import { nameOfMetric } from "../names.ts";
import type { Rule } from "./context.ts";

/** Rates that are shares of different things are not higher or lower than one another. */
export const basesDiffer: Rule = ({ model, index, lang, words }) => {
  const rates = model.series.filter((series) => series.metric.measure === "rate");
  const bases = new Set(rates.map((series) => series.metric.base.zh));
  if (bases.size < 2) return [];
  const names = rates.map((series) => nameOfMetric(series.metric, index, lang));
  return [{ weight: 94, text: words.basesDiffer([...new Set(names)]) }];
};

/** Events marked beside a line explain nothing of it. */
export const eventNotCause: Rule = ({ model, words }) =>
  model.events.length > 0 ? [{ weight: 97, text: words.eventNotCause }] : [];

/** A rise or a fall is told, never why: nobody tested a cause. */
export const noCause: Rule = ({ model, words, subject }) =>
  model.series.flatMap((series) => {
    if (series.metric.better === "neither" || series.metric.measure === "streak") return [];
    const last = runsBetweenBreaks(series).at(-1);
    const isChange = series.metric.measure === "change";
    const isFall = isChange ? (last?.last.high ?? 0) < 0 : last?.trend === "down";
    const isRise = isChange ? (last?.last.low ?? 0) > 0 : last?.trend === "up";
    if (!isFall && !isRise) return [];
    return [{ weight: 44, text: words.noCause(subject(series), isFall) }];
  });

/** Kinds that set figures side by side. */
const sideBySide: readonly ChartKind[] = ["ranked-bars"];

/** Bars of other spans or other levels of place are not longer or shorter than one another. */
export const spansDiffer: Rule = ({ model, lang, words }) => {
  if (!sideBySide.includes(model.declaration.kind)) return [];
  const [first, ...others] = model.series;
  const periodOf = (series: typeof first): string =>
    series?.points[0]?.observation.period.text ?? "";
  const other = others.find(
    (one) => periodOf(one) !== periodOf(first) || one.area.level !== first?.area.level,
  );
  if (!first || !other) return [];
  return [{ weight: 93, text: words.spansDiffer(first.label[lang], other.label[lang]) }];
};

/** A development zone is no district: the two are never ranked. */
export const zoneBesideDistrict: Rule = ({ model, lang, words }) => {
  const zone = model.series.find((series) => series.area.level === "zone");
  const other = model.series.find((series) =>
    ["district", "county", "city"].includes(series.area.level),
  );
  if (!zone || !other) return [];
  const text = words.zoneBesideDistrict(zone.area.name[lang], other.area.name[lang]);
  return [{ weight: 75, text }];
};
