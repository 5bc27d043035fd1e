import type { AuditEntry, RefusedDerivation } from "./audit-entry.ts";
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
