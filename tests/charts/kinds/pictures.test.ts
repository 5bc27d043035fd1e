import { describe, expect, it } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import { drawChart, drawSmall } from "#charts/draw-chart.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { elementsOf, prettySvg, textsOf } from "#charts/svg/tree.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { languages } from "#model/bilingual.ts";
import { allCases } from "../cases/all-cases.ts";
import { ratioCase } from "../cases/indexed-trend.ts";
import { longTrendCase } from "../cases/long-trend.ts";
import { heatmapCase } from "../cases/reporting-heatmap.ts";
import { changeCase, trendCase } from "../cases/trend-line.ts";
import { draw } from "../helpers/draw-case.ts";

describe("the cases", () => {
  it.each(allCases)("$picture looks as it did when its pictures were saved", async (one) => {
    const { svg } = draw(one);
    await expect(prettySvg(svg.phone)).toMatchFileSnapshot(`../pictures/${one.picture}-phone.svg`);
    await expect(prettySvg(svg.desk)).toMatchFileSnapshot(`../pictures/${one.picture}-desk.svg`);
  });

  it.each([changeCase, longTrendCase, trendCase, ratioCase, heatmapCase])(
    "$picture looks small as it did when its picture was saved",
    async ({ picture, declaration, data }) => {
      const small = drawSmall(parseDeclaration(declaration), data, "zh", createVirtualDocument());
      await expect(prettySvg(small)).toMatchFileSnapshot(`../pictures/${picture}-small.svg`);
    },
  );

  it("dims a line before and after the years that stand out", async () => {
    const lit = { from: 2005, to: 2008 };
    const { declaration, data } = trendCase;
    const parsed = parseDeclaration(declaration);
    const { svg } = drawChart(parsed, data, "zh", createVirtualDocument(), { lit });
    await expect(prettySvg(svg.phone)).toMatchFileSnapshot("../pictures/trend-line-lit.svg");
  });

  it.each(allCases)("$picture says what it said when its words were saved", async (one) => {
    const words = languages.flatMap((lang) => wordsWith(draw(one, lang)));
    await expect(`${words.join("\n")}\n`).toMatchFileSnapshot(`../pictures/${one.picture}.txt`);
  });
});

/** All that is said with a drawing, and the words in it with their places, a line each. */
function wordsWith(chart: DrawnChart): readonly string[] {
  const { subtitle, alt, summary, quotes, key, notes, events, gaps, table, svg } = chart;
  const placed = [...elementsOf(svg.phone)].filter(({ name }) => name === "text");
  return [
    `# ${subtitle}`,
    ...[alt, summary, ...quotes.can.map((text) => `+ ${text}`)],
    ...[...quotes.cannot.map((text) => `- ${text}`), quotes.sentence],
    ...key.map(({ mark, label, series = "" }) => `${mark} ${series} ${label}`),
    ...[...notes, ...events.map(({ number, when, title }) => `${number} ${when} ${title}`)],
    gaps.map((gap) => Object.values(gap).join(" ")).join("; "),
    ...[table.caption, table.columns.join(" | ")],
    ...table.rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")),
    ...placed.map((text) => `${placeOf(text.attributes)} ${textsOf(text).join("")}`),
  ];
}

function placeOf({ x, y, dy, transform }: Readonly<Record<string, string>>): string {
  return [x, y, dy, transform].filter((part) => part !== undefined).join(",");
}
