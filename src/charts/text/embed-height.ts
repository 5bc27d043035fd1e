import type { DrawnChart } from "../drawn-chart.ts";
import { textWidth } from "../marks/labels.ts";
import { numberOf } from "../svg/tree.ts";

/** The narrowest column that an article gives a frame, and what its text is set in, in pixels. */
const column = 328;
/** The cap on the phone form of a wide chart: 27 rem in `figure.css`. */
const widestPhoneForm = 432;
const lineHeight = { title: 32, text: 24 };
const sizes = { title: 20, text: 14 };

/**
 * How tall an embed is at phone width with its table folded, in pixels: the drawing as declared, and
 * the lines that title, subtitle, key, notes and source take. Wider frames need less, so that the
 * line a reporter pastes shows the whole chart everywhere.
 */
export function embedHeight(chart: DrawnChart): number {
  const lines = (text: string, size: number): number =>
    Math.ceil((textWidth(text, size) * 1.08) / column);
  // A wide chart keeps its phone form up to the tablet, drawn larger there.
  const width = chart.wide ? widestPhoneForm : column;
  const drawing =
    numberOf(chart.svg.phone, "height") * (width / numberOf(chart.svg.phone, "width"));
  const key = chart.key.reduce((sum, item) => sum + textWidth(item.label, sizes.text) + 60, 0);
  const text =
    lines(chart.subtitle, sizes.text) +
    (chart.key.length > 0 ? Math.ceil(key / column) + 1 : 0) +
    chart.notes.reduce((sum, note) => sum + lines(note, sizes.text), 0) +
    chart.events.reduce((sum, { when, title }) => sum + lines(`${when} ${title}   `, 16), 0) +
    // The table's word, and the sources with the site's name.
    1 +
    (chart.sources.length > 3 ? 2 : 2 + chart.sources.length * 2);
  const title = lines(chart.title, sizes.title) * lineHeight.title;
  return Math.ceil((title + drawing + text * lineHeight.text + 72) / 20) * 20;
}
