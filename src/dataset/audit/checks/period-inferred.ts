import type { AuditEntry } from "../../contract/audit-entry.ts";
import type { Observation } from "../../contract/observation.ts";
import type { AuditContext } from "../audit-context.ts";
import { writePeriod } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/**
 * Periods that we read into a print: one entry for each wording of each source, with all the
 * figures that hang on it. Open until the publication date is known, since all of them rest on it.
 */
export function auditInferredPeriods(context: AuditContext): readonly AuditEntry[] {
  const groups = new Map<string, Observation[]>();
  for (const figure of context.observations) {
    if (figure.period.basis !== "inferred" || figure.derivedFrom !== null) continue;
    const reading = [figure.source, figure.period.text, figure.period.printed ?? ""].join("\n");
    groups.set(reading, [...(groups.get(reading) ?? []), figure]);
  }
  return numberReadings([...groups.values()]).map(([group, nth]) =>
    describeReading(context, group, nth),
  );
}

type Group = readonly Observation[];

/** Two wordings of one source may be read as one period: the second gets a number. */
function numberReadings(groups: readonly Group[]): readonly (readonly [Group, number])[] {
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const key = `${group[0]?.source ?? ""} ${group[0]?.period.text ?? ""}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return [group, nth] as const;
  });
}

function describeReading({ titleOf }: AuditContext, group: Group, nth: number): AuditEntry {
  const [first] = group;
  const [source, text] = [first?.source ?? "", first?.period.text ?? ""];
  const printed = first?.period.printed ?? null;
  const [title, period] = [titleOf(source), writePeriod(text)];
  return composeEntry({
    kind: "period-inferred",
    verdict: "open",
    about: [source, text, ...(nth > 1 ? [nth] : [])],
    observations: group,
    message: {
      zh: `${title.zh}${printed === null ? "没有写明时间" : `只写“${printed}”`}，本站按报道的时间读作${period.zh}。`,
      en: `${title.en} ${printed === null ? "states no period" : `says only “${printed}”`}; going by the date of the report we read ${period.en}.`,
    },
  });
}
