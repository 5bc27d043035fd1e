import { sayPeriodText } from "#words/say-period.ts";
import type { ChartPoint, ChartSeries } from "../../model/model-types.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import type { Source } from "#dataset/contract/vocabulary.ts";
import { speakerOf } from "../attribution.ts";
import { figureOf, isIndexed, nameOfSeries, timeOf } from "../names.ts";
import { sayFigure } from "#words/say-figure.ts";
import type { QuoteContext } from "./rule.ts";

/** One figure as a clause: `秀洲区电信网络诈骗发案数2023年比2022年下降8.6%`. */
export function stateFigure(
  point: ChartPoint,
  series: ChartSeries,
  { model, index, lang, words }: QuoteContext,
): string {
  const name = nameOfSeries(series, index, lang);
  const baseYear = model.declaration.options.base;
  if (isIndexed(series) && baseYear !== undefined)
    return words.indexLevel(name, timeOf(point, lang), baseYear, figureOf(point, series, lang));
  const { observation } = point;
  const { measure } = series.metric;
  if (measure !== "change") {
    // “Fires in China came to 841,000 fires” says it twice.
    const isSaid =
      lang === "en" && measure !== "streak" && name.toLowerCase().includes(series.unit.name.enMany);
    const time =
      measure === "streak" ? timeOf(point, lang).replace(/^in /, "up to ") : timeOf(point, lang);
    return words.level(name, time, figureOf(point, series, lang, !isSaid), measure);
  }
  const size = sayFigure(observation, series.unit, lang, { form: "magnitude" });
  const base = observation.comparedTo && sayPeriodText(observation.comparedTo, lang);
  const value = observation.value ?? observation.low ?? 0;
  const direction = value === 0 ? "none" : value < 0 ? "down" : "up";
  return words.change(name, timeOf(point, lang), base, size, direction);
}

/**
 * A clause with who said it: `据经济日报2026年2月3日的报道，…`, or, in a list, `据经济日报，…`; of a
 * derived figure, that this site worked it out.
 */
export function attribute(
  point: ChartPoint,
  text: string,
  context: QuoteContext,
  name: (source: Source, lang: Language) => string = speakerOf,
): string {
  const { index, lang, words } = context;
  if (point.derived) return words.bySite(text);
  const source = index.sources.get(point.observation.source);
  return source ? words.according(name(source, lang), text) : text;
}
