import { deriveObservations } from "#dataset/derive/run.ts";
import type { Observation } from "#model/observation.ts";
import type { DefinitionBreak } from "#model/statements.ts";
import { makeMetric, makeSource, sampleAreas } from "../../helpers/make-rows.ts";

const metrics = [
  makeMetric({ id: "tower-tax", unit: "yuan", measure: "amount" }),
  makeMetric({ id: "tower-tax-change", unit: "percent", measure: "change", of: "tower-tax" }),
  makeMetric({ id: "mediated" }),
  makeMetric({ id: "mediated-change", unit: "percent", measure: "change", of: "mediated" }),
  makeMetric({ id: "gdp", unit: "yuan", measure: "amount" }),
  // Of these nothing follows: what a change is of is not said, a rank has no size, a rate is no change.
  makeMetric({ id: "growth", unit: "percent", measure: "change" }),
  makeMetric({ id: "rank", measure: "rank" }),
  makeMetric({ id: "rank-change", unit: "percent", measure: "change", of: "rank" }),
  makeMetric({ id: "share", unit: "percent", measure: "rate", of: "mediated" }),
  makeMetric({ id: "gdp-change", unit: "yuan", measure: "change", of: "gdp" }),
];

const sources = ["yearbook-2022", "yearbook-2023", "agency-2023"].map((id) => {
  const publisher = id.startsWith("yearbook")
    ? { zh: "统计局", en: "Bureau" }
    : { zh: "社", en: "A" };
  return { ...makeSource(id, id.slice(-4)), publisher };
});

/** What is derived and refused from some rows of these metrics, whose sources have two publishers. */
export function derive(
  observations: readonly Observation[],
  breaks: readonly DefinitionBreak[] = [],
) {
  return deriveObservations({ observations, metrics, areas: sampleAreas, sources, breaks });
}
