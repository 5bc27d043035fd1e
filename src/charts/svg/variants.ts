import { mergeShapes, withAttributes, without } from "./passes.ts";
import { maybeSteps, roundNumber } from "./steps.ts";
import { element, elementsOf, rebuild, type SvgNode } from "./tree.ts";

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
    if (name !== "circle") return { name, attributes, children: mergeShapes(children) };
    const { cx = "", cy = "", r = "", ...others } = attributes;
    const arc = `a${r},${r} 0 1,0 `;
    const around = `M${roundNumber(Number(cx) - Number(r))},${cy}${arc}${2 * Number(r)},0${arc}-${2 * Number(r)},0z`;
    return element("path", { ...others, d: around });
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

/** Attributes whose numbers are places and lengths, in the drawing's pixels. */
const placing = new Set("transform x y x1 x2 y1 y2 cx cy width height".split(" "));
/** From so many marks on they lie so close that a whole pixel is near enough. */
const many = 100;

/**
 * A drawing for an embed, which is one request and weighs little: places to half a pixel, to a whole one
 * where marks are many, and the table's rows once a group. `data-rows="3 1 1"` says of the marks in a
 * group, in their order, how far each row lies behind the one before: 3, 4, 5. What reads the drawing
 * writes them out (`src/client/start-embed.ts`).
 */
export function spareDrawing(svg: SvgNode): SvgNode {
  const marks = [...elementsOf(svg)].filter((one) => "data-row" in one.attributes);
  // Those that share a row are one path, in which each is closed.
  const shapes = marks.map(({ attributes: { d = "" } }) => d.match(/z/g)?.length ?? 1);
  const parts = shapes.reduce((sum, count) => sum + count, 0) > many ? 1 : 2;
  const near = (text: string): string =>
    text.replace(/\d+\.\d+(?!\d*em)/g, (number) =>
      String(Math.round(Number(number) * parts) / parts),
    );
  const children = rebuild(svg.children, (node) => {
    // A shape keeps its form, and marks in one path their steps: what says where they are is moved.
    const isShifted = "transform" in node.attributes;
    const path = (d: string): string =>
      /^M[^Mm]*$/.test(d)
        ? (maybeSteps(d, undefined, parts) ?? near(d))
        : d.replace(/^M[^a-z]*/, near);
    const attributes = Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => {
        if (name === "d") return [name, isShifted ? value : path(value)];
        return [name, placing.has(name) ? near(value) : value];
      }),
    );
    return rowsOnce({ ...node, attributes });
  });
  return { ...svg, children };
}

function rowsOnce(group: SvgNode): SvgNode {
  const marks = group.children.flatMap((child) => (typeof child === "string" ? [] : [child]));
  const rows = marks.map(({ attributes }) => Number(attributes["data-row"]));
  if (group.name !== "g" || marks.length < 2 || rows.some(Number.isNaN)) return group;
  const children = marks.map((mark) => without(mark, ["data-row"]));
  const steps = rows.map((row, i) => row - (rows[i - 1] ?? 0));
  return { ...withAttributes(group, { "data-rows": steps.join(" ") }), children };
}
