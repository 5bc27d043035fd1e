import type { AuditEntry } from "../../contract/audit-entry.ts";
import type { Observation } from "../../contract/observation.ts";
import type { Identity } from "../../contract/statements.ts";
import { addIntervals, intervalOf, intervalsOverlap } from "../../figure/interval.ts";
import type { AuditContext } from "../audit-context.ts";
import { citeFigure, joinTexts } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/**
 * Whether the parts of each identity add up to the whole, per area, period and source. A sum that
 * holds is published too: it is what a reader would check first. Where a part is missing, or was
 * printed twice, there is no sum to check.
 */
export function auditSums(context: AuditContext): readonly AuditEntry[] {
  return context.identities.flatMap((identity) =>
    context.series
      .filter((series) => series.metric.id === identity.whole)
      .flatMap((series) => series.results)
      .flatMap((whole) => auditSum(context, identity, whole)),
  );
}

function auditSum(
  { reported, titleOf }: AuditContext,
  identity: Identity,
  whole: Observation,
): readonly AuditEntry[] {
  const found = identity.parts.map((metric) =>
    reported
      .at(metric, whole.area, whole.period.text)
      .filter(({ source, status }) => source === whole.source && status === whole.status),
  );
  if (found.some((candidates) => candidates.length !== 1)) return [];
  const parts = found.flat();
  const sum = parts.reduce(addIntervals, intervalOf(0));
  const holds = intervalsOverlap(sum, whole);
  const isExact = [whole, ...parts].every((figure) => figure.low === figure.high);
  const terms = joinTexts(parts.map(citeFigure), "＋", " + ");
  const total = citeFigure(whole);
  const title = titleOf(whole.source);
  const words = wordsOf(holds, isExact);
  return [
    composeEntry({
      kind: "sum-of-parts",
      verdict: holds ? "reconciled" : "open",
      about: [whole.metric, whole.area, whole.period.text, whole.source],
      observations: [whole, ...parts],
      message: {
        zh: `${title.zh}：分项${terms.zh}，总数${total.zh}，${words.zh}。`,
        en: `${title.en}: the parts ${terms.en} and the whole ${total.en} ${words.en}.`,
      },
    }),
  ];
}

function wordsOf(holds: boolean, isExact: boolean) {
  if (!holds)
    return { zh: "相加不符，报道没有说明差别", en: "do not add up; the report does not say why" };
  return isExact
    ? { zh: "相加正好相符", en: "add up exactly" }
    : { zh: "在印刷精度以内相符", en: "agree within the precision they are printed with" };
}
