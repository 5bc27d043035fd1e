import type { Language } from "#dataset/contract/bilingual.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import { textWidth, wrapText } from "../marks/text-width.ts";
import { headlineLines } from "./headline-lines.ts";
import { literalKey } from "./literal-key.ts";
import { placeDrawing } from "./place-drawing.ts";
import { seal, sheet, textLine } from "./sheet.ts";

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
export function standAlone(chart: DrawnChart, imprint: Imprint): string {
  const drawing = placeDrawing(chart.svg.desk);
  const { width } = drawing;
  const lines: string[] = [];
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
  y += 4;
  write(wrapped(chart.subtitle, sizes.text), sizes.text, { ink: "--ink-2" });
  y += 14;
  lines.push(drawing.at(margin, y));
  y += drawing.height + 6;
  const key = literalKey(chart.key, { x: margin, y, width, size: sizes.small });
  lines.push(...key.svg);
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
