import { parseDeclaration } from "#charts/declaration.ts";
import { chartModel, drawChart } from "#charts/draw-chart.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { ChartModel } from "#charts/model/types.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import type { Language } from "#model/bilingual.ts";
import type { Case } from "./case.ts";

const document = createVirtualDocument();

type Drawable = Omit<Case, "picture">;

/** The model of a case. */
export function modelOf({ declaration, data }: Drawable): ChartModel {
  return chartModel(parseDeclaration(declaration), data);
}

/** The case as a page shows it. */
export function draw({ declaration, data }: Drawable, lang: Language = "zh"): DrawnChart {
  return drawChart(parseDeclaration(declaration), data, lang, document);
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
