import { rowsAsJson } from "#dataset/write/published.ts";
import { dataset } from "#site/dataset.ts";

/** `/audit.json`: what the machine found when it checked the figures against each other. */
export const GET = () =>
  new Response(rowsAsJson(dataset.audit), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
