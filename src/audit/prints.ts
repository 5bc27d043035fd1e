import { group as groupBy } from "d3-array";
import { asRounded } from "#dataset/derive/interval-arithmetic.ts";
import { type Bilingual, inBoth } from "#model/bilingual.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import { formatPeriodText } from "#words/period.ts";
import type { AuditContext, AuditSeries, Finding } from "./context.ts";
import { enumerateTexts, joinTexts } from "./words.ts";

/** What several prints of one thing say, and whether they sit together. */

/** Figures of one period, base and field: a rank in the city does not dispute one in the province. */
export function groupBySubject({
  results,
  byYear,
}: AuditSeries): readonly (readonly Observation[])[] {
  const areAllOfOneYear = byYear.size === results.length;
  if (areAllOfOneYear) return [];
  const byPeriod = [...groupBy(results, (figure) => figure.period.text).values()];
  return byPeriod
    .filter((group) => group.length > 1)
    .flatMap((group) => [...groupBy(group, (figure) => subjectOf(figure).join(" ")).values()]);
}

function subjectOf({ period, comparedTo, scope }: Observation): readonly string[] {
  return [period.text, comparedTo ?? "", scope ?? ""];
}

/**
 * Whether figures of one subject can all be right within their printed precision.
 * Percentages may be rounded to the unit: 84% agrees with 84.1%. That 90% and 91% would then meet at
 * one point is no agreement.
 */
export function agree(group: readonly Observation[]): boolean {
  const [printed, rounded] = [sharedBy(group), sharedBy(group.map(asRounded))];
  return printed.low <= printed.high || rounded.low < rounded.high;
}

/** Intervals overlap two by two just where the highest low end is not above the lowest high end. */
function sharedBy(group: readonly Interval[]): { readonly low: number; readonly high: number } {
  return {
    low: Math.max(...group.map(({ low }) => low ?? -Infinity)),
    high: Math.min(...group.map(({ high }) => high ?? Infinity)),
  };
}

/** What figures of one subject come to: who prints what, and the reason for the verdict. */
export function findingOn(
  context: AuditContext,
  { metric, area, name }: AuditSeries,
  group: readonly Observation[],
  verdict: Finding["verdict"],
  reason: Bilingual,
): Finding {
  const prints = describePrints(context, group);
  const period = inBoth((lang) => formatPeriodText(group[0]?.period.text ?? "", lang));
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

/** Who prints what, those who print the same together; one source may print both. */
function describePrints(
  { format, titleOf }: AuditContext,
  group: readonly Observation[],
): Bilingual {
  const byPrint = [...groupBy(group, (figure) => format(figure).zh).values()];
  const sources = new Set(group.map(({ source }) => source));
  if (sources.size === 1) {
    const title = titleOf(group[0]?.source ?? "");
    const figures = enumerateTexts(byPrint.flatMap(([first]) => (first ? [format(first)] : [])));
    return { zh: `${title.zh}一篇之内印有${figures.zh}`, en: `${title.en} has ${figures.en}` };
  }
  const prints = byPrint.map((figures) => {
    const titles = enumerateTexts([...new Set(figures.map(({ source }) => source))].map(titleOf));
    const figure = figures[0] === undefined ? { zh: "", en: "" } : format(figures[0]);
    const verb = figures.length === 1 ? "has" : "have";
    return { zh: `${titles.zh}作${figure.zh}`, en: `${titles.en} ${verb} ${figure.en}` };
  });
  return joinTexts(prints, "pause");
}

/** Whether a figure was read in somebody else's transcription of an official table. */
export function isCopy({ index }: AuditContext, { source }: Observation): boolean {
  return index.sources.get(source)?.kind === "copy";
}
