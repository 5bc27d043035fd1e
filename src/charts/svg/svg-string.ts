import { maybeTag } from "../marks/tag.ts";
import { mergeShapes } from "./merge-shapes.ts";

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
 * `data-series`, which a group says for marks that are all one series'.
 * @param fontSize of the drawing, in pixels: words are placed by plain numbers, which browsers read
 * far sooner than Plot's shifts and heights of letters
 */
export function svgContent(root: Element, prefix: string, fontSize: number): string {
  const ids = new Map<string, string>();
  for (const element of root.querySelectorAll("[id]"))
    ids.set(element.id, `${prefix}-${String(ids.size + 1)}`);
  return childrenOf(root, { ids, fontSize }).join("");
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
  // Of thousands of words in a drawing hardly one has anything to escape.
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

interface Context {
  /** New names of ids. */
  readonly ids: ReadonlyMap<string, string>;
  readonly fontSize: number;
}

function childrenOf(element: Element, context: Context): readonly string[] {
  const parts: string[] = [];
  // A list of children or attributes costs jsdom more than walking from one to the next.
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(escapeXml(child.nodeValue ?? ""));
    else if (child.nodeType === 1) parts.push(elementOf(child as Element, context));
  }
  return mergeShapes(parts);
}

function elementOf(element: Element, context: Context): string {
  const name = element.tagName;
  if (name === "style") return "";
  const parts = childrenOf(element, context);
  const own = attributesOf(element, context);
  const series = name === "g" && !own.includes(seriesAttribute) ? seriesOfAll(parts) : "";
  const content = parts.map((part) => part.replace(series, "")).join("");
  const attributes = own + series;
  if (name === "g" && content === "") return "";
  if (name === "g" && attributes === "") return content;
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

const seriesAttribute = " data-series=";

/** What every one of some shapes says of its series, as an attribute; empty where they differ, or are words. */
function seriesOfAll(parts: readonly string[]): string {
  const all = new Set(
    parts.map((part) => /^<(?:circle|path|rect)[^>]*( data-series="\d+")/.exec(part)?.[1] ?? ""),
  );
  const [only = ""] = all;
  return all.size === 1 ? only : "";
}

function attributesOf(element: Element, context: Context): string {
  const tag = maybeTag(element.getAttribute("aria-label") ?? "");
  const own = element.getAttribute("class") ?? "";
  const group = /(?:^| )of-(\d+)/.exec(own);
  const classes = [own.replace(group?.[0] ?? "", ""), tag?.classes].filter(Boolean).join(" ");
  let out = classes === "" ? "" : ` class="${classes}"`;
  const place = element.tagName === "text" ? maybePlaceOf(element, context.fontSize) : null;
  if (place) out += ` x="${roundNumber(place.x)}" y="${roundNumber(place.y)}"`;
  for (const name of element.getAttributeNames()) {
    if (name === "class" || dropped.has(name)) continue;
    if (classes !== "" && decidedByClass.has(name)) continue;
    if (place && placing.has(name)) continue;
    out += ` ${name}="${escapeXml(valueOf(name, element.getAttribute(name) ?? "", context.ids))}"`;
  }
  if (tag?.row) out += ` data-row="${tag.row}"`;
  const series = tag?.series ?? group?.[1];
  if (series) out += `${seriesAttribute}"${series}"`;
  return out;
}

const placing = new Set(["x", "y", "transform"]);

/** Where Plot's word stands, in pixels; null where it is turned, or has lines of its own. */
function maybePlaceOf(text: Element, fontSize: number): { x: number; y: number } | null {
  const shift = /^translate\(([^,)]+),([^,)]+)\)$/.exec(text.getAttribute("transform") ?? "");
  if (!shift || text.firstElementChild) return null;
  const inPixels = (length: string): number =>
    length.endsWith("em") ? Number.parseFloat(length) * fontSize : Number(length);
  const at = (name: "x" | "y", from: string | undefined): number =>
    Number(from) + inPixels(text.getAttribute(name) ?? "0");
  return { x: at("x", shift[1]), y: at("y", shift[2]) };
}

function valueOf(name: string, value: string, ids: Context["ids"]): string {
  if (name === "id") return ids.get(value) ?? value;
  if (value.startsWith("url(#"))
    return value.replace(/^url\(#(.+)\)$/, (all, id: string) => {
      const renamed = ids.get(id);
      return renamed === undefined ? all : `url(#${renamed})`;
    });
  return measured.has(name) ? roundNumbers(value) : value;
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+(e-?\d+)?(?!\d*em)/g, (number) => roundNumber(Number(number)));
}

/** To a tenth, and never `-0`. */
function roundNumber(number: number): string {
  const rounded = Math.round(number * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
