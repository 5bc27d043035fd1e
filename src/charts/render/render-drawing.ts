import { plot } from "@observablehq/plot";
import type { Drawing } from "../kinds/drawing.ts";
import type { Stage } from "../theme.ts";
import { escapeXml, svgContent } from "./svg-string.ts";

/**
 * A drawing as inline SVG: an image with a name, its colours left to the page's styles.
 * @param label the alternative text
 */
export function renderDrawing(
  drawing: Drawing,
  stage: Stage,
  {
    id,
    label,
    document,
  }: { readonly id: string; readonly label: string; readonly document: Document },
): string {
  const width = Math.ceil(drawing.width);
  const height = Math.ceil(drawing.height);
  const panels = drawing.panels.map((panel, index) => {
    const element = plot({ ...panel.options, document });
    const content = svgContent(element, `${id}-${stage.form}-${String(index + 1)}`);
    if (panel.left === 0 && panel.top === 0) return content;
    return `<g transform="translate(${String(panel.left)},${String(panel.top)})">${content}</g>`;
  });
  const head = [
    `class="c-svg c-${stage.form}"`,
    `viewBox="0 0 ${String(width)} ${String(height)}"`,
    `width="${String(width)}" height="${String(height)}"`,
    `font-size="${String(stage.fontSize)}" text-anchor="middle"`,
    `role="img" aria-label="${escapeXml(label)}"`,
  ];
  return `<svg ${head.join(" ")}>${panels.join("")}</svg>`;
}
