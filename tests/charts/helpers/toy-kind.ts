import { text } from "@observablehq/plot";
import type { Options } from "#charts/declared-chart.ts";
import { singlePanel } from "#charts/drawing.ts";
import { defineKind } from "#charts/kinds/spec.ts";

const options = {
  bold: { schema: ({ z }) => z.boolean(), example: "bold: true" },
  beside: { schema: ({ z, id }) => z.array(id), example: "beside: [huzhou]", names: "area" },
} as const satisfies Options;

/** A kind that no chart of the site is of: how many figures there are, written large. */
export const figureCount = defineKind({
  kind: "figure-count",
  draws: { zh: "数字的个数", en: "how many figures there are" },
  altName: { zh: "计数图", en: "Count" },
  gallery: {
    name: { zh: "计数", en: "Count" },
    use: { zh: "要看有几个数。", en: "To see how many figures there are." },
    avoid: { zh: "要看数的大小时。", en: "To see how large they are." },
    example: "coal-deaths",
  },
  options,
  needs: ["bold"],
  shares: "unit",
  isRanking: true,
  measure: "limit",
  shows: "figures",
  isOneColour: true,
  explored: "value",
  marks: ["limit"],
  draw(model, { width }) {
    const count = model.series.reduce((sum, { points }) => sum + points.length, 0);
    const words = `${count}${model.declaration.options.bold ? "!" : ""}`;
    const frame = { width, height: 40, top: 0, right: 0, bottom: 0, left: 0 } as const;
    const mark = text([words], { x: 0.5, y: 0.5, text: (one: string) => one, className: "c-name" });
    return singlePanel({ ...frame, x: [0, 1], y: [0, 1] }, [mark], ["limit"]);
  },
  isWide: ({ bold }) => bold === true,
  summary: ({ model }) => [`共${model.series.length}项`],
  alt: ({ model }) => [{ text: `有${model.series.length}项` }],
  draft: {
    why: { zh: "要数一数", en: "they are to be counted" },
    options: () => ({ label: "none" }),
  },
});
