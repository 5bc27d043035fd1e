import type { APIContext } from "astro";
import { chartCard } from "#charts/cards/chart-card.ts";
import { figureCard, fitsCard, type CardFigure } from "#charts/cards/figure-card.ts";
import { gridCard } from "#charts/cards/grid-card.ts";
import { picture } from "#charts/picture/draw-picture.ts";
import { languages, type Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { inBothLanguagesFor, langParam } from "#site/languages.ts";
import { areaOf, areaTree, metricOf, observations, sourceOf, topicOf } from "#site/lookup.ts";
import { type Story, storiesIn } from "#site/stories.ts";
import { pageWords } from "#words/pages.ts";
import { pictureWords } from "#words/pictures.ts";
import { ui } from "#words/ui.ts";
import { areaGrid } from "./area-grid.ts";
import { cardWords } from "./card-words.ts";
import { pictureFile } from "./chart-files.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { markSource, sayValue, sayWhat, sayWhen } from "./phrases.ts";

/** The grid of what was reported and what was not, which opens the front page. */
const chartOfSilence = "reporting-grid";

/** The card of pages that have none of their own: the grid of the front page. */
export async function siteCardFile({ props, site }: APIContext): Promise<Response> {
  const { lang } = props as unknown as { lang: Language };
  const { title, kicker } = pageWords(lang).home;
  const chart = await chartIn(chartOfSilence, lang);
  const text = ui(lang).site.description;
  const words = cardWords(lang, site, address.home(lang), { kicker, title, text, alt: title });
  return answer(chartCard(words, chart.svg));
}

/** The card of a chart. */
export async function chartCardFile({ props, site }: APIContext): Promise<Response> {
  const { lang, id } = props as unknown as { lang: Language; id: string };
  const [chart, declaration] = [await chartIn(id, lang), (await declaredCharts()).get(id)];
  const topic = topicOf(declaration?.topic ?? "").name[lang];
  const { title, subtitle, alt } = chart;
  const kicker = `${pictureWords(lang).chart} · ${topic}`;
  const words = { kicker, title, text: subtitle, alt };
  return answer(chartCard(cardWords(lang, site, address.chart(id, lang), words), chart.svg));
}

/** Static paths of what every place has in both languages. */
export function areaFiles() {
  return inBothLanguagesFor(
    "id",
    dataset.areas.map((area) => area.id),
  );
}

/** The card of a place. */
export function areaCardFile({ props, site }: APIContext): Response {
  const { lang, id } = props as unknown as { lang: Language; id: string };
  const words = pictureWords(lang);
  const path = areaTree.path(id).map((area) => area.name[lang]);
  const title = areaOf(id).name[lang];
  const text = areaText(id, lang);
  const kicker = [words.area, ...path.slice(0, -1)].join(" · ");
  const own = cardWords(lang, site, address.area(id, lang), { kicker, title, text, alt: text });
  return answer(gridCard(own, areaGrid(id, lang)));
}

/** Static paths of what every story has. */
export async function storyFiles() {
  const stories = (await Promise.all(languages.map(storiesIn))).flat();
  return stories.map((story) => ({
    params: { lang: langParam(story.lang), id: story.id },
    props: { story },
  }));
}

/** The card of a story. */
export async function storyCardFile({ props, site }: APIContext): Promise<Response> {
  const { story } = props as unknown as { story: Story };
  const { id, lang, title, deck: text } = story;
  const kicker = `${pictureWords(lang).story} · ${topicOf(story.topic).name[lang]}`;
  const words = cardWords(lang, site, address.story(id, lang), { kicker, title, text, alt: title });
  const figure = maybeFigureOf(story);
  if (figure !== null) return answer(figureCard(words, figure));
  const chart = /<Chart\s+id="([^"]+)"/.exec(story.entry.body ?? "")?.[1] ?? chartOfSilence;
  return answer(chartCard(words, (await chartIn(chart, lang)).svg));
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
    const value = sayValue(observation, lang, isChange ? "worded" : "magnitude");
    if (observation.derivedFrom !== null || observation.status !== "reported") continue;
    if (!fitsCard(value)) continue;
    return {
      value,
      what: `${sayWhat(observation, lang)} · ${sayWhen(observation, lang)}`,
      source: markSource(sourceOf(observation.source.split("+")[0] ?? ""), lang),
    };
  }
  return null;
}

function answer(svg: string): Response {
  return pictureFile(picture(svg, 1));
}
