import type { APIContext } from "astro";
import { observationsToCsv } from "#dataset/writing/to-csv.ts";
import { dataset } from "#site/dataset.ts";
import { metricOf, observations } from "#site/lookup.ts";

/** Static paths of the metrics' files; one file for both languages. */
export function metricFiles() {
  return dataset.metrics.map(({ id }) => ({ params: { id } }));
}

/** A metric's figures as CSV, with a byte-order mark so that Excel reads Chinese. */
export function metricCsv({ params }: APIContext): Response {
  const text = observationsToCsv(observations.ofMetric(idOf(params)), { bom: true });
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

/** A metric and its figures, in the contract's shape. */
export function metricJson({ params }: APIContext): Response {
  const id = idOf(params);
  const content = { metric: metricOf(id), observations: observations.ofMetric(id) };
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

function idOf({ id }: APIContext["params"]): string {
  if (id === undefined) throw new Error("a metric's file needs the metric's id");
  return id;
}
