import { groupRows } from "#dataset/select/index.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { AuditEntry } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { AuditContext } from "../context.ts";
import { composeEntry } from "../entry.ts";
import { writePeriod } from "../words.ts";

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
      en: `${capitalise(title.en)} ${print.en}; from the context we read ${period.en}.`,
    },
  });
}

/** The wordings that stand for the period, some figures perhaps having none. */
function describePrint(group: readonly Observation[]): Bilingual {
  const printed = group.map((figure) => figure.period.printed);
  const words = [...new Set(printed.filter((wording) => wording !== null))];
  const list = {
    zh: words.map((wording) => `“${tidy(wording)}”`).join("或"),
    en: words.map((wording) => `“${tidy(wording)}”`).join(" or "),
  };
  const count = {
    zh: `${group.length}个数字`,
    en: group.length === 1 ? "one figure" : `${group.length} figures`,
  };
  if (words.length === 0) {
    return { zh: `有${count.zh}没有写明时间`, en: `gives no date for ${count.en}` };
  }
  return printed.includes(null)
    ? {
        zh: `有${count.zh}，时间或写${list.zh}，或没有写明`,
        en: `dates ${count.en} as ${list.en} or not at all`,
      }
    : { zh: `有${count.zh}的时间只写${list.zh}`, en: `dates ${count.en} only as ${list.en}` };
}

/** Prints are typed with whatever comma the source has; in our sentence it is a full-width one. */
function tidy(wording: string): string {
  return wording.replaceAll(",", "，");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
