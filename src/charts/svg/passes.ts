import { maybeSteps, roundNumber } from "./steps.ts";
import { element, rebuild, type SvgChild, type SvgNode, textsOf } from "./tree.ts";

type Attributes = SvgNode["attributes"];

/** What Plot writes that a page under a strict policy, or a screen reader, is better without. */
const dropped = new Set([
  "style",
  "xmlns",
  "aria-label",
  "aria-hidden",
  "aria-description",
  "stroke-miterlimit",
]);

/** Colours and strokes that the class of a mark decides. */
const decidedByClass = new Set([
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "fill-opacity",
]);

/** Attributes whose numbers are pixels. */
const measured = new Set(
  "d transform x y x1 x2 y1 y2 cx cy r rx ry width height points dx dy".split(" "),
);

/**
 * The inside of a plot without styles and labels, numbers to a tenth of a pixel. What a group's marks
 * all say of their series, the group says; shapes that differ in nothing but their place are one.
 * @param fontSize of the drawing, in pixels: words are placed by plain numbers, which browsers read
 * far sooner than Plot's shifts and heights of letters
 */
export function tidy(plot: SvgNode, fontSize: number): readonly SvgChild[] {
  const content = rebuild(plot.children, (node) => {
    if (node.name === "style") return [];
    const attributes = tidyAttributes(node, fontSize);
    const children = mergeShapes(node.children);
    if (node.name !== "g") return { ...node, attributes, children };
    if (children.length === 0) return [];
    const group = sayOnce({ ...node, attributes, children });
    return Object.keys(group.attributes).length === 0 ? group.children : group;
  });
  return mergeShapes(content);
}

function tidyAttributes(node: SvgNode, fontSize: number): Attributes {
  const { class: look, ...others } = node.attributes;
  const place = node.name === "text" ? maybePlaceOf(node, fontSize) : null;
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(others)) {
    if (dropped.has(name) || (look !== undefined && decidedByClass.has(name))) continue;
    if (place && placing.has(name)) continue;
    if (name === "d") kept[name] = maybeSteps(value) ?? roundNumbers(value);
    else kept[name] = measured.has(name) ? roundNumbers(value) : value;
  }
  return { ...(look !== undefined && { class: look }), ...place, ...kept };
}

const placing = new Set(["x", "y", "transform"]);

/** Where Plot's word stands, in pixels; null where it is turned, or has lines of its own. */
function maybePlaceOf(text: SvgNode, fontSize: number): { x: string; y: string } | null {
  const { transform = "", x = "0", y = "0" } = text.attributes;
  const shift = /^translate\(([^,)]+),([^,)]+)\)$/.exec(transform);
  if (!shift || text.children.some((child) => typeof child !== "string")) return null;
  const inPixels = (length: string): number =>
    length.endsWith("em") ? Number.parseFloat(length) * fontSize : Number(length);
  return {
    x: roundNumber(Number(shift[1]) + inPixels(x)),
    y: roundNumber(Number(shift[2]) + inPixels(y)),
  };
}

function roundNumbers(text: string): string {
  if (!text.includes(".")) return text;
  return text.replace(/-?\d*\.\d+(e-?\d+)?(?!\d*em)/g, (number) => roundNumber(Number(number)));
}

const shapes = new Set(["circle", "path", "rect"]);

/** What every one of some shapes says of its series is said by their group instead. */
function sayOnce(group: SvgNode): SvgNode {
  const said = new Set(group.children.map(maybeSeriesOf));
  const [series] = said;
  if (said.size !== 1 || series === undefined || "data-series" in group.attributes) return group;
  const children = group.children.map((child) =>
    typeof child === "string" ? child : without(child, ["data-series"]),
  );
  return { ...withAttributes(group, { "data-series": series }), children };
}

function maybeSeriesOf(child: SvgChild): string | undefined {
  return typeof child !== "string" && shapes.has(child.name)
    ? child.attributes["data-series"]
    : undefined;
}

export function without(node: SvgNode, names: readonly string[]): SvgNode {
  const kept = Object.entries(node.attributes).filter(([name]) => !names.includes(name));
  return { ...node, attributes: Object.fromEntries(kept) };
}

/**
 * Joins neighbouring shapes that differ in nothing but their place into one path: the rules of a
 * grid, the cells of one row. A page then carries a tenth of the elements, and a reader who steps
 * through the marks meets each reading once.
 */
export function mergeShapes(siblings: readonly SvgChild[]): readonly SvgChild[] {
  const merged: { written: SvgChild; path: SvgNode | null }[] = [];
  for (const sibling of siblings) {
    const path = maybePathOf(sibling);
    const last = merged.at(-1);
    if (last?.path && path && isAlike(last.path, path)) {
      const [before = "", own = ""] = [last.path.attributes["d"], path.attributes["d"]];
      // Two sources of one figure lie on each other.
      if (!before.endsWith(own)) last.path = withAttributes(last.path, { d: before + own });
      last.written = last.path;
    } else merged.push({ written: sibling, path });
  }
  return merged.map(({ written, path }) => {
    const d = path === written && path.attributes["d"];
    return d ? withAttributes(path, { d: maybeSteps(d) ?? d }) : written;
  });
}

/** The same shape as a path; null for what is no shape, or says more than its look, row and series. */
function maybePathOf(child: SvgChild): SvgNode | null {
  if (typeof child === "string" || child.children.length > 0) return null;
  const { class: look, "data-row": row, "data-series": series, ...shape } = child.attributes;
  // A rectangle that says nothing is no cell of a row, and stays one.
  if (child.name === "rect" && row === undefined && series === undefined) return null;
  const d = maybeOutline(child.name, shape);
  return d === null
    ? null
    : element("path", { class: look, d, "data-row": row, "data-series": series });
}

function maybeOutline(name: string, shape: Attributes): string | null {
  const names = Object.keys(shape).sort().join(" ");
  const { x = "", y = "", width = "", height = "" } = shape;
  const { d = "", transform = "" } = shape;
  if (name === "path" && names === "d") return d;
  if (name === "path" && names === "d transform") {
    const shift = /^translate\(([^,)]+),([^,)]+)\)$/.exec(transform);
    return shift && maybeSteps(d, { x: Number(shift[1]), y: Number(shift[2]) });
  }
  if (name === "rect" && names === "height width x y")
    return `M${x},${y}h${width}v${height}h-${width}z`;
  const { x1 = "", x2 = "", y1 = "", y2 = "" } = shape;
  return name === "line" && names === "x1 x2 y1 y2" ? `M${x1},${y1}L${x2},${y2}` : null;
}

function isAlike(one: SvgNode, other: SvgNode): boolean {
  const { class: look, "data-row": row, "data-series": series } = one.attributes;
  const same = other.attributes;
  return look === same["class"] && row === same["data-row"] && series === same["data-series"];
}

/** The role and name of a part of a drawing, as attributes; none where it has no name. */
export function objectRole(name: string): Attributes {
  return name === "" ? {} : { role: "graphics-object", "aria-label": name };
}

/** Looks of words that say nothing away from their place. */
const silent = new Set(["c-tick", "c-value", "c-on-bar", "c-soft-words"]);

/**
 * Names each axis by its ends, `axis from 2004 to 2024`, and hides what would be read out of its context: the
 * labels of ticks and values, which the table says in full.
 * @param say names an axis by the labels of its ends
 */
export function nameAxes(
  content: readonly SvgChild[],
  say: (from: string, to: string) => string,
): readonly SvgChild[] {
  return rebuild(content, (node) => {
    const isSilent = node.name === "g" && silent.has(node.attributes["class"] ?? "");
    if (!isSilent || !node.children.every(isUnclaimedText)) return node;
    const hidden = withAttributes(node, { "aria-hidden": "true" });
    const words = textsOf(node);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    const isAxis =
      node.attributes["class"] === "c-tick" &&
      words.length > 1 &&
      /\d/.test(first) &&
      /\d/.test(last);
    return isAxis
      ? element("g", objectRole(say(fullYear(first), fullYear(last))), [hidden])
      : hidden;
  });
}

/** Words that no series can be picked out by. */
function isUnclaimedText(child: SvgChild): boolean {
  return typeof child !== "string" && child.name === "text" && !("data-series" in child.attributes);
}

/** A phone's drawing writes `'04`; nothing here is older than 1950. */
function fullYear(label: string): string {
  return label.replace(/^'(\d\d)$/, (_, digits: string) => (digits < "50" ? "20" : "19") + digits);
}

/** In an English drawing, figures as they were printed say that they are Chinese. */
export function nameLanguage(content: readonly SvgChild[]): readonly SvgChild[] {
  return rebuild(content, (node) => {
    const texts = node.children.filter((child) => typeof child === "string");
    const isChinese = texts.some(
      (text) => /\p{Script=Han}/u.test(text) && !/\p{Script=Latin}/u.test(text),
    );
    return isChinese ? withAttributes(node, { lang: "zh-CN" }) : node;
  });
}

/** Names each group of marks of one look that says of which series they are. */
export function nameSeries(
  content: readonly SvgChild[],
  names: readonly string[],
): readonly SvgChild[] {
  return rebuild(content, (node) => {
    const { class: look, "data-series": series } = node.attributes;
    const marks = node.children.filter((child) => typeof child !== "string");
    const isOfShapes = marks.every(({ name }) => shapes.has(name));
    const isRead = marks.some(({ attributes }) => "data-row" in attributes);
    if (look === undefined || series === undefined || !isOfShapes || !isRead) return node;
    return withAttributes(node, objectRole(names[Number(series)] ?? ""));
  });
}

/** A group of one element gives way to it, unless it has a name or the element says otherwise. */
export function withoutLoneGroups(content: readonly SvgChild[]): readonly SvgChild[] {
  return rebuild(content, (node) => {
    const { name, attributes, children } = node;
    const [only, ...others] = children;
    if (name !== "g" || only === undefined || typeof only === "string" || others.length > 0)
      return node;
    if ("role" in attributes || Object.keys(attributes).some((one) => one in only.attributes))
      return node;
    const [first, last] = "class" in attributes ? [node, only] : [only, node];
    const one = { ...only, attributes: { ...first.attributes, ...last.attributes } };
    return "class" in one.attributes ? without(one, [...decidedByClass]) : one;
  });
}

export function withAttributes(node: SvgNode, more: Attributes): SvgNode {
  return { ...node, attributes: { ...node.attributes, ...more } };
}
