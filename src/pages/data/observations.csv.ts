import { observationsToCsv } from "#dataset/write/published.ts";
import { dataset } from "#site/dataset.ts";

/** `/data/observations.csv`: every observation, with a byte-order mark so that Excel reads Chinese. */
export const GET = () =>
  new Response(observationsToCsv(dataset.observations, { bom: true }), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
