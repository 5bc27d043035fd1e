import { formatPeriod } from "#words/period.ts";
import { formatTarget } from "../text/figures.ts";
import type { SummaryContext } from "../text/summary/summary.ts";
import { drawBars } from "./ranked-bars.ts";
import { defineKind } from "./spec.ts";

/** Published limits (`10分钟内`): hollow bars in the order declared, since they are no results. */
export const limits = defineKind({
  kind: "limits",
  draws: { zh: "承诺的时限", en: "promised limits" },
  altName: { zh: "时限图", en: "Chart of time limits" },
  gallery: {
    name: { zh: "时限", en: "Limits" },
    use: {
      zh: "公布的是承诺的上限，例如几分钟内到场。",
      en: "A promised upper limit, such as arriving within so many minutes.",
    },
    avoid: {
      zh: "量过的结果。承诺画成空心，免得当成实绩。",
      en: "Measured results. Promises are hollow, so that nobody takes them for achievements.",
    },
    example: "response-limits",
  },
  shares: "unit",
  measure: "limit",
  marks: ["limit"],
  draw: (model, size) => drawBars(model, size, { hollow: true, given: true }),
  summary: promises,
  draft: {
    why: { zh: "它是承诺的时限，不是结果", en: "it is a limit that was set, not a result" },
  },
});

/** Each step and its time, and that they are promises. */
function promises({ model, lang, words }: SummaryContext): readonly string[] {
  const points = model.series.flatMap((series) => series.points);
  const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(words.listComma);
  const places = distinct(model.series.map((series) => series.area.name[lang]));
  const periods = distinct(points.map((point) => formatPeriod(point.observation.period, lang)));
  const steps = model.series.flatMap((series) =>
    series.points.map((point) => words.step(series.label[lang], formatTarget(point, series, lang))),
  );
  return [words.promised(places, periods, steps), words.promise];
}
