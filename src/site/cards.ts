import { gridReporting, type GridRow } from "#dataset/select/reporting-grid.ts";
import { type CardFigure, type CardWords, chartCard, figureCard, fitsCard } from "#images/card.ts";
import { picture } from "#images/draw-picture.ts";
import { type CardGrid, gridCard, mostRows } from "#images/grid-card.ts";
import type { Language } from "#model/bilingual.ts";
import { gapWords, pageWords, pictureWords, ui } from "#words/index.ts";
import { absolute, address } from "./addresses.ts";
import {
  areaOf,
  areaTree,
  dataset,
  isLocal,
  metricOf,
  observations,
  sourceOf,
  topicOf,
} from "./dataset.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { labelMetric, labelPeriod, labelValue, markSource } from "./observation-labels.ts";
import type { Story } from "./stories.ts";

/** The programme's first year. */
const firstYear = 2004;

/** The metrics of a place that were reported most, year by year, from the programme's start. */
function areaGrid(area: string, lang: Language): CardGrid {
  const ofArea = <Row extends { readonly area: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.area === area);
  const { rows, years } = gridReporting({
    observations: ofArea(dataset.observations),
    searched: ofArea(dataset.searched),
    span: [firstYear, lastYear()],
  });
  const words = pictureWords(lang);
  const shown = rows.toSorted((a, b) => foundIn(b) - foundIn(a)).slice(0, mostRows);
  return {
    years,
    rows: shown.map(({ metric, cells }) => ({
      name: metricOf(metric).name[lang],
      cells: cells.map(({ state }) => state),
    })),
    isLocal: isLocal(area),
    key: { found: words.found, ...gapWords(lang).name },
  };
}

let last: number | undefined;

/** The last year that any figure or search touches. */
function lastYear(): number {
  const { observations, searched } = dataset;
  last ??= gridReporting({ observations, searched }).years.at(-1) ?? firstYear;
  return last;
}

function foundIn({ cells }: GridRow): number {
  return cells.filter(({ state }) => state === "found").length;
}

/** The picture that is shown where a page's address is shared. */
export interface Card {
  readonly src: string;
  readonly alt: string;
}

/** The words of a card that follow from the page it stands for. */
function cardWords(
  lang: Language,
  page: string,
  words: Pick<CardWords, "kicker" | "title" | "text" | "alt">,
): CardWords {
  const url = new URL(absolute(page));
  return { lang, site: ui(lang).site.name, address: `${url.host}${url.pathname}`, ...words };
}

/** The card of a page that has none of its own. */
export function siteCard(lang: Language): Card {
  const { name, description } = ui(lang).site;
  return { src: address.siteCard(lang), alt: `${name} · ${description}` };
}

/** The grid of what is known and what is not, which opens the front page. */
const chartOfSilence = "reporting-grid";

/** The card of pages that have none of their own: the grid of the front page. */
export async function siteCardOf(lang: Language): Promise<Buffer> {
  const { card: title, kicker } = pageWords(lang).home;
  const chart = await chartIn(chartOfSilence, lang);
  const text = ui(lang).site.description;
  const words = cardWords(lang, address.home(lang), { kicker, title, text, alt: title });
  return picture(chartCard(words, chart.svg), 1);
}

/** The card of a chart. */
export async function chartCardOf(id: string, lang: Language): Promise<Buffer> {
  const [chart, declaration] = [await chartIn(id, lang), (await declaredCharts()).get(id)];
  const topic = topicOf(declaration?.topic ?? "").name[lang];
  const { title, subtitle, alt } = chart;
  const kicker = `${pictureWords(lang).chart} · ${topic}`;
  const words = { kicker, title, text: subtitle, alt };
  return picture(chartCard(cardWords(lang, address.chart(id, lang), words), chart.svg), 1);
}

/** The card of a place. */
export function areaCard(id: string, lang: Language): Promise<Buffer> {
  const words = pictureWords(lang);
  const path = areaTree.path(id).map((area) => area.name[lang]);
  const title = areaOf(id).name[lang];
  const text = areaText(id, lang);
  const kicker = [words.area, ...path.slice(0, -1)].join(" · ");
  const own = cardWords(lang, address.area(id, lang), { kicker, title, text, alt: text });
  return picture(gridCard(own, areaGrid(id, lang)), 1);
}

/** The card of a story. */
export async function storyCard(story: Story): Promise<Buffer> {
  const { id, lang, title, deck: text } = story;
  const kicker = `${pictureWords(lang).story} · ${topicOf(story.topic).name[lang]}`;
  const words = cardWords(lang, address.story(id, lang), { kicker, title, text, alt: title });
  const figure = maybeFigureOf(story);
  if (figure !== null) return picture(figureCard(words, figure), 1);
  const chart = /<Chart\s+id="([^"]+)"/.exec(story.entry.body ?? "")?.[1] ?? chartOfSilence;
  return picture(chartCard(words, (await chartIn(chart, lang)).svg), 1);
}

/** How many figures a place has, or that it has none of its own. */
export function areaText(id: string, lang: Language): string {
  const words = pictureWords(lang);
  const count = observations.ofArea(id).filter((one) => one.derivedFrom === null).length;
  return count === 0 ? words.noFigures : words.figures(count);
}

/** The first figure of a story that somebody printed as a result and that can be shown large. */
function maybeFigureOf({ entry, lang }: Story): CardFigure | null {
  const bound = (entry.body ?? "").matchAll(/<Fig\s+id="([^"]+)"/g);
  for (const [, id = ""] of bound) {
    const observation = observations.get(id);
    const isChange = metricOf(observation.metric).measure === "change";
    const value = labelValue(observation, lang, isChange ? "worded" : "magnitude");
    if (observation.derivedFrom !== null || observation.status !== "reported") continue;
    if (!fitsCard(value)) continue;
    return {
      value,
      what: `${labelMetric(observation, lang)} · ${labelPeriod(observation, lang)}`,
      source: markSource(sourceOf(observation.source.split("+")[0] ?? ""), lang),
    };
  }
  return null;
}
