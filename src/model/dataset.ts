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

/** Everything the normaliser writes: one JSON file a key, `kebab-case.json`. */
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

export type Verdict = "open" | "reconciled" | "corrected";

/** One finding of the audit: figures that do not sit together, with what explains them if anything does. */
export interface AuditEntry {
  readonly id: string;
  /** The id of its kind: `src/audit/kinds/index.ts` lists them in order. */
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
