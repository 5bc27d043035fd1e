import type { Observation } from "#model/observation.ts";
import type { AuditContext, AuditKind } from "../context.ts";
import { agree, findingOn, groupBySubject, isCopy } from "../prints.ts";
import { remarkOn } from "../words.ts";

/**
 * Figures printed for one thing, place and period that cannot all be right, within their printed
 * precision. Runs of years have a check of their own, and so have copies beside an original. A revised
 * figure beside the first print, or a row of `corrections.csv`, makes it corrected; an early count beside
 * the later one explains it. What our notes say of the figures stands there as the likely reason.
 */
export const sourcesDisagree: AuditKind = {
  id: "sources-disagree",
  name: { zh: "来源不一", en: "Sources disagree" },
  find: (context) => {
    const corrected = new Set(context.index.data.corrections.map(({ observation }) => observation));
    return context.series
      .filter(({ metric }) => metric.measure !== "streak")
      .flatMap((series) =>
        groupBySubject(series)
          .map((group) => originalsOf(context, group))
          .filter((group) => !agree(group))
          .map((group) => {
            const isCorrected = group.some(
              ({ id, status }) => status === "revised" || corrected.has(id),
            );
            if (isCorrected) return findingOn(context, series, group, "corrected", settled);
            const hasEarlyCount = group.some(({ status }) => status === "preliminary");
            const reason = remarkOn(group, hasEarlyCount ? early : unexplained);
            const verdict = hasEarlyCount ? "reconciled" : "open";
            return findingOn(context, series, group, verdict, reason);
          }),
      );
  },
};

/** A copy speaks only where no original does. */
function originalsOf(context: AuditContext, group: readonly Observation[]): readonly Observation[] {
  const originals = group.filter((figure) => !isCopy(context, figure));
  return originals.length > 0 ? originals : group;
}

const settled = { zh: "以更正后的数字为准。", en: "The corrected figure stands." };
const early = {
  zh: "其中有先公布的初步数，后来公布的不同。",
  en: "One of them is an early count; what was published later differs.",
};
const unexplained = {
  zh: "差别从何而来，本站未见说明，各数并存。",
  en: "We found no explanation and keep them all.",
};
