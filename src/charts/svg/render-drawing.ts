import { plot } from "@observablehq/plot";
import { chartWords } from "#words/index.ts";
import type { Drawing, Panel } from "../kinds/drawing.ts";
import type { ChartSize } from "../theme.ts";
import { describeAxes, describeSeries, objectRole } from "./describe-parts.ts";
import { escapeXml, svgContent } from "./svg-string.ts";

/** What a drawing is called, and the page it is drawn in. */
interface Naming {
  /** The chart's id, for ids within the drawing. */
  readonly id: string;
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
export function renderDrawing(drawing: Drawing, size: ChartSize, naming: Naming): string {
  const { id, label, description, document } = naming;
  const width = Math.ceil(drawing.width);
  const height = Math.ceil(drawing.height);
  const panels = drawing.panels.map((panel, index) => {
    const element = plot({ ...panel.options, document });
    const content = svgContent(element, `${id}-${size.form}-${String(index + 1)}`, size.fontSize);
    return { panel, content: placePanel(describe(content, panel, size, naming), panel) };
  });
  const parts = [...Map.groupBy(panels, ({ panel }) => panel.series)].map(([of, group]) => {
    const inside = group.map(({ content }) => content).join("");
    const name = objectRole(naming.series[of ?? -1] ?? "");
    return of === undefined ? inside : `<g data-series="${String(of)}"${name}>${inside}</g>`;
  });
  const head = [
    `class="c-svg c-${size.form}"`,
    `viewBox="0 0 ${String(width)} ${String(height)}"`,
    `width="${String(width)}" height="${String(height)}"`,
    `font-size="${String(size.fontSize)}" text-anchor="middle"`,
    `role="graphics-document document" aria-label="${escapeXml(label)}"`,
  ];
  return `<svg ${head.join(" ")}><desc>${escapeXml(description)}</desc>${parts.join("")}</svg>`;
}

function describe(content: string, panel: Panel, size: ChartSize, { series }: Naming): string {
  const named = describeAxes(content, chartWords(size.lang).axis);
  // One series is what the whole drawing, or the panel, is about.
  return series.length > 1 && panel.series === undefined ? describeSeries(named, series) : named;
}

function placePanel(content: string, { left, top }: Panel): string {
  if (left === 0 && top === 0) return content;
  return `<g transform="translate(${String(left)},${String(top)})">${content}</g>`;
}
