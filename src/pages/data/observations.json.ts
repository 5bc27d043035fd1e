import { rowsAsJson } from "#dataset/write/published.ts";
import { dataset } from "#site/dataset.ts";

/** `/data/observations.json`: every observation, keys in the contract's order. */
export const GET = () =>
  new Response(rowsAsJson(dataset.observations), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
