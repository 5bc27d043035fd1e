import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric, Unit } from "#model/vocabulary.ts";
import { formatFigure, formatNumber } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { indexUnit } from "../model/index-series.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";

/** A step of an ordered scale by its name (`平安银鼎`), which says more than its number; else null. */
export function maybeTier(
  point: Pick<ChartPoint, "value">,
  { metric, steps }: Pick<ChartSeries, "metric" | "steps">,
  lang: Language,
): string | null {
  if (metric.measure !== "tier") return null;
  return steps.find(({ value }) => value === point.value)?.name[lang] ?? null;
}

/** What is measured, fit for the middle of a sentence; of a change, the thing that changed. */
export function nameOfMetric(metric: Metric, index: DatasetIndex, lang: Language): string {
  const of = metric.measure === "change" && metric.of ? index.metrics.get(metric.of) : undefined;
  const name = (of ?? metric).name[lang];
  return lang === "zh" ? name : lowerFirst(name, index);
}

/** `秀洲区电信网络诈骗发案数`; `telecom and online fraud cases in Xiuzhou`. */
export function nameOfSeries(series: ChartSeries, index: DatasetIndex, lang: Language): string {
  const metric = nameOfMetric(series.metric, index, lang);
  const area = series.area.name[lang];
  // “全国群众安全感” and “safe China model cities” name their place already.
  if (metric.includes(area)) return metric;
  return lang === "zh" ? area + metric : `${metric} in ${area}`;
}

/**
 * The name of a series after those before it: what it shares with the one before is not said again.
 * A label that an editor wrote says what it needs to.
 */
export function nameInList(
  series: ChartSeries,
  model: ChartModel,
  index: DatasetIndex,
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
  const tier = maybeTier(point.observation, series, lang);
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
function lowerFirst(name: string, index: DatasetIndex): string {
  const word = /^[A-Za-z’]+/.exec(name)?.[0] ?? "";
  const isProper = [...index.areas.values()].some((area) => area.name.en.split(" ")[0] === word);
  const keeps = isProper || word !== word.charAt(0) + word.slice(1).toLowerCase();
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The longest label that is drawn with every digit. */
const longest = 8;

/**
 * A figure as short as a label beside its mark can be: with its qualifier and every digit where that
 * is short, else to three digits; the full reading stands in the table. Units other than the percent
 * sign stand at the axis.
 */
export function formatShort(row: Observation, unit: Unit, lang: Language): string {
  const said = formatFigure(row, unit, lang, { withUnit: unit.id === "percent" });
  if (said.length <= longest) return said;
  const size = Math.abs(row.value ?? 0);
  if (size < 1e6 || row.qualifier !== "exact") return abbreviate(said);
  const place = 10 ** (Math.floor(Math.log10(size)) - 2);
  const rounded = Math.sign(row.value ?? 0) * Math.round(size / place) * place;
  return abbreviate(formatNumber(rounded, { ...unit, name: noName }, lang).trimEnd());
}

const noName = { zh: "", enOne: "", enMany: "" };

/** `24.7m`: a label's room is small, and the axis says the word in full. */
function abbreviate(said: string): string {
  return said.replace(" million", "m").replace(" billion", "bn");
}

/**
 * A figure with its time, to be heard: `2023年下降8.6%`, `19年（2023年）`; `down 8.6% in 2023`,
 * `19 years as of 2023`, `1.1 million yuan from 2024 to March 2025`.
 */
export function describePoint(point: ChartPoint, series: ChartSeries, lang: Language): string {
  const row = point.observation;
  const form = series.metric.measure === "change" ? "worded" : "signed";
  const figure = maybeTier(point, series, lang) ?? formatFigure(row, series.unit, lang, { form });
  const period = formatPeriod(row.period, lang);
  if (lang === "zh")
    return series.metric.measure === "streak"
      ? figure + chartWords(lang).brackets(period)
      : period + figure;
  if (series.metric.measure === "streak") return `${figure} as of ${period}`;
  if (row.period.start === null) return `${figure}, ${period}`;
  return `${figure} ${when(row.period)}`;
}

/** What a figure that is no result is called. */
export function targetWord(series: Pick<ChartSeries, "metric">, lang: Language): string {
  const words = chartWords(lang);
  return series.metric.measure === "limit" ? words.limit : words.target;
}

/** What was promised: `目标12年（2023年）`, `公布的时限10分钟内（2023年7月）`; `target 12 years (2023)`. */
export function describeTarget(point: ChartPoint, series: ChartSeries, lang: Language): string {
  const word = targetWord(series, lang);
  const figure = maybeTier(point, series, lang) ?? formatTarget(point, series, lang);
  const { brackets } = chartWords(lang);
  const period = brackets(formatPeriod(point.observation.period, lang));
  return lang === "zh" ? word + figure + period : `${word} ${figure}${period}`;
}

/** The figure of a goal; of a limit, `10分钟内`, `within 10 minutes`. */
export function formatTarget(point: ChartPoint, series: ChartSeries, lang: Language): string {
  const tier = maybeTier(point, series, lang);
  if (tier !== null) return tier.charAt(0).toLowerCase() + tier.slice(1);
  const row = point.observation;
  const isLimit = series.metric.measure === "limit" && point.value !== null;
  if (!isLimit) return formatFigure(row, series.unit, lang);
  const exact = { ...row, qualifier: "exact" as const, low: row.value, high: row.value };
  return chartWords(lang).within(formatFigure(exact, series.unit, lang));
}
