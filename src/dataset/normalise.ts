import { parsePeriod } from "#figures/period.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import { withdrawn } from "#model/statements.ts";
import { problemCatalogue, type Report } from "#problems/catalogue.ts";
import { compareProblems, describeProblem, type Problem } from "#problems/problem.ts";
import { ascending } from "d3-array";
import { createCheckContext, type LocatedObservation } from "./check/context.ts";
import { checkGate } from "./check/gate/run.ts";
import { checkSums } from "./check/vocabulary.ts";
import { checkTopicFiles } from "./check/rows.ts";
import { checkTables, readCheckedObservations } from "./check/run.ts";
import { checkCorrections, checkSearches } from "./check/statements.ts";
import { deriveObservations } from "./derive/run.ts";
import { shortId } from "./index.ts";
import { unreadPeriod } from "./read/observations.ts";
import { type FixedTables, type NamedFile, readFixedTables, typedRows } from "./read/tables.ts";

/** The dataset before the audit, which puts figures into words and so stands further right. */
export type UnauditedDataset = Omit<Dataset, "audit">;

/** What becomes of a data folder. */
export interface Normalised {
  /** Null where there is an error: nothing half right is published. */
  readonly dataset: UnauditedDataset | null;
  /** Every error and warning, by file, line and column. */
  readonly problems: readonly Problem[];
  /** What could be read, right or wrong: what another state of the folder is compared with. */
  readonly read: ReadFolder;
}

export interface ReadFolder {
  readonly tables: FixedTables;
  /** The reported figures, each with the place of its token. */
  readonly reported: readonly LocatedObservation[];
}

/**
 * The front door of the dataset: the files of a data folder in, what is published out.
 *
 * Pure: no disk, clock or chance. Editors' mistakes are never thrown; each is a problem with its
 * place, and none hides another.
 */
export function normalise(files: readonly NamedFile[]): Normalised {
  const problems: Problem[] = [];
  const report: Report = (code, place, text, details) => {
    problems.push(describeProblem(problemCatalogue, code, place, text, details));
  };
  const byName = new Map(files.map((file) => [file.name, file]));
  const tables = readFixedTables(byName, report);
  const context = createCheckContext(tables, report);
  checkTables(context);
  checkTopicFiles([...byName.keys()], context);
  const located = readCheckedObservations(byName, context);
  const reported = located.map(({ observation }) => observation);
  checkGate(context, located);
  checkSums(context, located);
  checkSearches(context, reported);
  checkCorrections(context, reported);
  problems.sort(compareProblems);
  const isRefused = problems.some(({ severity }) => severity === "error");
  const dataset = isRefused ? null : composeDataset(tables, reported);
  return { dataset, problems, read: { tables, reported: located } };
}

/**
 * Puts together what is published from rows that were found to be right: derives and sorts
 * everything, so that the order in which editors typed changes no byte.
 */
function composeDataset(tables: FixedTables, reported: readonly Observation[]): UnauditedDataset {
  // A short id is one figure's; of a figure that was withdrawn nothing is left to be found.
  const byShortId = new Map(reported.map(({ id }) => [shortId(id), id]));
  const rows = {
    topics: typedRows(tables, "topics"),
    units: typedRows(tables, "units"),
    scales: typedRows(tables, "scales"),
    areas: typedRows(tables, "areas"),
    metrics: typedRows(tables, "metrics"),
    sources: typedRows(tables, "sources"),
    claims: typedRows(tables, "claims").map((claim) => {
      const period = parsePeriod(claim.period, null, "stated");
      return { ...claim, period: "problem" in period ? unreadPeriod(claim.period) : period };
    }),
    events: typedRows(tables, "events"),
    programmes: typedRows(tables, "programmes"),
    breaks: typedRows(tables, "breaks"),
    identities: typedRows(tables, "identities"),
    searched: typedRows(tables, "searched"),
    corrections: typedRows(tables, "corrections").map((row) => {
      const whole = row.now === withdrawn ? undefined : byShortId.get(row.observation);
      return { ...row, observation: whole ?? row.observation };
    }),
    leadsRefused: typedRows(tables, "leads-refused"),
  };
  const { derived, refused } = deriveObservations({ ...rows, observations: reported });
  const observations = [...reported, ...derived].sort((a, b) => ascending(a.id, b.id));
  return { observations, refusedDerivations: refused, ...rows };
}
