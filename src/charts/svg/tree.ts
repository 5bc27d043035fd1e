import { escapeMarkup } from "#words/markup.ts";

/** An element of a drawing: its attributes in the order in which they are written, and what it holds. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgChild[];
}

/** An element, or text as it reads: it is escaped where the string is written, and nowhere before. */
export type SvgChild = SvgNode | string;

/** An element; an attribute without a value is left out, a number is written as it is. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly SvgChild[] = [],
): SvgNode {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) given[key] = String(value);
  return { name, attributes: given, children };
}

/** A copy of what a library has drawn into a document. */
export function readTree(drawn: Element): SvgNode {
  const attributes: Record<string, string> = {};
  for (const name of drawn.getAttributeNames()) attributes[name] = drawn.getAttribute(name) ?? "";
  const children: SvgChild[] = [];
  // A list of children costs jsdom more than walking from one to the next.
  for (let child = drawn.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) children.push(readTree(child));
    else if (child.nodeType === 3) children.push(child.nodeValue ?? "");
  }
  return { name: drawn.tagName, attributes, children };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * Elements rebuilt from their leaves up: each, its children changed already, gives way to what
 * `change` makes of it. Text stays.
 */
export function rebuild(
  children: readonly SvgChild[],
  change: (node: SvgNode) => SvgChild | readonly SvgChild[],
): readonly SvgChild[] {
  return children.flatMap((child) =>
    typeof child === "string"
      ? [child]
      : change({ ...child, children: rebuild(child.children, change) }),
  );
}

/** All elements of a tree, each before those within it. */
export function* elementsOf(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== "string") yield* elementsOf(child);
}

/** The words of an element in the order in which they are drawn, a piece for each stretch of text. */
export function textsOf(node: SvgNode): readonly string[] {
  return node.children.flatMap((child) => (typeof child === "string" ? [child] : textsOf(child)));
}

/** A number that an element says of itself: a size of the whole drawing, in its pixels. Throws where it says none. */
export function numberOf(node: SvgNode, name: "width" | "height" | "font-size"): number {
  const value = Number(node.attributes[name]);
  if (Number.isNaN(value)) throw new Error(`a drawing without ${name}`);
  return value;
}

/** The one place where a tree becomes text. */
export function writeSvg(node: SvgChild): string {
  if (typeof node === "string") return escapeMarkup(node);
  const inside = node.children.map(writeSvg).join("");
  return node.children.length === 0
    ? `${headOf(node)}/>`
    : `${headOf(node)}>${inside}</${node.name}>`;
}

/** A drawing as a file of its own. */
export function writeSvgFile(node: SvgNode): string {
  return `${writeSvg(node)}\n`;
}

/** One element a line, indented: for saved pictures, so that a difference can be read. */
export function prettySvg(node: SvgChild, indent = ""): string {
  const isLine = typeof node === "string" || node.children.every((one) => typeof one === "string");
  if (isLine || node.name === "text") return `${indent}${writeSvg(node)}\n`;
  const inside = node.children.map((child) => prettySvg(child, `${indent}  `)).join("");
  return `${indent}${headOf(node)}>\n${inside}${indent}</${node.name}>\n`;
}

function headOf({ name, attributes }: SvgNode): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) head += ` ${key}="${escapeMarkup(value)}"`;
  return head;
}
