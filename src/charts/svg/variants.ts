import { mergeShapes, withAttributes, without } from "./passes.ts";
import { roundNumber } from "./steps.ts";
import { element, rebuild, type SvgNode } from "./tree.ts";

/* Drawings made of a drawing: dimmed in part, still, mute. */

/**
 * A drawing in which the marks of all series but some are dimmed, by the class that picking a series
 * sets in the browser.
 * @param focus indexes of the series that stand out
 */
export function dimOthers(svg: SvgNode, focus: readonly number[]): SvgNode {
  const kept = new Set(focus.map(String));
  const children = rebuild(svg.children, (node) => {
    const { class: look, ...others } = node.attributes;
    const series = others["data-series"];
    if (series === undefined || kept.has(series)) return node;
    return {
      ...node,
      attributes: { class: look === undefined ? "is-dim" : `${look} is-dim`, ...others },
    };
  });
  return { ...svg, children };
}

/** A drawing in which the marks of some rows of its table are dimmed. */
export function dimRows(svg: SvgNode, rows: ReadonlySet<number>): SvgNode {
  const children = rebuild(svg.children, (node) => {
    const { class: look, "data-row": row } = node.attributes;
    if (row === undefined || !rows.has(Number(row))) return node;
    return withAttributes(node, { class: look === undefined ? "is-dim" : `${look} is-dim` });
  });
  return { ...svg, children };
}

/** What is said of a drawing and its parts, and what scripts find them by. */
const spoken = ["role", "aria-label", "aria-hidden", "data-row", "data-series"];

/** An element of which nothing is said. */
export function hush(node: SvgNode): SvgNode {
  return without(node, spoken);
}

/**
 * A drawing of which no mark is read or picked out: it keeps its name, its description and its parts,
 * and marks that look alike are one path, a tenth of the elements.
 */
export function stillDrawing(svg: SvgNode): SvgNode {
  const children = rebuild(svg.children, (node) => {
    const { name, attributes, children } = without(node, ["data-row", "data-series"]);
    const { cx = "", cy = "", r = "", ...others } = attributes;
    if (name === "circle") {
      const arc = `a${r},${r} 0 1,0 `;
      const around = `M${roundNumber(Number(cx) - Number(r))},${cy}${arc}${2 * Number(r)},0${arc}-${2 * Number(r)},0z`;
      return element("path", { ...others, d: around });
    }
    return { name, attributes, children: mergeShapes(children) };
  });
  return { ...svg, children: mergeShapes(children) };
}

/**
 * A drawing that is only looked at: without what is said of it, read from it or picked out in it.
 * Half as long, for pages that show many; the words beside it must say what it shows.
 */
export function muteDrawing(svg: SvgNode): SvgNode {
  const children = rebuild(svg.children, (node) => (node.name === "desc" ? [] : hush(node)));
  return { ...hush(svg), children };
}
