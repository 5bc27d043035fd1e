import type { Observation } from "#model/observation.ts";

/** Digits that a reader can use of a rate or an index. */
const digits = 4;

/**
 * A reckoned figure with no more digits than are of use: 19.4406 is about 19.44. Its interval is
 * widened to hold what is now said.
 */
export function readable(row: Observation): Observation {
  const { value, low, high } = row;
  if (value === null || low === null || high === null) return row;
  const rounded = Number(value.toPrecision(digits));
  if (rounded === value) return row;
  return {
    ...row,
    value: rounded,
    low: Math.min(low, rounded),
    high: Math.max(high, rounded),
    qualifier: "approx",
  };
}
