import { explorerOf, type ViewResult } from "#charts/explore/explorer.ts";
import type { PackedChart } from "#charts/explore/packed-data.ts";
import { viewOfChart, viewOfMetric } from "#charts/explore/view-of-chart.ts";
import { firstView, type View } from "#charts/explore/view.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import type { Language } from "#model/bilingual.ts";
import { areaOf, areaTree, dataset, index, metricOf, observations, topics } from "./dataset.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";

interface MetricChoice {
  readonly id: string;
  readonly name: string;
  /** The name in the other language, so that it can be searched for too. */
  readonly other: string;
}

interface TopicChoice {
  readonly id: string;
  readonly name: string;
  readonly metrics: readonly MetricChoice[];
}

/** The metrics that have a figure, topic by topic. */
export function metricChoices(lang: Language): readonly TopicChoice[] {
  const other = lang === "zh" ? "en" : "zh";
  return topics
    .map(({ id, name }) => ({
      id,
      name: name[lang],
      metrics: dataset.metrics
        .filter((metric) => metric.topic === id && observations.ofMetric(metric.id).length > 0)
        .map((metric) => ({ id: metric.id, name: metric.name[lang], other: metric.name[other] })),
    }))
    .filter((topic) => topic.metrics.length > 0);
}

/** What most come for: with one press each, it takes the place of what is chosen. A list for editors. */
const picked = {
  metrics: ["fires", "road-deaths", "work-safety-deaths", "homicide-cases", "disputes-mediated"],
  areas: ["china", "zhejiang", "huzhou", "jiaxing"],
};

/** The metrics and places that can be picked with one press. */
export function picksIn(
  lang: Language,
): Readonly<
  Record<"metrics" | "areas", readonly { readonly id: string; readonly label: string }[]>
> {
  return {
    metrics: picked.metrics.map((id) => ({ id, label: metricOf(id).name[lang] })),
    areas: picked.areas.map((id) => ({ id, label: areaOf(id).name[lang] })),
  };
}

export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  /** Nothing where there are figures of the first view's metrics, else what is known of them, in words. */
  readonly known: string;
  readonly children: readonly AreaChoice[];
}

/** The places as a tree, each with what is known of it for the first view. */
export function areaChoices(lang: Language): readonly AreaChoice[] {
  const places = explorerOf(index, [], lang).places(firstView);
  const choice = (id: string): AreaChoice => {
    const area = areaTree.get(id);
    const children = areaTree.children(id).map((child) => choice(child.id));
    return { id, name: area.name[lang], known: places.get(id) ?? "", children };
  };
  return dataset.areas.filter((area) => area.parent === null).map((area) => choice(area.id));
}

/** The calendar years in which any figure ends, first to last. */
export function yearChoices(): readonly number[] {
  const years = dataset.observations.map((row) => Number(row.period.end.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** What the page shows before anybody chooses. Throws where the data no longer allow it. */
export async function drawFirstView(
  lang: Language,
): Promise<Extract<ViewResult, { readonly kind: "drawn" }>> {
  const explorer = explorerOf(index, await packedCharts(lang), lang);
  const result = explorer.draw(firstView, createVirtualDocument());
  if (result.kind === "drawn") return result;
  const why = result.reasons.map((reason) => reason.text).join(" ");
  throw new Error(`The first view of /explore/ cannot be drawn: ${why}`);
}

/** A declared chart as a view of the explorer; null where it has no such drawing. */
export async function viewOf(chart: string): Promise<View | null> {
  const declaration = (await declaredCharts()).get(chart);
  if (declaration === undefined) throw new Error(`No chart has the id ${chart}`);
  const drawn = await chartIn(chart, "zh");
  const series = drawn.observations.map((one) => observations.get(one));
  return viewOfChart(declaration, series, index);
}

/** A metric as a view of the explorer; null where nothing of it can be drawn. */
export function viewOfMetricPage(metric: string): View | null {
  return viewOfMetric(metric, index);
}

/** The declared charts as the explorer knows them: what each draws. */
export async function packedCharts(lang: Language): Promise<readonly PackedChart[]> {
  const ids = [...(await declaredCharts()).keys()];
  return Promise.all(
    ids.map(async (id) => {
      const chart = await chartIn(id, lang);
      // The grid shows which years have a figure, and draws none.
      const drawn = chart.shows === "coverage" ? [] : chart.observations;
      const series = drawn.map((one) => observations.get(one));
      return {
        id,
        title: chart.title,
        series: [...new Set(series.map(({ metric, area }) => `${metric}.${area}`))],
      };
    }),
  );
}
