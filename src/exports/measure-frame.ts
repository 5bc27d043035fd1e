import type { DrawnChart } from "#charts/drawn-chart.ts";
import { textWidth, wrapText } from "#charts/marks/labels.ts";
import { numberOf } from "#charts/svg/tree.ts";
import { atToldWidths, type FrameHeight, sides } from "./frame-height.ts";

/**
 * Measures an embed without a browser: the sizes of drawings are known, and its words are wrapped by
 * the widths that the common faces give them. Lengths are those of `figure.css` and `embed.css`, in
 * pixels of a root of 16.
 */

/** What an embed shows. */
export interface Framed {
  readonly chart: DrawnChart;
  /** The line beneath the chart: sources, date, licence, the site's name. */
  readonly credit: string;
  /** A line above the credit: that the frame is frozen. */
  readonly notice?: string;
}

const paddingY = 24;
/** From this inner width on the drawing made for desks is shown: container queries of `figure.css`. */
const deskFrom = { plain: 576, wide: 864 };
const small = 13;
const line = 22.1;
/** Serif faces in bold are wider than the sans that widths are counted in. */
const title = { size: 20 * 1.07, line: 28 };
const keyMark = 23 + 7.2;
const keyGap = 20;

/** How tall a frame is as a function of its width, its table folded. */
export function measureFrame(framed: Framed): FrameHeight {
  const { phone, desk } = framed.chart.svg;
  return {
    words: atToldWidths((width) => wordsHeight(framed, width - sides)),
    parts: {
      title: atToldWidths((width) => titleHeight(framed.chart, width - sides)),
      notes: atToldWidths((width) => notesHeight(framed.chart, width - sides)),
      table: atToldWidths(() => tableHeight),
    },
    phone: numberOf(phone, "height") / numberOf(phone, "width"),
    desk: numberOf(desk, "height") / numberOf(desk, "width"),
    deskFrom: sides + (framed.chart.wide ? deskFrom.wide : deskFrom.plain),
  };
}

function wordsHeight({ chart, credit, notice }: Framed, width: number): number {
  const events = chart.events.map(({ when, title: name }) => `${when} ${name}`);
  return (
    paddingY +
    titleHeight(chart, width) +
    (2.4 + linesOf(chart.subtitle, width) * small * 1.65) +
    14.4 +
    keyHeight(chart, width) +
    listHeight(events, width - keyMark, 1.6) +
    notesHeight(chart, width) +
    tableHeight +
    (notice === undefined ? 0 : 5.6 + linesOf(notice, width) * line) +
    (5.6 + linesOf(credit, width) * line)
  );
}

/** The word that unfolds the table. */
const tableHeight = 6.4 + 20.8;

/** How many lines a chart's title, subtitle and key take in so many pixels. */
export function headLines(chart: DrawnChart, width: number): number {
  const keyLines = Math.ceil(keyHeight(chart, width) / (line + 1.6));
  return (
    linesOf(chart.title, width, title.size, "bold") + linesOf(chart.subtitle, width) + keyLines
  );
}

function titleHeight(chart: DrawnChart, width: number): number {
  return linesOf(chart.title, width, title.size, "bold") * title.line;
}

/** Lines of notes are no longer than can be read: `.chart-notes` in `figure.css`. */
const notesMeasure = { zh: 36 * 1.3 * small, en: 33 * 1.3 * small };

function notesHeight({ notes }: DrawnChart, width: number): number {
  const lang = notes.some((note) => /\p{Script=Han}/u.test(note)) ? "zh" : "en";
  return listHeight(notes, Math.min(width, notesMeasure[lang]));
}

function listHeight(texts: readonly string[], width: number, gap = 0): number {
  if (texts.length === 0) return 0;
  const all = texts.reduce((sum, text) => sum + linesOf(text, width) * line, 0);
  return 9.6 + all + gap * (texts.length - 1);
}

/** Marks and labels in rows; a label wider than the frame wraps within its item. */
function keyHeight({ key }: DrawnChart, width: number): number {
  if (key.length === 0) return 0;
  let [rows, lines, left] = [0, 0, 0];
  for (const { label } of key) {
    const wide = keyMark + spacedWidth(label, small);
    if (left === 0 || left + keyGap + wide > width) {
      rows += 1;
      lines += wide > width ? linesOf(label, width - keyMark) : 1;
      left = Math.min(wide, width);
    } else left += keyGap + wide;
  }
  return 9.6 + lines * line + (rows - 1) * 1.6;
}

function linesOf(said: string, width: number, size = small, weight?: "bold"): number {
  // The dot between two things is as wide as a character in Chinese faces.
  const text = /\p{Script=Han}/u.test(said) ? said.replaceAll("·", "中") : said;
  // What browsers put between Chinese and Latin letters takes its share of each line.
  const share = textWidth(text, size, weight) / spacedWidth(text, size, weight);
  return wrapText(text, width * share, size, weight).split("\n").length;
}

const seam = /[\u3400-\u9fff](?=[A-Za-z0-9])|[A-Za-z0-9](?=[\u3400-\u9fff])/g;

function spacedWidth(text: string, size: number, weight?: "bold"): number {
  return textWidth(text, size, weight) + (text.match(seam)?.length ?? 0) * (size / 8);
}
