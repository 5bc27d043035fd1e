import type { ChartTable, TableCell } from "#charts/drawn-chart.ts";
import type { Explorer, ViewResult } from "#charts/explore/explorer.ts";
import { type QueryFault, queryOf, type View } from "#charts/explore/view.ts";
import { address } from "#site/addresses.ts";
import { addressOf } from "./download-file.ts";
import { announce, element, langOfPage, type Notice, noticeOf, showNotice } from "./notice.ts";

/*
 * Ships to browsers with the first redraw of the explorer.
 * Puts what the explorer made of a view into the page: the chart in both widths, its key, table and
 * words, or the reasons why there is none.
 */

/**
 * Fills the table behind the chart as ChartTable.astro builds it, rows numbered as the marks are. The
 * element stays, for the reader of the chart holds on to it.
 */
function fillTable(table: HTMLElement, { caption, columns, rows }: ChartTable): void {
  const numbers = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell.observation ? [at] : []))),
  );
  const classOf = (at: number): string => (numbers.has(at) ? "number" : "");
  const heads = columns.map((column, at) => {
    const head = element("th", classOf(at), column);
    head.scope = "col";
    return head;
  });
  const lines = rows.map((row) => {
    const cells = row.cells.map((cell, at) => fillCell(cell, at, classOf(at)));
    return element("tr", row.observation === null ? "is-none" : "", ...cells);
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
  if (cell.gap) return address.search(cell.gap, lang);
  return cell.observation && address.observation(cell.observation, lang);
}

/** Chinese on an English page: what has Chinese and no Latin word. */
function isForeign(text: string): boolean {
  return langOfPage() === "en" && /\p{Script=Han}/u.test(text) && !/[A-Za-z]{2}/.test(text);
}

type Drawn = Extract<ViewResult, { kind: "drawn" }>;
type Refused = Extract<ViewResult, { kind: "refused" }>;

/**
 * Shows a view under `root`, tells what of the address was not understood, and says what changed;
 * `told` is what had to be changed of the choice,
 * which was made here if `isChosen`, and else came with the address.
 */
export function showView(
  root: HTMLElement,
  view: View,
  explorer: Explorer,
  faults: readonly QueryFault[],
  told: Refused["reasons"][number] | null,
  isChosen: boolean,
): Drawn | undefined {
  const result = explorer.draw(view, document);
  const figure = need(root, "[data-explore-figure]");
  showFaults(need(root, "[data-explore-faults]"), faults);
  figure.hidden = result.kind === "refused";
  if (result.kind === "refused") {
    const head = noticeOf(root).dataset["refused"];
    showNotice(root, { kind: "refused", head, reasons: result.reasons.map(withAddresses) });
    announce(root, result.reasons.map((reason) => reason.text).join(" "));
    return undefined;
  }
  showChart(figure, view, result);
  writeCode(figure, view, result);
  announce(root, `${told?.text ?? ""}${result.chart.title} ${result.summary[0] ?? ""}`);
  const below = isChosen ? whereIs(root, figure, result) : null;
  showNotice(root, told ? { kind: "told", reasons: [withAddresses(told)] } : below);
  return result;
}

/** That the chart is drawn, where its title is below what one sees, until it is seen. */
function whereIs(root: HTMLElement, figure: HTMLElement, { chart }: Drawn): Notice | null {
  const title = need(figure, ".chart-title");
  if (title.getBoundingClientRect().bottom <= innerHeight) return null;
  const until = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      until.disconnect();
      if (noticeOf(root).dataset["kind"] === "below") showNotice(root, null);
    },
    { threshold: 1 },
  );
  until.observe(title);
  const text = noticeOf(root).dataset["below"] ?? "";
  const mends = [{ label: chart.title, href: "#explore-figure" }];
  return { kind: "below", reasons: [{ text, mends }] };
}

function withAddresses({ text, mends }: Refused["reasons"][number]): Notice["reasons"][number] {
  const links = mends.map(({ label, view }) => ({
    label,
    href: location.pathname + queryOf(view),
  }));
  return { text, mends: links };
}

function showFaults(place: HTMLElement, faults: readonly QueryFault[]): void {
  place.hidden = faults.length === 0;
  const said = faults.map(({ name, value }) => (value === null ? name : `${name}=${value}`));
  place.querySelector("ul")?.replaceChildren(...said.map((text) => element("li", "", text)));
}

function showChart(
  figure: HTMLElement,
  view: View,
  { chart, markup, summary, sources, nearest }: Drawn,
): void {
  const title = need(figure, ".chart-title");
  const link = title.querySelector("a");
  (link ?? title).textContent = chart.title;
  if (link) link.href = addressOf(view, "page");
  need(figure, ".chart-subtitle").textContent = chart.subtitle;
  for (const form of ["phone", "desk"] as const)
    need(figure, `.chart-${form}`).innerHTML = markup[form];
  nameReader(figure, chart.title);
  const key = chart.key.map(({ mark, label }) => {
    const sample = document.querySelector<HTMLTemplateElement>(`template[data-mark="${mark}"]`);
    return element("li", "", ...(sample ? [sample.content.cloneNode(true)] : []), label);
  });
  const list = (texts: readonly string[]) => texts.map((text) => element("li", "", text));
  need(figure, ".chart-key").replaceChildren(...key);
  need(figure, ".chart-notes").replaceChildren(...list(chart.notes));
  need(figure, ".explore-summary").replaceChildren(...list(summary));
  need(figure, ".chart-source").textContent = sources;
  fillTable(need(figure, "table"), chart.table);
  // read-chart.ts names the new marks.
  need(figure, "[data-reader]").dispatchEvent(new Event("redrawn"));
  const ready = figure.querySelector<HTMLElement>("[data-explore-nearest]");
  if (!ready) return;
  ready.hidden = nearest === null;
  const [to] = ready.getElementsByTagName("a");
  if (nearest && to) {
    to.textContent = nearest.title;
    to.href = address.chart(nearest.id, langOfPage());
  }
}

/** The drawing's name to screen readers, as read-chart.ts has set it or will. */
function nameReader(figure: HTMLElement, title: string): void {
  const reader = need(figure, "[data-reader]");
  const [verb = ""] = /^[^：:]*[：:]\s*/.exec(reader.dataset["label"] ?? "") ?? [];
  reader.dataset["label"] = verb + title;
  if (reader.hasAttribute("aria-label")) reader.setAttribute("aria-label", verb + title);
}

/** The link and the line that embeds the view. */
function writeCode(figure: HTMLElement, view: View, { chart, height }: Drawn): void {
  const link = figure.querySelector<HTMLTextAreaElement>("#explore-link");
  const code = figure.querySelector<HTMLTextAreaElement>("#explore-code");
  if (!link || !code) return;
  link.value = addressOf(view, "page");
  const frame = element("iframe", "");
  const attributes = {
    src: addressOf(view, "embed"),
    title: chart.title,
    lang: document.documentElement.lang,
    width: "100%",
    height: String(height),
    loading: "lazy",
    frameborder: "0",
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  code.value = frame.outerHTML;
}

function need(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The explorer's page lacks ${selector}`);
  return found;
}
