import { createCheckContext } from "./checking/check-context.ts";
import { checkTables } from "./checking/check-tables.ts";
import { checkCorrections } from "./checking/checks/corrections-were-made.ts";
import { checkSearches } from "./checking/checks/searches-found-nothing.ts";
import { checkSums } from "./checking/checks/sums-hold.ts";
import { checkTopicFiles } from "./checking/checks/topic-files-are-known.ts";
import { compareProblems } from "./checking/compare-problems.ts";
import { describeProblem } from "./checking/describe-problem.ts";
import type { Report } from "./checking/problem-catalogue.ts";
import { readCheckedObservations } from "./checking/read-checked-observations.ts";
import { composeDataset } from "./compose-dataset.ts";
import type { Dataset } from "./contract/dataset.ts";
import type { Observation } from "./contract/observation.ts";
import type { Problem } from "./contract/problem.ts";
import type { NamedFile } from "./reading/named-file.ts";
import { readFixedTables, type FixedTables } from "./reading/read-fixed-tables.ts";
import { readIdentity } from "./reading/read-statements.ts";

/** What becomes of a data folder. */
export interface Normalised {
  /** Null where there is an error: nothing half right is published. */
  readonly dataset: Dataset | null;
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
