import { ascending } from "d3-array";
import type { RefusedDerivation } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { DefinitionBreak } from "#model/statements.ts";
import type { Area, Metric } from "#model/vocabulary.ts";
import { deriveBaseLevels } from "./base-levels.ts";
import { shareReported } from "./compose.ts";
import { deriveResidentRates } from "./resident-rates.ts";
import { deriveYearlyChanges } from "./yearly-changes.ts";

export interface DerivingInput {
  /** Reported observations; derived ones among them are left alone and never derived from. */
  readonly observations: readonly Observation[];
  readonly metrics: readonly Metric[];
  readonly areas: readonly Area[];
  readonly breaks: readonly DefinitionBreak[];
}

export interface Derivations {
  /** Sorted by id; disjoint from what was reported. */
  readonly derived: readonly Observation[];
  /** Sorted by observation, then code. */
  readonly refused: readonly RefusedDerivation[];
}

/**
 * The figures that the printed ones imply, and no others: the level of a change's stated
 * whole-year base, and the change between two whole years' levels where a metric for that change
 * is registered and nobody printed it, and the rate among residents where its metric is registered. No figure is derived from a derived one, from a target, from
 * a total of several years, or across a change of definition; a refusal says why.
 */
export function deriveObservations(input: DerivingInput): Derivations {
  const reported = shareReported(input);
  const outcomes = [
    ...deriveBaseLevels(reported),
    ...deriveYearlyChanges(reported),
    ...deriveResidentRates(reported),
  ];
  const derived = outcomes.flatMap((outcome) => ("id" in outcome ? [outcome] : []));
  const refused = outcomes.flatMap((outcome) => ("id" in outcome ? [] : [outcome]));
  return {
    derived: derived.sort((a, b) => ascending(a.id, b.id)),
    refused: refused.sort(
      (a, b) => ascending(a.observation, b.observation) || ascending(a.code, b.code),
    ),
  };
}
