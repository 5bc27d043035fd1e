import { inBoth } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { formatPeriodText } from "#words/period.ts";
import type { AuditContext, AuditKind, AuditSeries, Finding } from "../context.ts";
import { agree, describePrints, groupBySubject, isCopy, subjectOf } from "../prints.ts";
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
        .map((group) => describeGroup(context, series, group)),
    ),
};

function describeGroup(
  context: AuditContext,
  { metric, area, name }: AuditSeries,
  group: readonly Observation[],
): Finding {
  const verdict = judge(group);
  const prints = describePrints(context, group);
  const period = inBoth((lang) => formatPeriodText(group[0]?.period.text ?? "", lang));
  const reason = verdict === "agrees" ? agreed : remarkOn(group, unexplained);
  return {
    verdict,
    about: [metric.id, area, ...(group[0] === undefined ? [] : subjectOf(group[0]))],
    observations: group,
    message: {
      zh: `${name.zh}，${period.zh}：${prints.zh}。${reason.zh}`,
      en: `${name.en}, ${period.en}: ${prints.en}. ${reason.en}`,
    },
  };
}

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
