import { parseDeclaration } from "#charts/declaration.ts";
import { chartModel, drawChart } from "#charts/draw-chart.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { ChartModel } from "#charts/model/types.ts";
import { elementsOf, type SvgNode, textsOf, writeSvg } from "#charts/svg/tree.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import type { Language } from "#model/bilingual.ts";
import { gapKinds } from "#model/gap.ts";
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
export function wordsOf(svg: SvgNode): readonly string[] {
  return [...elementsOf(svg)]
    .filter(({ name }) => name === "text")
    .map((text) => textsOf(text).join(""));
}

/** The rows of the table that the marks of a drawing point to, in the order of the marks. */
export function rowsOf(svg: SvgNode): readonly number[] {
  return [...elementsOf(svg)].flatMap(({ attributes: { "data-row": row } }) =>
    row === undefined ? [] : [Number(row)],
  );
}

/** How many shapes have that class; a path that is several shapes in one counts for all. */
export function countOf(drawing: SvgNode, className: string): number {
  const svg = writeSvg(drawing);
  const groups = svg.match(new RegExp(`<g class="${className}( [^"]*)?"[^>]*>.*?</g>`, "g")) ?? [];
  const single =
    svg.match(new RegExp(`<(circle|rect|line|path|text) class="${className}[ "][^>]*>`, "g")) ?? [];
  const found = [...groups, ...single].join("");
  return found.match(/<(circle|rect|line|text)\b|(?<= d="[^"]*)m/gi)?.length ?? 0;
}

/**
 * How many marks some shapes are: those that share a row are one path.
 * @param strokes how many a mark has that is not closed
 */
export function marksIn(shapes: readonly SvgNode[], strokes = 1): number {
  return shapes.reduce((sum, { name, attributes: { d = "", transform } }) => {
    if (name === "g") return sum;
    if (name !== "path" || transform !== undefined) return sum + 1;
    return sum + (d.match(/z/g)?.length ?? (d.match(/m/gi)?.length ?? 0) / strokes);
  }, 0);
}

/** How many years or cells carry the mark of each kind of gap, in the order of the kinds. */
export function gapsIn(drawing: SvgNode): readonly number[] {
  const all = [...elementsOf(drawing)];
  return gapKinds.map((kind) => {
    const own = all.filter(
      (one) => /^c-gap-[a-z-]+/.exec(one.attributes["class"] ?? "")?.[0] === `c-gap-${kind}`,
    );
    const shapes = own.flatMap((one) => [...elementsOf(one)]);
    return marksIn(shapes, kind === "printed-elsewhere" ? 3 : 1);
  });
}
