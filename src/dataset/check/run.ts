import type { Report } from "#problems/catalogue.ts";
import { createObservationReader, type ReadObservation } from "../read/observations.ts";
import { readTable } from "../read/read-table.ts";
import { type NamedFile, placeOf } from "../read/table.ts";
import { checkAreas, checkScope } from "./areas.ts";
import { createKeeper, type KeptObservations } from "./collect.ts";
import type { CheckContext } from "./context.ts";
import { checkIdentities, checkMetrics } from "./metrics.ts";
import { checkBase, checkFigure, createPeriodCheck } from "./observations.ts";
import { checkOrder, checkReferences, checkUniqueness, createReferenceCheck } from "./rows.ts";
import { checkSources, checkStatements } from "./statements.ts";
import { checkLanguages, createLanguageCheck } from "./texts.ts";
import { checkPlausible, checkUnit } from "./values.ts";

const checks: readonly ((context: CheckContext, report: Report) => void)[] = [
  checkUniqueness,
  checkReferences,
  checkAreas,
  checkMetrics,
  checkIdentities,
  checkSources,
  checkStatements,
  checkLanguages,
  checkOrder,
];

/** Holds the rows of all files of fixed name against each other. */
export function checkTables(context: CheckContext, report: Report): void {
  for (const check of checks) check(context, report);
}

/** Makes the function that holds one observation against everything it refers to. */
export function createObservationCheck(
  topic: string,
  context: CheckContext,
  report: Report,
): (read: ReadObservation) => void {
  const checkReferences = createReferenceCheck("observations", context, report);
  const checkLanguage = createLanguageCheck("observations", report);
  const checkPeriod = createPeriodCheck(report);
  return (read) => {
    checkReferences(read.row);
    checkLanguage(read.row);
    checkTopic(read, topic, report);
    checkFigure(read, report);
    checkUnit(read, context, report);
    checkPlausible(read, context, report);
    checkPeriod(read);
    checkBase(read, report);
    checkScope(read, context, report);
  };
}

function checkTopic({ row, metric }: ReadObservation, file: string, report: Report): void {
  if (metric === undefined || metric.topic === file) return;
  report("topic-wrong", placeOf(row, "metric"), metric.id, { topic: metric.topic });
}

/**
 * Reads the observations of all topics' files, each checked as it passes, so that only what is
 * published stays in memory. Of a figure that stands twice the first is kept.
 */
export function readCheckedObservations(
  files: ReadonlyMap<string, NamedFile>,
  context: CheckContext,
  report: Report,
): KeptObservations {
  const keeper = createKeeper(report);
  const readObservation = createObservationReader(context.vocabulary);
  for (const topic of context.vocabulary.topics.keys()) {
    const file = files.get(`${topic}.csv`);
    if (file === undefined || topic in context.tables.rows) continue;
    const check = createObservationCheck(topic, context, report);
    for (const row of readTable(file, "observations", report)) {
      const read = readObservation(row);
      check(read);
      keeper.keep(read, topic);
    }
  }
  return keeper;
}
