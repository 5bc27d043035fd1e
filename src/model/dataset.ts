import type { Bilingual } from "./bilingual.ts";
import type { Observation } from "./observation.ts";
import type {
  Claim,
  Correction,
  DatedEvent,
  DefinitionBreak,
  Identity,
  Programme,
  RefusedLead,
  Search,
} from "./statements.ts";
import type { Area, Metric, ScaleStep, Source, Topic, Unit } from "./vocabulary.ts";

/** Everything the normaliser writes: one JSON file a key. */
export interface Dataset {
  /** Sorted by id; reported and derived together. */
  readonly observations: readonly Observation[];
  readonly audit: readonly AuditEntry[];
  readonly refusedDerivations: readonly RefusedDerivation[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly scales: readonly ScaleStep[];
  readonly areas: readonly Area[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly events: readonly DatedEvent[];
  readonly programmes: readonly Programme[];
  readonly breaks: readonly DefinitionBreak[];
  readonly identities: readonly Identity[];
  readonly searched: readonly Search[];
  readonly corrections: readonly Correction[];
  readonly leadsRefused: readonly RefusedLead[];
}

/** The names of the files; every key once, for it fails to compile where the dataset gains one. */
export const datasetFiles = {
  observations: "observations.json",
  audit: "audit.json",
  refusedDerivations: "refused-derivations.json",
  topics: "topics.json",
  units: "units.json",
  scales: "scales.json",
  areas: "areas.json",
  metrics: "metrics.json",
  sources: "sources.json",
  claims: "claims.json",
  events: "events.json",
  programmes: "programmes.json",
  breaks: "breaks.json",
  identities: "identities.json",
  searched: "searched.json",
  corrections: "corrections.json",
  leadsRefused: "leads-refused.json",
} as const satisfies Record<keyof Dataset, string>;

export const datasetKeys: readonly (keyof Dataset)[] = Object.keys(datasetFiles).filter(
  (key): key is keyof Dataset => key in datasetFiles,
);

export type Verdict = "open" | "reconciled" | "corrected" | "agrees";

/** One finding of the audit: figures that do not sit together, with what explains them if anything does. */
export interface AuditEntry {
  readonly id: string;
  /** The id of its kind: `src/audit/run.ts` lists them in order. */
  readonly kind: string;
  readonly verdict: Verdict;
  /** Ids of the observations compared. */
  readonly observations: readonly string[];
  /** Their values, in the same order. */
  readonly values: readonly (number | null)[];
  readonly message: Bilingual;
}

/** A derivation that the print does not allow, kept so that the refusal can be seen. */
export interface RefusedDerivation {
  readonly observation: string;
  /** Why: `base-not-stated`, `period-not-whole-year`, … */
  readonly code: string;
  readonly message: Bilingual;
}
