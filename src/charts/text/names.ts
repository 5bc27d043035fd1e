import type { Language } from "#model/bilingual.ts";
import type { Metric, ScaleStep } from "#model/vocabulary.ts";
import { formatFigure } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import type { ChartIndex } from "../model/chart-data.ts";
import { indexUnit } from "../model/index-series.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";

/** A step of an ordered scale by its name (`平安银鼎`), which says more than its number; else null. */
export function maybeTier(
  point: Pick<ChartPoint, "value">,
  series: Pick<ChartSeries, "metric">,
  steps: readonly ScaleStep[],
  lang: Language,
): string | null {
  if (series.metric.measure !== "tier") return null;
  return steps.find(({ value }) => value === point.value)?.name[lang] ?? null;
}

/** What a figure that is no result is called. */
export function targetWord(series: Pick<ChartSeries, "metric">, lang: Language): string {
  const words = chartWords(lang);
  return series.metric.measure === "limit" ? words.limit : words.target;
}

/** What is measured, fit for the middle of a sentence; of a change, the thing that changed. */
export function nameOfMetric(metric: Metric, index: ChartIndex, lang: Language): string {
  const of = metric.measure === "change" && metric.of ? index.metrics.get(metric.of) : undefined;
  const name = (of ?? metric).name[lang];
  return lang === "zh" ? name : lowerFirst(name, index);
}

/** `秀洲区电信网络诈骗发案数`; `telecom and online fraud cases in Xiuzhou`. */
export function nameOfSeries(series: ChartSeries, index: ChartIndex, lang: Language): string {
  const metric = nameOfMetric(series.metric, index, lang);
  // “全国群众安全感” names its place already.
  if (series.metric.name.zh.startsWith(series.area.name.zh)) return metric;
  const area = series.area.name[lang];
  return lang === "zh" ? area + metric : `${metric} in ${area}`;
}

/**
 * The name of a series after those before it: what it shares with the one before is not said again.
 * A label that an editor wrote says what it needs to.
 */
export function nameInList(
  series: ChartSeries,
  model: ChartModel,
  index: ChartIndex,
  lang: Language,
): string {
  if (isOwnLabel(series, model)) return series.label[lang];
  const before = model.series[series.index - 1];
  if (before?.metric.id === series.metric.id) return series.area.name[lang];
  if (before?.area.id === series.area.id) return nameOfMetric(series.metric, index, lang);
  return nameOfSeries(series, index, lang);
}

/** Whether an editor named the series in the declaration. */
export function isOwnLabel(series: ChartSeries, { declaration }: ChartModel): boolean {
  return declaration.series.some(
    (one) => one.label !== undefined && one.label.zh === series.label.zh,
  );
}

/** Whether figures are set against those of one year, as an index does. */
export function isIndexed(series: Pick<ChartSeries, "unit">): boolean {
  return series.unit.id === indexUnit.id;
}

/**
 * The figure of a point, with its unit unless told. Changes are said by their size and direction,
 * tiers by their names.
 */
export function figureOf(
  point: Pick<ChartPoint, "observation">,
  series: ChartSeries,
  lang: Language,
  withUnit = true,
): string {
  const form = series.metric.measure === "change" ? "worded" : "signed";
  const tier = maybeTier(point.observation, series, series.steps, lang);
  if (tier !== null) return tier.charAt(0).toLowerCase() + tier.slice(1);
  return formatFigure(point.observation, series.unit, lang, { form, withUnit });
}

/** A figure with its time inside a sentence: `2004年的136,755人`; `136,755 deaths in 2004`. */
export function figureAt(
  point: ChartPoint,
  series: ChartSeries,
  lang: Language,
  withUnit = true,
): string {
  const figure = figureOf(point, series, lang, withUnit);
  const time = timeOf(point, lang);
  return lang === "zh" ? `${time}的${figure}` : `${figure} ${time}`;
}

/** When a figure is of, as a sentence says it: `2019年`; `in 2019`. */
export function timeOf({ observation }: Pick<ChartPoint, "observation">, lang: Language): string {
  return lang === "zh" ? formatPeriod(observation.period, "zh") : when(observation.period);
}

/** `in 2019`, `on 4 October 2026`, `from 2023 to April 2024`, `up to March 2025`. */
export function when(period: ChartPoint["observation"]["period"]): string {
  const said = formatPeriod(period, "en");
  if (period.start === null) return said;
  if (said.includes(" to ")) return `from ${said}`;
  return `${period.start === period.end ? "on" : "in"} ${said}`;
}

/** A sentence's first letter is large; Chinese has none. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small first letter, unless the name begins with a place's name or an abbreviation. */
function lowerFirst(name: string, index: ChartIndex): string {
  const word = /^[A-Za-z’]+/.exec(name)?.[0] ?? "";
  const isProper = [...index.areas.values()].some((area) => area.name.en.split(" ")[0] === word);
  const keeps = isProper || word !== word.charAt(0) + word.slice(1).toLowerCase();
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
