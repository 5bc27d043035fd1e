import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { ScaleStep, Unit } from "#model/vocabulary.ts";
import { formatFigure, formatNumber } from "#words/figure.ts";
import { formatPeriod } from "#words/period.ts";
import type { ChartPoint, ChartSeries } from "../model/types.ts";
import { chartWords, targetWord } from "./chart-words.ts";
import { maybeTier, when } from "./names.ts";

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
export function describePoint(
  point: ChartPoint,
  series: ChartSeries,
  lang: Language,
  steps: readonly ScaleStep[] = [],
): string {
  const row = point.observation;
  const form = series.metric.measure === "change" ? "worded" : "signed";
  const figure =
    maybeTier(point, series, steps, lang) ?? formatFigure(row, series.unit, lang, { form });
  const period = formatPeriod(row.period, lang);
  if (lang === "zh")
    return series.metric.measure === "streak" ? `${figure}（${period}）` : `${period}${figure}`;
  if (series.metric.measure === "streak") return `${figure} as of ${period}`;
  if (row.period.start === null) return `${figure}, ${period}`;
  return `${figure} ${when(row.period)}`;
}

/** What was promised: `目标12年（2023年）`, `公布的时限10分钟内（2023年7月）`; `target 12 years (2023)`. */
export function describeTarget(
  point: ChartPoint,
  series: ChartSeries,
  lang: Language,
  steps: readonly ScaleStep[] = [],
): string {
  const word = targetWord(series, lang);
  const figure = maybeTier(point, series, steps, lang) ?? formatTarget(point, series, lang);
  const period = formatPeriod(point.observation.period, lang);
  return lang === "zh" ? `${word}${figure}（${period}）` : `${word} ${figure} (${period})`;
}

/** The figure of a goal; of a limit, `10分钟内`, `within 10 minutes`. */
export function formatTarget(point: ChartPoint, series: ChartSeries, lang: Language): string {
  const tier = maybeTier(point, series, series.steps, lang);
  if (tier !== null) return tier.charAt(0).toLowerCase() + tier.slice(1);
  const row = point.observation;
  const isLimit = series.metric.measure === "limit" && point.value !== null;
  if (!isLimit) return formatFigure(row, series.unit, lang);
  const exact = { ...row, qualifier: "exact" as const, low: row.value, high: row.value };
  return chartWords[lang].within(formatFigure(exact, series.unit, lang));
}
