import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { observations } from "#site/lookup.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import type { Linked } from "./phrases.ts";

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
  const isGrid = ({ kind }: (typeof about)[number]): boolean => kind === "reporting-heatmap";
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
