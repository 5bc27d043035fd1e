/*
 * Ships to browsers with the first redraw of the explorer.
 * The table behind the chart, built as ChartTable.astro builds it: rows numbered as the marks are.
 */
import type { ChartTable, TableCell } from "#charts/drawn-chart.ts";
import { address, anchorOf } from "#site/addresses.ts";
import { element } from "./element.ts";
import { langOfPage } from "./view-address.ts";

/** Fills a table that stands in the page; the element stays, for the reader of the chart holds on to it. */
export function fillTable(table: HTMLElement, { caption, columns, rows }: ChartTable): void {
  const numbers = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell.observation ? [at] : []))),
  );
  const classOf = (at: number): string => (numbers.has(at) ? "number" : "");
  const heads = columns.map((column, at) => {
    const head = element("th", classOf(at), column);
    head.scope = "col";
    return head;
  });
  const lines = rows.map((row, index) => {
    const cells = row.cells.map((cell, at) => fillCell(cell, at, classOf(at)));
    const line = element("tr", row.observation === null ? "is-none" : "", ...cells);
    line.dataset["row"] = String(index);
    return line;
  });
  table.replaceChildren(
    element("caption", "", caption),
    element("thead", "", element("tr", "", ...heads)),
    element("tbody", "", ...lines),
  );
}

function fillCell(cell: TableCell, at: number, className: string): HTMLElement {
  const made = element(at === 0 ? "th" : "td", className);
  if (at === 0) made.setAttribute("scope", "row");
  if (cell.source) made.dataset["aside"] = "";
  const href = hrefOf(cell);
  if (isForeign(cell.text)) made.lang = "zh-CN";
  if (href === undefined) made.append(cell.text);
  else {
    const link = element("a", "", cell.text);
    link.href = href;
    made.append(link);
  }
  return made;
}

function hrefOf(cell: TableCell): string | undefined {
  const lang = langOfPage();
  if (cell.source) return address.source(cell.source, lang);
  if (!cell.observation) return undefined;
  // An observation's id begins with its metric's.
  const metric = cell.observation.slice(0, cell.observation.indexOf("."));
  return `${address.metric(metric, lang)}#${anchorOf(cell.observation)}`;
}

/** Chinese on an English page: what has Chinese and no Latin word. */
function isForeign(text: string): boolean {
  return langOfPage() === "en" && /\p{Script=Han}/u.test(text) && !/[A-Za-z]{2}/.test(text);
}
