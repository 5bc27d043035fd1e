import { ascending } from "d3-array";
import type { Language } from "#model/bilingual.ts";
import type { Source } from "#model/vocabulary.ts";
import { address } from "./addresses.ts";
import { dataset, metricOf, observations, topicOf } from "./dataset.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { labelSource, type Linked, linkTo } from "./observation-labels.ts";
import { storiesIn, type Story } from "./stories.ts";

/**
 * Ids of the charts that draw a figure of the place or metric, in their order; grids of what was
 * reported, which draw a little of everything, come last.
 */
export async function chartsAbout(
  subject: { readonly area: string } | { readonly metric: string },
): Promise<string[]> {
  const charts = await Promise.all(
    [...(await declaredCharts()).keys()].map((id) => chartIn(id, "zh")),
  );
  const about = charts.filter((chart) => chart.observations.some((id) => isAbout(id, subject)));
  const isGrid = ({ shows }: (typeof about)[number]): boolean => shows === "coverage";
  return [...about.filter((chart) => !isGrid(chart)), ...about.filter(isGrid)].map(({ id }) => id);
}

/** Charts as links, by what they find. */
export async function linkCharts(ids: readonly string[], lang: Language): Promise<Linked[]> {
  const charts = await Promise.all(ids.map((id) => chartIn(id, lang)));
  return charts.map(({ id, title }) => ({ label: title, href: address.chart(id, lang) }));
}

function isAbout(id: string, subject: { area?: string; metric?: string }): boolean {
  const { area, metric } = observations.get(id);
  return area === subject.area || metric === subject.metric;
}

/** The things before and after one in the order in which its list shows them; at the ends, none. */
export interface Neighbours {
  readonly kind: "story" | "chart" | "metric" | "source";
  readonly previous: Linked | undefined;
  readonly next: Linked | undefined;
}

/** In the order of the stories. */
export async function neighboursOfStory(story: Story): Promise<Neighbours> {
  const { lang } = story;
  return around("story", await storiesIn(lang), story.id, ({ id, title }) => ({
    label: title,
    href: address.story(id, lang),
  }));
}

/** Within the chart's topic. */
export async function neighboursOfChart(id: string, lang: Language): Promise<Neighbours> {
  const charts = await declaredCharts();
  const topic = charts.get(id)?.topic;
  const ofTopic = [...charts.values()].filter((chart) => chart.topic === topic);
  return around("chart", ofTopic, id, (chart) => ({
    label: chart.title[lang],
    href: address.chart(chart.id, lang),
  }));
}

/** Within the metric's topic. */
export function neighboursOfMetric(id: string, lang: Language): Neighbours {
  const topic = topicOf(metricOf(id).topic).id;
  const ofTopic = dataset.metrics.filter((metric) => metric.topic === topic);
  return around("metric", ofTopic, id, (metric) => linkTo.metric(metric.id, lang));
}

/** By date, all kinds together; of one date, by id. */
export function neighboursOfSource(id: string, lang: Language): Neighbours {
  return around("source", sourcesByDate, id, (source) => ({
    label: labelSource(source, lang),
    href: address.source(source.id, lang),
  }));
}

const sourcesByDate: readonly Source[] = dataset.sources.toSorted((a, b) =>
  ascending(`${a.published} ${a.id}`, `${b.published} ${b.id}`),
);

function around<Thing extends { readonly id: string }>(
  kind: Neighbours["kind"],
  list: readonly Thing[],
  id: string,
  link: (thing: Thing) => Linked,
): Neighbours {
  const at = list.findIndex((thing) => thing.id === id);
  const [previous, next] = [list[at - 1], list[at + 1]];
  return { kind, previous: previous && link(previous), next: next && link(next) };
}
