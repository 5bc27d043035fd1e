import { chartWords } from "#words/index.ts";
import { shared } from "../declared-chart.ts";
import { maybeBaseYear } from "../model/index-series.ts";
import type { ChartSize, Drawing } from "../drawing.ts";
import { altOverYears } from "../text/alt.ts";
import { textWidth } from "../marks/labels.ts";
import { ratioScale, stretchLabels, toRatios } from "../marks/ratio-scale.ts";
import type { ChartModel, ChartSeries } from "../model/types.ts";
import { overYears } from "../text/summary/over-years.ts";
import { defineKind, marksOfLines } from "./spec.ts";
import { drawTrend } from "./trend-line.ts";

/**
 * Lines that start from one year: each figure as so many hundredths of its own series' base year, so
 * that what is counted in thousands and what is counted in millions can be followed together.
 */
export const indexedTrend = defineKind({
  kind: "indexed-trend",
  draws: { zh: "以某年为100的几条线", en: "lines that take one year as 100" },
  altName: { zh: "指数折线图", en: "Line chart of indices" },
  gallery: {
    name: { zh: "指数折线", en: "Indexed line" },
    use: {
      zh: "几条线大小悬殊或单位不同，要看谁变得快：各以同一年的数为100。",
      en: "Lines of very different size or unit, to see which changed faster: each takes one and the same year as 100.",
    },
    avoid: {
      zh: "有一条线缺那一年的确数时；要看数目本身时。指数说不出谁多谁少，也不越过口径变更。",
      en: "Where a line lacks an exact figure for that year, or the numbers themselves matter. An index does not say who has more, and it never crosses a change of definition.",
    },
    example: "deaths-indexed",
  },
  options: { base: shared.base, ratio: shared.ratio, label: shared.label },
  needs: ["base"],
  shares: "indices",
  shows: "figures",
  isOverYears: true,
  totals: "never",
  marks: [...marksOfLines, "beyond"],
  isWide: ({ ratio }) => ratio === true,
  draw: (model, size) => {
    const { base, ratio } = model.declaration.options;
    if (ratio && base !== undefined) return drawRatios(model, base, size);
    const caption = base === undefined ? "" : chartWords(size.lang).indexBase(base);
    return drawTrend(model, size, { caption });
  },
  summary: overYears,
  alt: altOverYears,
  draft: {
    isDated: true,
    options: ({ series }) => {
      const base = maybeBaseYear(series.map(({ points }) => points));
      return base === null ? {} : { base };
    },
  },
});

/**
 * Printed figures on a scale of multiples of the base year's. A stretch beyond a change of definition
 * stands where its own numbers put it, thin and unjoined: its heights compare within it alone.
 */
function drawRatios(model: ChartModel, base: number, size: ChartSize): Drawing {
  const series = model.series.map((one) => toRatios(one, base));
  const scale = ratioScale(series, base, size.lang);
  const ends = (one: ChartSeries) => stretchLabels(one, size);
  const names = series.map((one) => `${one.label[size.lang]} ${ends(one).at(-1)?.text ?? ""}`);
  const isPhone = size.form === "phone";
  // Names with both numbers stand at the right of their lines where there is room.
  const widest = Math.max(...names.map((name) => textWidth(name, size.fontSize, "bold")));
  const right = isPhone || series.length === 1 ? 0 : Math.min(widest + 14, size.width * 0.3);
  return drawTrend({ ...model, series }, size, {
    scale,
    ends,
    right,
    ...(isPhone && { height: 340 }),
  });
}
