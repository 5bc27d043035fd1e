import { isBounded } from "#dataset/derive/base-levels.ts";
import { composeDerived, findBreak } from "#dataset/derive/compose.ts";
import { relativeChange } from "#dataset/derive/interval-arithmetic.ts";
import { buildAreaTree } from "#dataset/select/index.ts";
import { maybeYear } from "#dataset/select/reporting-grid.ts";
import type { Observation } from "#model/observation.ts";
import { figuresOf } from "../pairs.ts";
import { readable } from "./readable.ts";
import {
  type Levels,
  levelsOf,
  type SeriesRequest,
  type TransformResult,
  type Withheld,
  type WithheldCode,
} from "./transform-result.ts";

/**
 * The change of each whole year on the one before, in percent. Where a source printed that change, or
 * the dataset derived it, that figure is shown as it is; elsewhere it is worked out from the two
 * levels, never across a change of definition and never where even its sign is open.
 */
export function yearlyChanges(question: SeriesRequest): TransformResult {
  const known = registeredChanges(question);
  const years = new Set(known.map((row) => maybeYear(row.period.text)));
  const levels = levelsOf(question);
  const derived: Observation[] = [];
  const refused: Withheld[] = [];
  for (const year of levels.byYear.keys()) {
    if (years.has(year)) continue;
    const outcome = changeIn(question, levels, year);
    if (typeof outcome === "object") derived.push(outcome);
    else
      refused.push({ metric: question.metric, area: question.area, years: [year], code: outcome });
  }
  const withheld = [...levels.withheld, ...refused].filter((one) =>
    one.years.some((year) => !years.has(year)),
  );
  return { derived: [...known, ...derived], withheld };
}

/** Changes on the year before that the dataset has for the metric, under the metric's own id. */
function registeredChanges({ index, metric, area }: SeriesRequest): readonly Observation[] {
  return index.data.metrics
    .filter((one) => one.of === metric && one.measure === "change" && one.unit === "percent")
    .flatMap((change) => figuresOf(index, { metric: change.id, area }))
    .filter((row) => {
      const year = maybeYear(row.period.text);
      return year !== null && row.comparedTo === String(year - 1) && row.status !== "target";
    })
    .map((row) => ({ ...row, metric }));
}

function changeIn(
  question: SeriesRequest,
  { byYear }: Levels,
  year: number,
): Observation | WithheldCode {
  const { index, metric, area, into } = question;
  const [before, now] = [byYear.get(year - 1), byYear.get(year)];
  if (before === undefined || now === undefined) return "year-before-unknown";
  if (!isBounded(before) || !isBounded(now)) return "not-bounded";
  const tree = buildAreaTree(index.data.areas);
  if (findBreak(index.data.breaks, tree, metric, area, [year - 1, year])) return "across-break";
  const interval = relativeChange(before, now);
  if (interval === null) return "base-not-positive";
  const { low, high } = interval;
  if (low === null || high === null || (low < 0 && high > 0)) return "sign-not-certain";
  return readable(
    composeDerived({
      metric: into,
      area,
      year,
      value: ((now.value ?? 0) / (before.value ?? 1) - 1) * 100,
      interval,
      comparedTo: String(year - 1),
      inputs: [now, before],
      note: { zh: "", en: "" },
    }),
  );
}
