import { observationTable } from "#model/observation.ts";
import { fixedFiles, tables } from "#model/tables.ts";
import { type ReadObservation, readObservation } from "../read/observations.ts";
import { placeOf, type TableRow } from "../read/row.ts";
import { nameCells, type NamedFile, readTable } from "../read/tables.ts";
import type { CheckContext, LocatedObservation } from "./context.ts";
import { checkBase, checkFigure, checkPeriod, checkScope } from "./observations.ts";
import { checkOrder, checkUniqueness, createLanguageCheck, createReferenceCheck } from "./rows.ts";
import { checkOutcomes, checkSources, checkStatements } from "./statements.ts";
import { checkPlausible, checkUnit } from "./values.ts";
import { checkAreas, checkIdentities, checkMetrics } from "./vocabulary.ts";

const checks: readonly ((context: CheckContext) => void)[] = [
  checkUniqueness,
  checkAreas,
  checkMetrics,
  checkIdentities,
  checkSources,
  checkStatements,
  checkOutcomes,
  checkOrder,
];

/** What is asked of each row of every table. */
const rowChecks = [createReferenceCheck, createLanguageCheck];

/** Holds the rows of all files of fixed name against each other. */
export function checkTables(context: CheckContext): void {
  for (const check of checks) check(context);
  for (const key of fixedFiles)
    for (const create of rowChecks) context.tables[key].rows.forEach(create(tables[key], context));
}

/**
 * Reads the observations of all topics' files and checks each. Of a figure that stands twice the
 * first is kept.
 */
export function readCheckedObservations(
  files: ReadonlyMap<string, NamedFile>,
  context: CheckContext,
): readonly LocatedObservation[] {
  const kept = new Map<string, LocatedObservation>();
  for (const topic of context.index.topics.keys()) {
    const file = files.get(`${topic}.csv`);
    if (file === undefined || topic in context.tables) continue;
    const check = createObservationCheck(topic, context);
    const { rows } = readTable(file, observationTable, context.report);
    const ids = rows.map((row) => {
      const read = readObservation(nameCells(observationTable, row), context.index);
      check(read);
      keep(read, kept, context);
      return read.observation.id;
    });
    checkIds(ids, rows, context);
  }
  return [...kept.values()];
}

/** Makes the function that holds one observation against everything it refers to. */
function createObservationCheck(
  topic: string,
  context: CheckContext,
): (read: ReadObservation) => void {
  const checksOfRow = rowChecks.map((create) => create(observationTable, context));
  return (read) => {
    const { row, metric } = read;
    for (const check of checksOfRow) check(row);
    if (metric !== undefined && metric.topic !== topic)
      context.reportCell("topic-wrong", row, "metric", { topic: metric.topic });
    for (const check of checksOfOne) check(read, context);
  };
}

const checksOfOne: readonly ((read: ReadObservation, context: CheckContext) => void)[] = [
  checkFigure,
  checkUnit,
  checkPlausible,
  checkPeriod,
  checkBase,
  checkScope,
];

function keep(
  { observation, row }: ReadObservation,
  kept: Map<string, LocatedObservation>,
  { report }: CheckContext,
): void {
  const { id } = observation;
  const place = placeOf(row, "reported_as");
  const first = kept.get(id);
  if (first === undefined) kept.set(id, { observation, place });
  else
    report("observation-repeated", placeOf(row, "metric"), id, {
      id,
      file: first.place.file,
      line: first.place.line,
      printed: first.observation.reportedAs,
      again: observation.reportedAs,
    });
}

/** The rows of a topic's file stand in the order of their ids; the first that does not is reported. */
function checkIds(
  ids: readonly string[],
  rows: readonly TableRow[],
  { report }: CheckContext,
): void {
  const row = rows.find((_, at) => (ids[at - 1] ?? "") > (ids[at] ?? ""));
  if (row) report("rows-unsorted", { file: row.layout.file, line: row.line, column: 1 }, "");
}
