import { toCanonicalJson } from "#dataset/write/canonical-json.ts";
import { dataset } from "#site/dataset.ts";

/** `/data/observations.json`: every observation, keys in the contract's order. */
export const GET = () =>
  new Response(toCanonicalJson(dataset.observations), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
