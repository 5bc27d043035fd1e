import { addIntervals, intervalOf, intervalsOverlap } from "#figures/interval.ts";
import { type Bilingual, inBoth } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { Identity } from "#model/statements.ts";
import { formatPeriod } from "#words/period.ts";
import type { AuditContext, AuditKind, Finding } from "../context.ts";
import { enumerateTexts, nameSeries } from "../words.ts";

/**
 * Whether the parts of each identity add up to it, per area, period and source. A sum that
 * holds is published too: it is what a reader would check first. Where a part is missing, or was
 * printed twice, there is no sum to check.
 */
export const sumOfParts: AuditKind = {
  id: "sum-of-parts",
  name: { zh: "分项之和", en: "Sum of parts" },
  find: (context) =>
    context.index.data.identities.flatMap((identity) =>
      context.series
        .filter((series) => series.metric.id === identity.whole)
        .flatMap((series) => series.results)
        .flatMap((whole) => compareSum(context, identity, whole)),
    ),
};

function compareSum(
  context: AuditContext,
  identity: Identity,
  whole: Observation,
): readonly Finding[] {
  const found = identity.parts.map((metric) =>
    context.index.observations
      .printed(metric, whole.area)
      .filter(
        ({ period, source, status }) =>
          period.text === whole.period.text && source === whole.source && status === whole.status,
      ),
  );
  if (found.some((candidates) => candidates.length !== 1)) return [];
  const parts = found.flat();
  const sum = parts.reduce(addIntervals, intervalOf(0));
  const holds = intervalsOverlap(sum, whole);
  const isExact = [whole, ...parts].every((figure) => figure.low === figure.high);
  return [
    {
      verdict: holds ? "reconciled" : "open",
      about: [whole.metric, whole.area, whole.period.text, whole.source],
      observations: [whole, ...parts],
      message: describeSum(context, whole, parts, wordsOf(holds, isExact)),
    },
  ];
}

/** In Chinese each part by its name; in English, where names are longer, as a sum. */
function describeSum(
  { format, index, titleOf }: AuditContext,
  whole: Observation,
  parts: readonly Observation[],
  words: Bilingual,
): Bilingual {
  const name = nameSeries(index.metric(whole.metric), index.area(whole.area).name);
  const named = parts.map((part) => ({
    zh: `${index.metric(part.metric).name.zh}${format(part).zh}`,
    en: format(part, { withUnit: false }).en,
  }));
  const terms = { zh: enumerateTexts(named).zh, en: named.map((part) => part.en).join(" + ") };
  const [title, total] = [titleOf(whole.source), format(whole)];
  const when = inBoth((lang) => formatPeriod(whole.period, lang));
  return {
    zh: `${title.zh}载，${name.zh}${when.zh}为${total.zh}；分项有${terms.zh}，${words.zh}。`,
    en: `${name.en}, ${when.en}: ${title.en} has ${total.en} in all and the parts ${terms.en}, which ${words.en}.`,
  };
}

function wordsOf(holds: boolean, isExact: boolean): Bilingual {
  if (!holds) {
    return {
      zh: "相加与总数不符，本站未见说明",
      en: "do not add up to it; we found no explanation",
    };
  }
  return isExact
    ? { zh: "相加正好等于总数", en: "add up to it exactly" }
    : {
        zh: "相加与总数在印刷精度以内相符",
        en: "add up to it within the precision printed",
      };
}
