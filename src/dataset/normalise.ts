import { fixedFiles } from "#model/columns.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import { describeProblem, type Report } from "#problems/catalogue.ts";
import { compareProblems, type Problem } from "#problems/problem.ts";
import { createCheckContext } from "./check/context.ts";
import { checkSums } from "./check/metrics.ts";
import { checkTopicFiles } from "./check/rows.ts";
import { checkTables, readCheckedObservations } from "./check/run.ts";
import { checkCorrections, checkSearches } from "./check/statements.ts";
import { deriveObservations } from "./derive/run.ts";
import { readPeriod, unreadPeriod } from "./read/observations.ts";
import { ascending } from "d3-array";
import { compareRows } from "./read/order.ts";
import {
  readBreak,
  readClaim,
  readCorrection,
  readEvent,
  readIdentity,
  readProgramme,
  readRefusedLead,
  readSearch,
} from "./read/read-statements.ts";
import {
  readArea,
  readMetric,
  readScaleStep,
  readSource,
  readTopic,
  readUnit,
} from "./read/read-vocabulary.ts";
import type { NamedFile, TableRow } from "./read/table.ts";
import { type FixedTables, readFixedTables } from "./read/vocabulary.ts";

/** The dataset before the audit, which puts figures into words and so stands further right. */
export type UnauditedDataset = Omit<Dataset, "audit">;

/**
 * Puts together what is published from rows that were found to be right: derives and sorts
 * everything, so that the order in which editors typed changes no byte.
 */
export function composeDataset(
  tables: FixedTables,
  reported: readonly Observation[],
): UnauditedDataset {
  const parts = readParts(tables);
  const { derived, refused } = deriveObservations({ ...parts, observations: reported });
  const observations = [...reported, ...derived].sort((a, b) => ascending(a.id, b.id));
  return { observations, refusedDerivations: refused, ...parts };
}

type Parts = Omit<UnauditedDataset, "observations" | "refusedDerivations">;

function readParts(tables: FixedTables): Parts {
  const rows = sortTables(tables.rows);
  return {
    topics: rows.topics.map(readTopic).sort((a, b) => a.order - b.order || ascending(a.id, b.id)),
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

/** What becomes of a data folder. */
export interface Normalised {
  /** Null where there is an error: nothing half right is published. */
  readonly dataset: UnauditedDataset | null;
  /** Every error and warning, by file, line and column. */
  readonly problems: readonly Problem[];
}

/**
 * The front door of the dataset: the files of a data folder in, what is published out.
 *
 * Pure: no disk, clock or chance. Editors' mistakes are never thrown; each is a problem with its
 * place, and none hides another.
 */
export function normalise(files: readonly NamedFile[]): Normalised {
  const { tables, observations, problems } = readAndCheck(files);
  if (problems.some((problem) => problem.severity === "error")) return { dataset: null, problems };
  return { dataset: composeDataset(tables, observations), problems };
}

/** A data folder as read, and all that is wrong with it; nothing derived or audited yet. */
export interface CheckedFolder {
  readonly tables: FixedTables;
  /** In the order of the topics and their rows; of a figure that stands twice the first. */
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/** The first half of {@link normalise}: reads and checks every file. */
export function readAndCheck(files: readonly NamedFile[]): CheckedFolder {
  const problems: Problem[] = [];
  const report: Report = (code, place, text, details) => {
    problems.push(describeProblem(code, place, text, details));
  };
  const byName = new Map(files.map((file) => [file.name, file]));
  const tables = readFixedTables(byName, report);
  const context = createCheckContext(tables);
  checkTables(context, report);
  checkTopicFiles([...byName.keys()], context, report);
  const kept = readCheckedObservations(byName, context, report);
  checkSums(tables.rows.identities.map(readIdentity), kept, report);
  checkSearches(tables.rows.searched, kept.observations, report);
  checkCorrections(tables.rows.corrections, kept.observations, report);
  problems.sort(compareProblems);
  return { tables, observations: kept.observations, problems };
}
