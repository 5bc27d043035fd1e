import { chartWords } from "#words/index.ts";
import type { DrawKind } from "./drawing.ts";
import { trendLine } from "./trend-line.ts";

/**
 * Lines that start from one year: each figure as so many hundredths of its own series' base year, so
 * that what is counted in thousands and what is counted in millions can be followed together.
 */
export const indexedTrend: DrawKind = (model, size) => {
  const { base } = model.declaration.options;
  const caption = base === undefined ? "" : chartWords(size.lang).indexBase(base);
  return trendLine(model, size, { caption });
};
