import type { AuditEntry, Verdict } from "../../contract/audit-entry.ts";
import type { Observation } from "../../contract/observation.ts";
import { groupRows } from "../../selecting/group-rows.ts";
import type { AuditContext, AuditSeries } from "../audit-context.ts";
import { citeFigure, joinTexts, writePeriod } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/**
 * Figures printed for one thing, place and period that cannot all be right, within their printed
 * precision. Runs of years have a check of their own. A revised figure beside the first print, or a
 * row of `corrections.csv`, makes it corrected.
 */
export function auditDisagreement(context: AuditContext): readonly AuditEntry[] {
  const corrected = new Set(context.corrections.map(({ observation }) => observation));
  return context.series
    .filter(({ metric }) => metric.measure !== "streak")
    .flatMap((series) =>
      groupBySubject(series)
        .filter((group) => !agree(group))
        .map((group) => describeGroup(context, corrected, series, group)),
    );
}

/** Figures of one period, base and field: a rank in the city does not dispute one in the province. */
function groupBySubject({ results, byYear }: AuditSeries): readonly (readonly Observation[])[] {
  const areAllOfOneYear = byYear.size === results.length;
  if (areAllOfOneYear) return [];
  const byPeriod = [...groupRows(results, (figure) => figure.period.text).values()];
  return byPeriod
    .filter((group) => group.length > 1)
    .flatMap((group) => [...groupRows(group, (figure) => subjectOf(figure).join(" ")).values()]);
}

function subjectOf({ period, comparedTo, scope }: Observation): readonly string[] {
  return [period.text, comparedTo ?? "", scope ?? ""];
}

/** Intervals overlap two by two just where the highest low end is not above the lowest high end. */
function agree(group: readonly Observation[]): boolean {
  let [low, high] = [-Infinity, Infinity];
  for (const figure of group) {
    low = Math.max(low, figure.low ?? -Infinity);
    high = Math.min(high, figure.high ?? Infinity);
  }
  return low <= high;
}

function describeGroup(
  { titleOf }: AuditContext,
  corrected: ReadonlySet<string>,
  { metric, area, name }: AuditSeries,
  group: readonly Observation[],
): AuditEntry {
  const isCorrected = group.some(({ id, status }) => status === "revised" || corrected.has(id));
  const verdict: Verdict = isCorrected ? "corrected" : "open";
  const prints = group.map((figure) => {
    const [title, cited] = [titleOf(figure.source), citeFigure(figure)];
    return { zh: `${title.zh}作${cited.zh}`, en: `${title.en} has ${cited.en}` };
  });
  const [list, period] = [joinTexts(prints, "，", "; "), writePeriod(group[0]?.period.text ?? "")];
  const words = isCorrected
    ? { zh: "以修订后的数字为准", en: "The revised figure stands" }
    : { zh: "本站未见说明，各数并存", en: "We found no explanation and keep them all" };
  return composeEntry({
    kind: "sources-disagree",
    verdict,
    about: [metric.id, area, ...(group[0] === undefined ? [] : subjectOf(group[0]))],
    observations: group,
    message: {
      zh: `${name.zh}（${period.zh}）：${list.zh}。${words.zh}。`,
      en: `${name.en} (${period.en}): ${list.en}. ${words.en}.`,
    },
  });
}
