import { toCanonicalJson } from "#dataset/write/canonical-json.ts";
import { dataset } from "#site/dataset.ts";

/** `/audit.json`: what the machine found when it checked the figures against each other. */
export const GET = () =>
  new Response(toCanonicalJson(dataset.audit), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
