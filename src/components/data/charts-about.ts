import { observations } from "#site/lookup.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";

/** Ids of the charts that draw a figure of the place or metric, in their order. */
export async function chartsAbout(
  subject: { readonly area: string } | { readonly metric: string },
): Promise<string[]> {
  const charts = await Promise.all(
    [...(await declaredCharts()).keys()].map((id) => chartIn(id, "zh")),
  );
  return charts
    .filter((chart) => chart.observations.some((id) => isAbout(id, subject)))
    .map((chart) => chart.id);
}

function isAbout(id: string, subject: { area?: string; metric?: string }): boolean {
  const { area, metric } = observations.get(id);
  return area === subject.area || metric === subject.metric;
}
