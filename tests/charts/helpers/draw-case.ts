import { expect } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import { drawChart } from "#charts/draw-chart.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { chartModel } from "#charts/model/chart-model.ts";
import type { ChartModel } from "#charts/model/types.ts";
import { prettySvg } from "#charts/svg/svg-string.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import type { Language } from "#model/bilingual.ts";
import type { Case } from "./case.ts";

const document = createVirtualDocument();

/** The model of a case. */
export function modelOf({ declaration, data }: Case): ChartModel {
  return chartModel(parseDeclaration(declaration), data);
}

/** The case as a page shows it. */
export function draw({ declaration, data }: Case, lang: Language = "zh"): DrawnChart {
  return drawChart(parseDeclaration(declaration), data, lang, document);
}

/** Compares both widths of a case with their saved pictures. */
export async function expectPictures(chart: DrawnChart, name: string): Promise<void> {
  await expect(prettySvg(chart.svg.phone)).toMatchFileSnapshot(`../pictures/${name}-phone.svg`);
  await expect(prettySvg(chart.svg.desk)).toMatchFileSnapshot(`../pictures/${name}-desk.svg`);
}

/** The words of a drawing, one a text element. */
export function wordsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) =>
    (match[1] ?? "").replace(/<[^>]+>/g, ""),
  );
}

/** How many shapes have that class; a path that is several shapes in one counts for all. */
export function countOf(svg: string, className: string): number {
  const groups = svg.match(new RegExp(`<g class="${className}( [^"]*)?"[^>]*>.*?</g>`, "g")) ?? [];
  const single =
    svg.match(new RegExp(`<(circle|rect|line|path|text) class="${className}[ "][^>]*>`, "g")) ?? [];
  const shapes = [...groups, ...single].join("").match(/<(circle|rect|line|text)\b|\bd="M|z M|zM/g);
  const strokes = [...groups, ...single].join("").match(/L[-\d.]+,[-\d.]+(?=M)/g);
  return (shapes?.length ?? 0) + (strokes?.length ?? 0);
}
