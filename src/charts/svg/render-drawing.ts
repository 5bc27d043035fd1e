import { group as groupBy } from "d3-array";
import { plot } from "@observablehq/plot";
import { chartWords } from "#words/index.ts";
import type { ChartSize, Drawing, Panel } from "../drawing.ts";
import {
  nameAxes,
  nameLanguage,
  nameSeries,
  objectRole,
  tidy,
  withoutLoneGroups,
} from "./passes.ts";
import { element, readTree, type SvgChild, type SvgNode } from "./tree.ts";

/** What a drawing is called, and the page it is drawn in. */
interface Naming {
  /** The chart's title: the drawing's name. */
  readonly label: string;
  /** The alternative text. */
  readonly description: string;
  /** The name of each series, by index. */
  readonly series: readonly string[];
  readonly document: Document;
}

/**
 * A drawing as inline SVG, its colours left to the page's styles: to screen readers a document of
 * graphics with a name and a description, in which axes and series are objects with names. A title
 * element would be shown by browsers as a tooltip, over the marks; a description is not.
 */
export function renderDrawing(drawing: Drawing, size: ChartSize, naming: Naming): SvgNode {
  const [width, height] = [Math.ceil(drawing.width), Math.ceil(drawing.height)];
  const parts = [...groupBy(drawing.panels, (panel) => panel.series)].flatMap(([of, panels]) => {
    const inside = panels.flatMap((panel) => placePanel(drawPanel(panel, size, naming), panel));
    const name = objectRole(naming.series[of ?? -1] ?? "");
    return of === undefined ? inside : [element("g", { "data-series": of, ...name }, inside)];
  });
  const head = {
    class: `c-svg c-${size.form}`,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    width,
    height,
    "font-size": size.fontSize,
    "text-anchor": "middle",
    role: "graphics-document document",
    "aria-label": naming.label,
  };
  return element("svg", head, [element("desc", {}, [naming.description]), ...parts]);
}

function drawPanel(
  panel: Panel,
  size: ChartSize,
  { series, document }: Naming,
): readonly SvgChild[] {
  const content = tidy(readTree(plot({ ...panel.options, document })), size.fontSize);
  const spoken = size.lang === "en" ? nameLanguage(content) : content;
  const named = nameAxes(spoken, chartWords(size.lang).axis);
  // One series is what the whole drawing, or the panel, is about.
  const isOneOfMany = series.length > 1 && panel.series === undefined;
  return withoutLoneGroups(isOneOfMany ? nameSeries(named, series) : named);
}

function placePanel(content: readonly SvgChild[], { left, top }: Panel): readonly SvgChild[] {
  if (left === 0 && top === 0) return content;
  return [element("g", { transform: `translate(${String(left)},${String(top)})` }, content)];
}
