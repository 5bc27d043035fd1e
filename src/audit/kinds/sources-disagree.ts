import { asRounded } from "#dataset/derive/interval-arithmetic.ts";
import { group as groupBy } from "d3-array";
import type { Bilingual } from "#model/bilingual.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import { formatPeriodText } from "#words/period.ts";
import type { AuditContext, AuditKind, AuditSeries, Finding } from "../context.ts";
import { enumerateTexts, inBoth, joinTexts } from "../words.ts";

/**
 * Figures printed for one thing, place and period that cannot all be right, within their printed
 * precision. Runs of years have a check of their own. A revised figure beside the first print, or a
 * row of `corrections.csv`, makes it corrected.
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
          .filter((group) => !agree(group))
          .map((group) => describeGroup(context, corrected, series, group)),
      );
  },
};

/** Figures of one period, base and field: a rank in the city does not dispute one in the province. */
function groupBySubject({ results, byYear }: AuditSeries): readonly (readonly Observation[])[] {
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
 * Percentages may be rounded to the unit: 84% agrees with 84.1%. That 90% and 91% would then meet at
 * one point is no agreement.
 */
function agree(group: readonly Observation[]): boolean {
  const [printed, rounded] = [sharedBy(group), sharedBy(group.map(asRounded))];
  return printed.low <= printed.high || rounded.low < rounded.high;
}

/** Intervals overlap two by two just where the highest low end is not above the lowest high end. */
function sharedBy(group: readonly Interval[]): { readonly low: number; readonly high: number } {
  let [low, high] = [-Infinity, Infinity];
  for (const figure of group) {
    low = Math.max(low, figure.low ?? -Infinity);
    high = Math.min(high, figure.high ?? Infinity);
  }
  return { low, high };
}

function describeGroup(
  context: AuditContext,
  corrected: ReadonlySet<string>,
  { metric, area, name }: AuditSeries,
  group: readonly Observation[],
): Finding {
  const isCorrected = group.some(({ id, status }) => status === "revised" || corrected.has(id));
  const prints = describePrints(context, group);
  const period = inBoth((lang) => formatPeriodText(periodOf(group), lang));
  const words = isCorrected
    ? { zh: "以更正后的数字为准。", en: "The corrected figure stands." }
    : {
        zh: "差别从何而来，本站未见说明，各数并存。",
        en: "We found no explanation and keep them all.",
      };
  return {
    verdict: isCorrected ? "corrected" : "open",
    about: [metric.id, area, ...(group[0] === undefined ? [] : subjectOf(group[0]))],
    observations: group,
    message: {
      zh: `${name.zh}，${period.zh}：${prints.zh}。${words.zh}`,
      en: `${name.en}, ${period.en}: ${prints.en}. ${words.en}`,
    },
  };
}

function periodOf(group: readonly Observation[]): string {
  return group[0]?.period.text ?? "";
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
