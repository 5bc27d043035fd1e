import { seriesTokens } from "../palette.ts";

/**
 * The class that gives a mark the colour of its series.
 * @param series whose mark it is, where one group of marks is all one series': written as `data-series`
 */
export function seriesClass(color: number, series?: number): string {
  const own = series === undefined ? "" : ` ${ofSeries(series)}`;
  return `s${(color % seriesTokens.length) + 1}${own}`;
}

/** The class that `render/svg-string.ts` turns into `data-series`: Plot passes nothing else on to a group. */
export function ofSeries(series: number): string {
  return `of-${String(series)}`;
}
