import type { ToldChange, ToldChanges } from "#intake/desk/changes.ts";
import { make } from "./make-element.ts";
import type { DeskWords } from "./show-rows.ts";

/**
 * What the rows change for readers: charts and stories with their links and sentences, before and after.
 * @param addresses of pages, with ID where their id stands
 */
export function showChanges(
  changes: ToldChanges | null,
  words: DeskWords,
  addresses: { readonly chart: string; readonly story: string },
): HTMLElement {
  if (changes === null) return make("p", { class: "desk-note" }, words.changesFailed);
  const link = (address: string, id: string, text: string): HTMLElement =>
    make("a", { href: address.replace("ID", id) }, text);
  const list = (heading: string, items: readonly HTMLElement[]): readonly HTMLElement[] =>
    items.length === 0
      ? []
      : [make("h4", {}, `${heading}${words.colon}${items.length}`), make("ul", {}, ...items)];
  const told = (address: string, { id, title, removed, added }: ToldChange): HTMLElement =>
    make(
      "li",
      {},
      link(address, id, title),
      make(
        "details",
        {},
        make("summary", {}, words.sentences(removed.length, added.length)),
        ...removed.map((text) => make("del", {}, text)),
        ...added.map((text) => make("ins", {}, text)),
      ),
    );
  const { chart, story } = addresses;
  const broken = changes.broken.map(({ id, message }) =>
    make("li", { class: "desk-error" }, link(chart, id, id), `${words.colon}${message}`),
  );
  const charts = changes.charts.map((one) => told(chart, one));
  const stories = changes.stories.map((one) => told(story, one));
  const ended = changes.ended.map((one) =>
    make("li", {}, link(chart, one.chart, one.chart), words.ends(one.until, one.newest)),
  );
  const audit = changes.audit.map((message) => make("li", {}, message));
  const lists = [
    ...list(words.brokenCharts, broken),
    ...list(words.changedCharts, charts),
    ...list(words.changedStories, stories),
    ...list(words.endedCharts, ended),
    ...list(words.audit, audit),
  ];
  return make(
    "section",
    { class: "desk-changes", "data-changes": "" },
    make("h3", {}, words.changesTitle),
    ...(lists.length === 0 ? [make("p", { class: "desk-note" }, words.noChanges)] : lists),
  );
}
