import { mergeShapes } from "./merge-shapes.ts";
import { maybeTag } from "../marks/tag.ts";

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
 * The inside of a plot as text: without styles and labels, numbers to a tenth of a pixel, ids and
 * references to them under the prefix of the chart, and what each mark says in `data-row` and
 * `data-series`, which a whole group may say of its marks.
 */
export function svgContent(root: Element, prefix: string): string {
  const ids = new Map<string, string>();
  for (const element of root.querySelectorAll("[id]"))
    ids.set(element.id, `${prefix}-${String(ids.size + 1)}`);
  return childrenOf(root, ids);
}

/** One element a line, indented: for saved pictures, so that a difference can be read. */
export function prettySvg(svg: string): string {
  const tokens = svg.match(/<[^>]+>|[^<]+/g) ?? [];
  let depth = 0;
  let out = "";
  let isInText = false;
  for (const token of tokens) {
    const isEnd = token.startsWith("</");
    const isTag = token.startsWith("<");
    if (isEnd) depth -= 1;
    const startsLine = isTag && !isInText && !(isEnd && /^<\/(text|title|desc)/.test(token));
    if (startsLine) out += `${out === "" ? "" : "\n"}${"  ".repeat(depth)}`;
    out += token;
    if (/^<(text|title|desc)\b/.test(token)) isInText = !token.endsWith("/>");
    if (/^<\/(text|title|desc)/.test(token)) isInText = false;
    if (isTag && !isEnd && !token.endsWith("/>")) depth += 1;
  }
  return `${out}\n`;
}

/** Text as it may stand in an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

type Ids = ReadonlyMap<string, string>;

function childrenOf(element: Element, ids: Ids): string {
  const parts: string[] = [];
  // A list of children or attributes costs jsdom more than walking from one to the next.
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(escapeXml(child.nodeValue ?? ""));
    else if (child.nodeType === 1) parts.push(elementOf(child as Element, ids));
  }
  return mergeShapes(parts).join("");
}

function elementOf(element: Element, ids: Ids): string {
  const name = element.tagName;
  if (name === "style") return "";
  const content = childrenOf(element, ids);
  if (name === "g" && content === "") return "";
  const attributes = attributesOf(element, ids);
  if (name === "g" && attributes === "") return content;
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(element: Element, ids: Ids): string {
  const tag = maybeTag(element.getAttribute("aria-label") ?? "");
  const own = element.getAttribute("class") ?? "";
  const group = /(?:^| )of-(\d+)/.exec(own);
  const classes = [own.replace(group?.[0] ?? "", ""), tag?.classes].filter(Boolean).join(" ");
  let out = classes === "" ? "" : ` class="${classes}"`;
  for (const name of element.getAttributeNames()) {
    if (name === "class" || dropped.has(name)) continue;
    if (classes !== "" && decidedByClass.has(name)) continue;
    out += ` ${name}="${escapeXml(valueOf(name, element.getAttribute(name) ?? "", ids))}"`;
  }
  if (tag?.row) out += ` data-row="${tag.row}"`;
  const series = tag?.series ?? group?.[1];
  if (series) out += ` data-series="${series}"`;
  return out;
}

function valueOf(name: string, value: string, ids: Ids): string {
  if (name === "id") return ids.get(value) ?? value;
  if (value.startsWith("url(#"))
    return value.replace(/^url\(#(.+)\)$/, (all, id: string) => {
      const renamed = ids.get(id);
      return renamed === undefined ? all : `url(#${renamed})`;
    });
  return measured.has(name) ? roundNumbers(value) : value;
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+(e-?\d+)?(?!\d*em)/g, (number) => {
    const rounded = Math.round(Number(number) * 10) / 10;
    return String(rounded === 0 ? 0 : rounded);
  });
}
