import { runAudit } from "./audit/run-audit.ts";
import { fixedFiles } from "./contract/columns.ts";
import type { Dataset } from "./contract/dataset.ts";
import type { Observation } from "./contract/observation.ts";
import type { Period } from "./contract/period.ts";
import { deriveObservations } from "./deriving/derive-observations.ts";
import { compareText } from "./reading/compare-text.ts";
import type { FixedTables } from "./reading/read-fixed-tables.ts";
import { readPeriod, unreadPeriod } from "./reading/read-period.ts";
import {
  readBreak,
  readClaim,
  readCorrection,
  readEvent,
  readIdentity,
  readProgramme,
  readRefusedLead,
  readSearch,
} from "./reading/read-statements.ts";
import {
  readArea,
  readMetric,
  readScaleStep,
  readSource,
  readTopic,
  readUnit,
} from "./reading/read-vocabulary.ts";
import { compareRows } from "./reading/row-order.ts";
import type { TableRow } from "./reading/table.ts";

/**
 * Puts together what is published from rows that were found to be right: derives, audits, and
 * sorts everything, so that the order in which editors typed changes no byte.
 */
export function composeDataset(tables: FixedTables, reported: readonly Observation[]): Dataset {
  const parts = readParts(tables);
  const { derived, refused } = deriveObservations({ ...parts, observations: reported });
  const observations = [...reported, ...derived].sort((a, b) => compareText(a.id, b.id));
  const audit = runAudit({ ...parts, observations });
  return { observations, audit, refusedDerivations: refused, ...parts };
}

type Parts = Omit<Dataset, "observations" | "audit" | "refusedDerivations">;

function readParts(tables: FixedTables): Parts {
  const rows = sortTables(tables.rows);
  return {
    topics: rows.topics.map(readTopic).sort((a, b) => a.order - b.order || compareText(a.id, b.id)),
    units: rows.units.map(readUnit),
    scales: rows.scales.map(readScaleStep),
    areas: rows.areas.map(readArea),
    metrics: rows.metrics.map(readMetric),
    sources: rows.sources.map(readSource),
    claims: rows.claims.map((row) => readClaim(row, periodOf(row.text.period))),
    events: rows.events.map(readEvent),
    programmes: rows.programmes.map(readProgramme),
    breaks: rows.breaks.map(readBreak),
    identities: rows.identities.map(readIdentity),
    searched: rows.searched.map(readSearch),
    corrections: rows.corrections.map(readCorrection),
    leadsRefused: rows["leads-refused"].map(readRefusedLead),
  };
}

function sortTables(rows: FixedTables["rows"]): FixedTables["rows"] {
  const sorted = fixedFiles.map((key) => {
    const table: readonly TableRow[] = rows[key];
    return [key, [...table].sort((a, b) => compareRows(key, a.cells, b.cells))];
  });
  return Object.fromEntries(sorted) as FixedTables["rows"];
}

function periodOf(text: string): Period {
  const period = readPeriod(text, "", "stated");
  return "problem" in period ? unreadPeriod(text) : period;
}
