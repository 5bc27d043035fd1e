import type { ChartDeclaration } from "#charts/declaration.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import type { Source } from "#dataset/contract/vocabulary.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { metricOf, topicOf } from "#site/lookup.ts";
import { type Story, storiesIn } from "#site/stories.ts";
import { declaredCharts } from "./drawn-charts.ts";
import { labelSource, type Linked } from "./phrases.ts";

/** The things before and after one in the order in which its list shows them; at the ends, none. */
export interface Neighbours {
  readonly previous: Linked | undefined;
  readonly next: Linked | undefined;
}

/** In the order of the stories. */
export async function neighboursOfStory(story: Story): Promise<Neighbours> {
  const { lang } = story;
  return around(await storiesIn(lang), story.id, ({ id, title }) => ({
    label: title,
    href: address.story(id, lang),
  }));
}

/** Within the chart's topic. */
export async function neighboursOfChart(id: string, lang: Language): Promise<Neighbours> {
  const charts = await declaredCharts();
  const topic = charts.get(id)?.topic;
  const ofTopic = [...charts.values()].filter((chart) => chart.topic === topic);
  return around(ofTopic, id, (chart: ChartDeclaration) => ({
    label: chart.title[lang],
    href: address.chart(chart.id, lang),
  }));
}

/** Within the metric's topic. */
export function neighboursOfMetric(id: string, lang: Language): Neighbours {
  const topic = topicOf(metricOf(id).topic).id;
  const ofTopic = dataset.metrics.filter((metric) => metric.topic === topic);
  return around(ofTopic, id, (metric) => ({
    label: metric.name[lang],
    href: address.metric(metric.id, lang),
  }));
}

/** By date, all kinds together; of one date, by id. */
export function neighboursOfSource(id: string, lang: Language): Neighbours {
  return around(sourcesByDate, id, (source) => ({
    label: labelSource(source, lang),
    href: address.source(source.id, lang),
  }));
}

const sourcesByDate: readonly Source[] = dataset.sources.toSorted((a, b) =>
  `${a.published} ${a.id}` < `${b.published} ${b.id}` ? -1 : 1,
);

function around<Thing extends { readonly id: string }>(
  list: readonly Thing[],
  id: string,
  link: (thing: Thing) => Linked,
): Neighbours {
  const at = list.findIndex((thing) => thing.id === id);
  const [previous, next] = [list[at - 1], list[at + 1]];
  return { previous: previous && link(previous), next: next && link(next) };
}
