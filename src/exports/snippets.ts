import type { ChartTable } from "#charts/drawn-chart.ts";
import { element, escapeMarkup, textElement } from "#words/markup.ts";
import {
  type FrameHeight,
  heightStyle,
  type HideablePart,
  tallestHeight,
  withoutParts,
} from "./frame-height.ts";

/** What may be put into somebody else's page of a chart; addresses are absolute. */
export interface Embeddable {
  readonly id: string;
  /** `zh-CN`, `en`. */
  readonly htmlLang: string;
  readonly title: string;
  /** A sentence that says a figure and who said it. */
  readonly sentence: string;
  /** Sources, date of the data and licence. */
  readonly credit: string;
  readonly siteName: string;
  readonly alt: string;
  readonly table: ChartTable;
  /** Of the frame, of the chart's own page, of the loader, of the pictures. */
  readonly frame: string;
  readonly page: string;
  readonly loader: string;
  readonly svg: string;
  readonly png: string;
  readonly height: FrameHeight;
  /** Of a frozen one. */
  readonly version?: string | undefined;
}

/** Where colours come from: the reader's system, or what the page around says. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** How an embed is to look. */
export interface Look {
  readonly theme: Theme;
  /** Parts left out. */
  readonly hide: readonly HideablePart[];
}

const asItIs: Look = { theme: "auto", hide: [] };

/**
 * A frame that fits without any script: its style knows the height at every width, its attribute one
 * that is enough at each where styles are taken away.
 */
export function frameTag(chart: Embeddable, { theme, hide }: Look = asItIs): string {
  const height = withoutParts(chart.height, hide);
  const asked = [
    ...(theme === "auto" ? [] : [`theme=${theme}`]),
    ...(hide.length === 0 ? [] : [`hide=${hide.join(",")}`]),
  ];
  const scheme = theme === "auto" ? "light dark" : theme;
  const frame = element(
    "iframe",
    {
      src: [chart.frame, ...(asked.length === 0 ? [] : [asked.join("&")])].join("?"),
      title: chart.title,
      lang: chart.htmlLang,
      width: "100%",
      height: String(tallestHeight(height)),
      style: `border:0;width:100%;height:${heightStyle(height)};color-scheme:${scheme}`,
      loading: "lazy",
      frameborder: "0",
    },
    [""],
  );
  return element("div", { style: "container-type:inline-size" }, [frame]);
}

/** What remains where a frame is blocked, and stands beneath it where it is not. */
export function quoteTag({ title, sentence, credit, page, siteName }: Embeddable): string {
  return element("blockquote", {}, [
    textElement("p", title),
    textElement("p", sentence),
    element("p", {}, [escapeMarkup(`${credit} · `), textElement("a", siteName, { href: page })]),
  ]);
}

/** The one line that loads our script: it sets heights and knows the element. */
function loaderTag({ loader }: Embeddable): string {
  return element("script", { async: "", src: loader }, [""]);
}

/** Ways to put a chart into a page, each as text to paste. */
export const ways = ["frame", "frameOnly", "element", "picture", "table", "markdown"] as const;
export type Way = (typeof ways)[number];

/** The text to paste for each way. */
export function snippets(chart: Embeddable, look: Look = asItIs): Readonly<Record<Way, string>> {
  const quote = quoteTag(chart);
  const frame = frameTag(chart, look);
  return {
    frame: [frame, quote, loaderTag(chart)].join("\n"),
    frameOnly: [frame, quote].join("\n"),
    element: [elementTag(chart, look), quote, loaderTag(chart)].join("\n"),
    picture: pictureTag(chart),
    table: tableTag(chart),
    markdown:
      `[![${escapeMarkdown(chart.alt)}](${chart.png})](${chart.page})\n\n` +
      `**${escapeMarkdown(chart.title)}** · ${escapeMarkdown(chart.credit)} · ` +
      `[${chart.siteName}](${chart.page})`,
  };
}

function elementTag(chart: Embeddable, { theme, hide }: Look): string {
  const attributes = {
    chart: chart.id,
    lang: chart.htmlLang,
    version: chart.version,
    theme: theme === "auto" ? undefined : theme,
    hide: hide.length === 0 ? undefined : hide.join(","),
  };
  return element("pingan-chart", attributes, [textElement("a", chart.title, { href: chart.page })]);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[[\]*_\\]/g, "\\$&");
}

function pictureTag(chart: Embeddable): string {
  const { svg, png, alt, page } = chart;
  const picture = element("picture", {}, [
    element("source", { srcset: svg, type: "image/svg+xml" }),
    element("img", { src: png, alt, style: "max-width:100%;height:auto" }),
  ]);
  return element("figure", {}, [
    element("a", { href: page }, [picture]),
    element("figcaption", {}, creditLine(chart)),
  ]);
}

function creditLine({ title, credit, page, siteName }: Embeddable): string[] {
  return [escapeMarkup(`${title} · ${credit} · `), textElement("a", siteName, { href: page })];
}

function tableTag(chart: Embeddable): string {
  const { caption, columns, rows } = chart.table;
  const row = (cells: readonly string[]): string => element("tr", {}, cells);
  const head = columns.map((column) => textElement("th", column, { scope: "col" }));
  return [
    element("table", { lang: chart.htmlLang }, [
      textElement("caption", caption),
      element("thead", {}, [row(head)]),
      element(
        "tbody",
        {},
        rows.map(({ cells }) =>
          row(cells.map(({ text }) => element("td", {}, [escapeMarkup(text)]))),
        ),
      ),
    ]),
    element("p", {}, creditLine(chart)),
  ].join("\n");
}
