import { sayPeriod } from "#words/say-period.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../../model/model-types.ts";
import { figureOf, nameOfMetric, nameOfSeries } from "../names.ts";
import type { Tell } from "./telling.ts";

interface Part {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
}

/** A total and its parts: the total, the largest part, the others, and whether they add up. */
export const parts: Tell = ({ model, index, lang, words }) => {
  const found = partsOf(model);
  if (!found) return [];
  const { total, largest, others, isMost, fits, falls } = found;
  const name = (part: Part): string => nameOfMetric(part.series.metric, index, lang);
  const said = (part: Part): string =>
    words.part(name(part), figureOf(part.point, part.series, lang, lang === "zh"));
  return [
    words.totalWith(
      nameOfSeries(total.series, index, lang),
      figureOf(total.point, total.series, lang),
      sayPeriod(total.point.observation.period, lang),
    ),
    words.largest(name(largest), figureOf(largest.point, largest.series, lang), isMost),
    ...(others.length > 0 ? [words.others(others.map(said).join(words.and))] : []),
    ...(fits ? [words.partsFit] : []),
    ...(falls ? [words.partsShort] : []),
  ];
};

/** The figures of a part-to-whole chart; null where the total or all parts are missing. */
export function partsOf({ declaration, series }: ChartModel) {
  const { whole, parts: declared = [] } = declaration.options;
  const [total] = chiefs(series.filter((one) => one.metric.id === whole));
  const top = declared.filter((part) => part.within === undefined).map((part) => part.metric);
  const listed = chiefs(series.filter((one) => top.includes(one.metric.id)));
  const [largest, ...others] = listed.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!total || !largest) return null;
  const sum = listed.reduce((one, part) => one + sizeOf(part), 0);
  const areExact = [total, ...listed].every(({ point }) => point.low === point.high);
  return {
    total,
    largest,
    others,
    /** The largest part is certainly more than half. */
    isMost: (largest.point.low ?? 0) * 2 > (total.point.high ?? Infinity),
    fits: areExact && sum === sizeOf(total),
    falls: areExact && sum < sizeOf(total),
  };
}

function chiefs(series: readonly ChartSeries[]): readonly Part[] {
  return series.flatMap((one) => {
    const point = one.points.find((point) => point.chief);
    return point ? [{ series: one, point }] : [];
  });
}

function sizeOf({ point }: Part): number {
  return point.value ?? point.low ?? 0;
}
