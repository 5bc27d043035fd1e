import type { AuditEntry } from "../../contract/audit-entry.ts";
import type { Bilingual } from "../../contract/bilingual.ts";
import type { Observation } from "../../contract/observation.ts";
import { groupRows } from "../../selecting/group-rows.ts";
import type { AuditContext } from "../audit-context.ts";
import { writePeriod } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/**
 * Periods that we read into a print: one entry for each period read into each source, with all the
 * figures that hang on it. Open until the source's date is known, since all of them rest on it.
 */
export function auditInferredPeriods(context: AuditContext): readonly AuditEntry[] {
  const inferred = context.observations.filter(
    (figure) => figure.period.basis === "inferred" && figure.derivedFrom === null,
  );
  const groups = groupRows(inferred, ({ source, period }) => `${source} ${period.text}`);
  return [...groups.values()].map((group) => describeReading(context, group));
}

function describeReading({ titleOf }: AuditContext, group: readonly Observation[]): AuditEntry {
  const [source, text] = [group[0]?.source ?? "", group[0]?.period.text ?? ""];
  const [title, period, print] = [titleOf(source), writePeriod(text), describePrint(group)];
  return composeEntry({
    kind: "period-inferred",
    verdict: "open",
    about: [source, text],
    observations: group,
    message: {
      zh: `${title.zh}${print.zh}，本站据上下文读作${period.zh}。`,
      en: `${title.en} ${print.en}; from the context we read ${period.en}.`,
    },
  });
}

/** The wordings that stand for the period, some figures perhaps having none. */
function describePrint(group: readonly Observation[]): Bilingual {
  const printed = group.map((figure) => figure.period.printed);
  const words = [...new Set(printed.filter((wording) => wording !== null))];
  const list = {
    zh: words.map((wording) => `“${wording}”`).join("、"),
    en: words.map((wording) => `“${wording}”`).join(", "),
  };
  if (words.length === 0) return { zh: "没有写明时间", en: "states no period" };
  return printed.includes(null)
    ? {
        zh: `有的只写${list.zh}，有的没有写明时间`,
        en: `says ${list.en} of some, and states no period of others`,
      }
    : { zh: `只写${list.zh}`, en: `says only ${list.en}` };
}
