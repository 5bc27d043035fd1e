import type { ReadObservation } from "../reading/read-observation.ts";
import { placeOf } from "../reading/table.ts";
import type { CheckContext } from "./check-context.ts";
import { checkBase } from "./checks/base-comes-before.ts";
import { checkFigure } from "./checks/figure-agrees-with-cells.ts";
import { createPeriodCheck } from "./checks/period-fits-its-source.ts";
import { checkPlausible } from "./checks/value-is-plausible.ts";
import { createLanguageCheck } from "./checks/texts-are-bilingual.ts";
import { createReferenceCheck } from "./checks/references-exist.ts";
import { checkScope } from "./checks/scope-holds-the-area.ts";
import { checkUnit } from "./checks/unit-agrees-with-metric.ts";
import type { Report } from "./problem-catalogue.ts";

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
