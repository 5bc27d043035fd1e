import type { Language } from "#dataset/contract/bilingual.ts";
import type { ScaleStep } from "#dataset/contract/vocabulary.ts";
import { sayFigure } from "#words/say-figure.ts";
import { sayPeriod } from "#words/say-period.ts";
import type { ChartPoint, ChartSeries } from "../model/model-types.ts";
import { when } from "./names.ts";
import { chartWords, targetWord } from "./chart-words.ts";
import { maybeTier } from "./say-tier.ts";

/**
 * A figure with its time, to be heard: `2023年下降8.6%`, `19年（2023年）`; `down 8.6% in 2023`,
 * `19 years as of 2023`, `1.1 million yuan from 2024 to March 2025`.
 */
export function sayReading(
  point: ChartPoint,
  series: ChartSeries,
  lang: Language,
  steps: readonly ScaleStep[] = [],
): string {
  const row = point.observation;
  const form = series.metric.measure === "change" ? "worded" : "signed";
  const figure =
    maybeTier(point, series, steps, lang) ?? sayFigure(row, series.unit, lang, { form });
  const period = sayPeriod(row.period, lang);
  if (lang === "zh")
    return series.metric.measure === "streak" ? `${figure}（${period}）` : `${period}${figure}`;
  if (series.metric.measure === "streak") return `${figure} as of ${period}`;
  if (row.period.start === null) return `${figure}, ${period}`;
  return `${figure} ${when(row.period)}`;
}

/** What was promised: `目标12年（2023年）`, `公布的时限10分钟内（2023年7月）`; `target 12 years (2023)`. */
export function sayTarget(
  point: ChartPoint,
  series: ChartSeries,
  lang: Language,
  steps: readonly ScaleStep[] = [],
): string {
  const word = targetWord(series, lang);
  const figure = maybeTier(point, series, steps, lang) ?? sayTargetFigure(point, series, lang);
  const period = sayPeriod(point.observation.period, lang);
  return lang === "zh" ? `${word}${figure}（${period}）` : `${word} ${figure} (${period})`;
}

/** The figure of a goal; of a limit, `10分钟内`, `within 10 minutes`. */
export function sayTargetFigure(point: ChartPoint, series: ChartSeries, lang: Language): string {
  const tier = maybeTier(point, series, series.steps, lang);
  if (tier !== null) return tier.charAt(0).toLowerCase() + tier.slice(1);
  const row = point.observation;
  const isLimit = series.metric.measure === "limit" && point.value !== null;
  if (!isLimit) return sayFigure(row, series.unit, lang);
  const exact = { ...row, qualifier: "exact" as const, low: row.value, high: row.value };
  return chartWords[lang].within(sayFigure(exact, series.unit, lang));
}
