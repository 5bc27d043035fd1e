import type { Observation } from "../contract/observation.ts";
import type { Place } from "../contract/problem.ts";

/** An observation that is kept, with where its token stands, for checks that compare many. */
export interface LocatedObservation {
  readonly observation: Observation;
  readonly place: Place;
}
