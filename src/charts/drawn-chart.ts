import type { GapKind } from "#model/gap.ts";
import { textWidth } from "./marks/labels.ts";
import type { MarkName } from "./marks/mark-names.ts";
import type { Shown } from "./model/types.ts";
import { numberOf, type SvgNode } from "./svg/tree.ts";

/** A cell of the table behind a chart. */
export interface TableCell {
  readonly text: string;
  /** The source's id, in the cell that names it. */
  readonly source?: string;
  /** The observation's id, in the cell that says the figure. */
  readonly observation?: string;
  /** In the cell that says of which kind a gap is: whose account of the search tells more. */
  readonly gap?: { readonly metric: string; readonly area: string; readonly kind: GapKind };
}

/** A row of the table: one reading. Its index is the `data-row` of the marks that show it. */
export interface TableRow {
  /** Null where nothing was found, or where the row sums up several observations. */
  readonly observation: string | null;
  readonly series: string;
  readonly cells: readonly TableCell[];
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface KeyItem {
  /** The mark explained, or `series-1` … `series-6` for a series that has no label of its own. */
  readonly mark: MarkName;
  readonly label: string;
  /** The series that the mark is of: its `data-series`. */
  readonly series?: number;
}

/** What whoever quotes a chart may say of it, and may not. */
export interface Quotable {
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  /** A whole sentence with who said it. */
  readonly sentence: string;
}

/** An event of the list beneath a chart. */
export interface ListedEvent {
  readonly number: number;
  readonly id: string;
  /** Its date in the reader's words. */
  readonly when: string;
  readonly title: string;
}

/** A year of a series without a figure, and what is known of it. */
interface DrawnGap {
  readonly metric: string;
  readonly area: string;
  readonly year: number;
  readonly kind: GapKind;
  /** Where we looked, or the publication and table that print it; empty where nobody has looked yet. */
  readonly where: string;
}

/** Inline SVG without style attributes; `desk` is made for 720 pixels, or 1060 where the chart is wide. */
export type DrawnForms = Readonly<Record<"phone" | "desk", SvgNode>>;

/** A chart in one language, ready for a page. */
export interface DrawnChart {
  readonly id: string;
  readonly kind: string;
  readonly shows: Shown;
  readonly title: string;
  readonly subtitle: string;
  /** The desk form needs the page's whole width. */
  readonly wide: boolean;
  readonly svg: DrawnForms;
  readonly alt: string;
  /** What the chart shows, in one paragraph. */
  readonly summary: string;
  readonly quotes: Quotable;
  readonly table: ChartTable;
  readonly key: readonly KeyItem[];
  readonly notes: readonly string[];
  /** `metric.area` of each series, in the order of `data-series`: what an address calls it. */
  readonly seriesIds: readonly string[];
  /** Events marked on the axis of time, by the number that each has there. */
  readonly events: readonly ListedEvent[];
  /** Ids of the sources, in order of first use. */
  readonly sources: readonly string[];
  /** Ids of the observations drawn, in table order. */
  readonly observations: readonly string[];
  /** The years without a figure, in table order. */
  readonly gaps: readonly DrawnGap[];
}

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
