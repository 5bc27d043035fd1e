import type { Language } from "#model/bilingual.ts";
import { breakLines } from "#words/markup.ts";
import { linesWithin, textWidth, type Weight } from "../marks/labels.ts";
import { lightColours, markStyles } from "../marks/mark-styles.ts";
import { hush } from "./variants.ts";
import { element, numberOf, type SvgChild, type SvgNode } from "./tree.ts";

/** Faces by name, since the file carries no font; the last of each is always there. */
const faces = {
  serif:
    "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, Georgia, serif",
  sans: "PingFang SC, Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif",
};

/** How a line of text looks, and where its baseline begins. */
export interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** A token of the palette; `--ink-1` unless told. */
  readonly ink?: string;
  readonly face?: keyof typeof faces;
  readonly isBold?: boolean;
  /** Where the line stands to its place; begins there unless told. */
  readonly anchor?: "middle" | "end";
}

type Variables = Readonly<Record<string, string>>;

/** What the variables of marks stand for where no class around them says. */
const unset: Variables = {
  "--c": "var(--ink-1)",
  "--mark": "var(--series-1)",
  "--serif": faces.serif,
};

/**
 * The light theme's colour of a token, written `--ink-1` or `var(--ink-1)`; other values as they are.
 * Throws on a token that the style sheet has not.
 */
export function colourOf(value: string, variables: Variables = unset): string {
  const token = /^(?:var\()?(--[a-z0-9-]+)\)?$/.exec(value)?.[1];
  if (token === undefined) return value;
  const meant = variables[token];
  if (meant !== undefined) return colourOf(meant);
  const colour = lightColours[token];
  if (colour === undefined) throw new Error(`tokens.css has no colour ${token}`);
  return colour;
}

/**
 * Writes out what classes stand for, in the light theme's colours, so that a drawing needs no style
 * sheet: for files that are opened by themselves, and for programs that know no CSS variables. Roles
 * are left out with the classes: such a file is one image.
 */
export function literalStyles(
  children: readonly SvgChild[],
  inherited: Variables = unset,
): readonly SvgChild[] {
  return children.map((child) => {
    if (typeof child === "string") return child;
    const { class: look = "", ...kept } = hush(child).attributes;
    const { variables, write } = stylesOf(look, inherited);
    const children = literalStyles(child.children, variables);
    return { ...child, attributes: { ...kept, ...write((name) => !isVariable(name)) }, children };
  });
}

/** What classes stand for: by their names, as attributes in the light theme's colours, and for what lies within. */
function stylesOf(look: string, inherited: Variables) {
  const styles = look.split(" ").flatMap((name) => Object.entries(markStyles[name] ?? {}));
  const own = styles.filter(([name]) => isVariable(name));
  const variables = { ...inherited, ...Object.fromEntries(own) };
  const write = (isWanted: (name: string) => boolean) => {
    const wanted = styles.filter(([name]) => isWanted(name));
    return Object.fromEntries(wanted.map(([name, value]) => [name, colourOf(value, variables)]));
  };
  return { names: styles.map(([name]) => name), variables, write };
}

function isVariable(name: string): boolean {
  return name.startsWith("--");
}

/**
 * An inline drawing whose classes have their light colours beside them as attributes, which every
 * sheet overrules: copied out of the page it keeps its look where classes are taken away, and no line
 * becomes a black shape.
 */
export function withLooks(node: SvgNode, inherited: Variables = unset): SvgNode {
  const { class: look = "", ...others } = node.attributes;
  const { names, variables, write } = stylesOf(look, inherited);
  // A halo that is not painted first would cover its words.
  const wanted = names.includes("paint-order") ? ["fill"] : colouring;
  const written = write((name) => wanted.includes(name));
  return {
    ...node,
    attributes: { ...(look !== "" && { class: look }), ...written, ...others },
    children: node.children.map((child) =>
      typeof child === "string" ? child : withLooks(child, variables),
    ),
  };
}

const colouring = ["fill", "stroke", "stroke-width", "stroke-dasharray", "fill-opacity"];

/** A drawing that can be put into a file that stands alone, its sizes in its own pixels. */
export type PlacedDrawing = ReturnType<typeof placeDrawing>;

/** Takes an inline SVG of a chart out of its frame, with its styles written out. */
export function placeDrawing(svg: SvgNode) {
  const fontSize = numberOf(svg, "font-size");
  const inner = literalStyles(
    svg.children.filter((child) => typeof child === "string" || child.name !== "desc"),
  );
  return {
    width: numberOf(svg, "width"),
    height: numberOf(svg, "height"),
    fontSize,
    /** The drawing with its left upper corner there, enlarged `scale` times. */
    at: (x: number, y: number, scale = 1) => {
      const moved = `translate(${x.toFixed(1)},${y.toFixed(1)})`;
      const transform = scale === 1 ? moved : `${moved} scale(${scale.toFixed(3)})`;
      return element("g", { transform, "font-size": fontSize, "text-anchor": "middle" }, inner);
    },
  };
}

/** One line of text. */
export function textLine(text: string, look: TextLook): SvgNode {
  const { x, y, size, ink = "--ink-1", face, isBold = false, anchor } = look;
  return element(
    "text",
    {
      x: round(x),
      y: round(y),
      "font-size": size,
      fill: colourOf(ink),
      "font-family": face && faces[face],
      "font-weight": isBold ? 700 : undefined,
      "text-anchor": anchor,
    },
    [text],
  );
}

/** The seal, 廿 in vermilion, at its left upper corner; drawn, so that it needs no font. */
export function seal(x: number, y: number, size: number): SvgNode {
  const place = `translate(${String(round(x))},${String(round(y))}) scale(${(size / 30).toFixed(3)})`;
  const d = "M4 12H26M10 6V24.2H20V6";
  return element("g", { transform: place }, [
    element("rect", { width: 30, height: 30, rx: 2.5, fill: colourOf("--vermilion") }),
    element("path", { d, fill: "none", stroke: colourOf("--paper"), "stroke-width": 2.6 }),
  ]);
}

/**
 * An SVG file of that size on paper: named, described, colours and faces written out, no reference
 * to anything outside.
 */
export function sheet(
  lines: readonly SvgNode[],
  {
    width,
    height,
    lang,
    title,
    description,
  }: {
    readonly width: number;
    readonly height: number;
    readonly lang: Language;
    readonly title: string;
    readonly description: string;
  },
): SvgNode {
  const head = {
    xmlns: "http://www.w3.org/2000/svg",
    "xml:lang": lang === "zh" ? "zh-CN" : "en",
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: "img",
    "aria-labelledby": "title desc",
    "font-family": faces.sans,
    fill: colourOf("--ink-1"),
  };
  const parts = [
    element("title", { id: "title" }, [title]),
    element("desc", { id: "desc" }, [description]),
    element("rect", { width: "100%", height: "100%", fill: colourOf("--paper") }),
    ...lines,
  ];
  return element("svg", head, [...parts.flatMap((part) => ["\n", part]), "\n"]);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/**
 * Breaks a heading into the fewest lines that are no wider than `width`, of about one length, at
 * clauses where that costs no more lines than may be spared, never within a word.
 */
export function headlineLines(
  text: string,
  width: number,
  size: number,
  spare = 0,
): readonly string[] {
  const weight = "bold";
  const words = wordsOf(text);
  const fewest = linesWithin(words, width, size, weight);
  const clauses = linesWithin(clausesOf(text), width, size, weight);
  const fits = clauses.every((line) => textWidth(line, size, weight) <= width);
  if (clauses.length > 1 && clauses.length <= fewest.length + spare && fits) return clauses;
  return evenLines(words, width, size, weight, fewest.length);
}

/**
 * Breaks a text into lines no wider than `width`, never within a word; two or three lines are made
 * even, so that no single sign is left over.
 */
export function wordLines(text: string, width: number, size: number): readonly string[] {
  const words = wordsOf(text);
  const lines = linesWithin(words, width, size, "regular");
  return lines.length > 3 ? lines : evenLines(words, width, size, "regular", lines.length);
}

/** The narrowest room that takes so many lines makes them even. */
function evenLines(
  words: readonly string[],
  width: number,
  size: number,
  weight: Weight,
  count: number,
): readonly string[] {
  let [low, high] = [width / count, width];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    const lines = linesWithin(words, middle, size, weight);
    const fits = lines.every((line) => textWidth(line, size, weight) <= middle);
    if (lines.length === count && fits) high = middle;
    else low = middle;
  }
  return linesWithin(words, high, size, weight);
}

function clausesOf(text: string): readonly string[] {
  const pauses = /\p{Script=Han}/u.test(text) ? /(?<=[，：；。？！、])/u : /(?<=[,;:.]\s)/u;
  return text.split(pauses);
}

function wordsOf(text: string): readonly string[] {
  return breakLines(text).flatMap((words) => words.flatMap((word) => word.split(/(?<=\s)/u)));
}
