import type { Language } from "#model/bilingual.ts";
import type { DrawnChart, KeyItem } from "../drawn-chart.ts";
import { keyShapes } from "../marks/key-shapes.ts";
import { textWidth, wrapText } from "../marks/labels.ts";
import type { MarkName } from "../marks/mark-names.ts";
import { headlineLines, literalStyles, placeDrawing, seal, sheet, textLine } from "./sheet.ts";
import { element, type SvgChild, type SvgNode } from "./tree.ts";

const markWidth = 23;
const lineHeight = 1.7;

/**
 * A chart's key in rows: each mark as it is drawn, and what it means.
 * @returns the drawing from `y` down, and where it ends
 */
function literalKey(
  key: readonly KeyItem[],
  place: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
): { readonly items: readonly SvgNode[]; readonly end: number } {
  const { size } = place;
  const items: SvgNode[] = [];
  let [x, y] = [place.x, place.y];
  for (const { mark, label } of key) {
    const wide = markWidth + size / 2 + textWidth(label, size);
    if (x > place.x && x + wide > place.x + place.width) {
      x = place.x;
      y += size * lineHeight;
    }
    const base = y + size * 1.3;
    const transform = `translate(${x.toFixed(1)},${(base - size * 0.36 - 7).toFixed(1)})`;
    items.push(
      element("g", { transform }, literalMark(mark)),
      textLine(label, { x: x + markWidth + size / 2, y: base, size, ink: "--ink-2" }),
    );
    x += wide + size * 1.5;
  }
  return { items, end: key.length === 0 ? y : y + size * lineHeight };
}

/** One mark with its look written out. */
function literalMark(mark: MarkName): readonly SvgChild[] {
  const paths = keyShapes[mark].map(({ d, look }) =>
    element("path", { d, class: `k-${mark} ${look}` }),
  );
  return literalStyles(paths);
}

/** What a file must say that a page says around its chart. */
export interface Imprint {
  readonly lang: Language;
  /** The sources, as a line that begins with what they are. */
  readonly sources: string;
  /** The site's name, the chart's address on it and the licence, as a line. */
  readonly origin: string;
}

const margin = 24;
const sizes = { title: 22, text: 13, small: 12 };

/**
 * A chart as an SVG file: finding, subtitle, drawing, key, notes, sources and where it comes from;
 * colours and faces written out, no reference to anything outside.
 */
export function standAlone(chart: DrawnChart, imprint: Imprint): SvgNode {
  const drawing = placeDrawing(chart.svg.desk);
  const { width } = drawing;
  const lines: SvgNode[] = [];
  let y = margin;
  const write = (text: readonly string[], size: number, look: object): void => {
    for (const line of text) {
      y += size * 1.4;
      lines.push(textLine(line, { x: margin, y, size, ...look }));
    }
  };
  const wrapped = (text: string, size: number): readonly string[] =>
    wrapText(text, width, size).split("\n");
  write(headlineLines(chart.title, width, sizes.title), sizes.title, {
    face: "serif",
    isBold: true,
  });
  y += 7;
  write(wrapped(chart.subtitle, sizes.text), sizes.text, { ink: "--ink-2" });
  y += 14;
  lines.push(drawing.at(margin, y));
  y += drawing.height + 6;
  const key = literalKey(chart.key, { x: margin, y, width, size: sizes.small });
  lines.push(...key.items);
  y = key.end + 4;
  for (const { number, when, title } of chart.events)
    write(wrapped(`${String(number)}  ${when}  ${title}`, sizes.small), sizes.small, {
      ink: "--ink-2",
    });
  for (const note of chart.notes)
    write(wrapped(note, sizes.small), sizes.small, { ink: "--ink-2" });
  y += 4;
  write(wrapped(imprint.sources, sizes.small), sizes.small, { ink: "--ink-3" });
  y += sizes.small * 1.7;
  const indent = sizes.text + 6;
  lines.push(
    seal(margin, y - sizes.text + 2, sizes.text),
    textLine(imprint.origin, { x: margin + indent, y, size: sizes.small, ink: "--ink-3" }),
  );
  return sheet(lines, {
    width: Math.ceil(Math.max(width, indent + textWidth(imprint.origin, sizes.small)) + 2 * margin),
    height: Math.ceil(y + margin),
    lang: imprint.lang,
    title: chart.title,
    description: chart.alt,
  });
}
