import type { Observation } from "#model/observation.ts";
import type { AuditKind, Finding } from "../context.ts";
import { agree, findingOn, groupBySubject, isCopy } from "../prints.ts";
import { remarkOn } from "../words.ts";

/**
 * Every figure that a copy of an official table and an original both give, whether they agree or not.
 * Where they do not, a revision or an early count explains it; else what our notes say of them stands
 * there as the likely reason, and the finding is open.
 */
export const copyAndOriginal: AuditKind = {
  id: "copy-and-original",
  name: { zh: "抄本与原件", en: "Copies and originals" },
  find: (context) =>
    context.series.flatMap((series) =>
      groupBySubject(series)
        .filter((group) => new Set(group.map((figure) => isCopy(context, figure))).size === 2)
        .map((group) => {
          const verdict = judge(group);
          const reason = verdict === "agrees" ? agreed : remarkOn(group, unexplained);
          return findingOn(context, series, group, verdict, reason);
        }),
    ),
};

const agreed = { zh: "各处相合。", en: "They agree." };
const unexplained = {
  zh: "差别从何而来，本站未见说明；以原件为主，抄本并列。",
  en: "We found no explanation; the original comes first and the copy stands beside it.",
};

function judge(group: readonly Observation[]): Finding["verdict"] {
  if (agree(group)) return "agrees";
  if (group.some(({ status }) => status === "revised")) return "corrected";
  return group.some(({ status }) => status === "preliminary") ? "reconciled" : "open";
}
