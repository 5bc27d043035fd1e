import { asRounded, relativeChange } from "#dataset/derive/interval-arithmetic.ts";
import { intervalsOverlap, subtractIntervals } from "#figures/interval.ts";
import { type Bilingual, inBoth } from "#model/bilingual.ts";
import { breakBetween } from "#model/breaks.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { DefinitionBreak } from "#model/statements.ts";
import { formatPeriod } from "#words/period.ts";
import type { AuditContext, AuditKind, AuditSeries, Finding } from "../context.ts";
import { asSentence, lastYear, nameSeries, remarkOn } from "../words.ts";

/**
 * Whether a printed change fits the printed levels at both its ends. Asked only where the base is
 * stated and both levels were printed; of several prints, one pair that fits is enough. A base that was
 * an early count explains a misfit; what our notes say of the change, and of levels that were early
 * counts, stands there as the likely reason.
 */
export const growthAndLevels: AuditKind = {
  id: "growth-and-levels",
  name: { zh: "增幅与绝对数", en: "Growth and levels" },
  find: (context) =>
    context.series
      .filter(({ metric }) => metric.measure === "change" && metric.of !== null)
      .flatMap((series) =>
        series.results.flatMap((change) => compareChange(context, series, change)),
      ),
};

function compareChange(
  context: AuditContext,
  series: AuditSeries,
  change: Observation,
): readonly Finding[] {
  const compared = comparePairs(context, series, change);
  const printed = asRounded(change);
  const pair = compared.find(({ implied }) => intervalsOverlap(implied, printed)) ?? compared[0];
  if (pair === undefined) return [];
  const fits = intervalsOverlap(pair.implied, printed);
  const broken = findBreakBetween(context, series, pair);
  return [
    {
      verdict:
        fits || broken !== undefined || pair.before.status === "preliminary"
          ? "reconciled"
          : "open",
      about: [change.metric, change.area, change.period.text, change.source],
      observations: [change, pair.before, pair.now],
      message: describeChange(context, change, pair, fits ? "fits" : (broken ?? "differs")),
    },
  ];
}

interface Pair {
  readonly before: Observation;
  readonly now: Observation;
  readonly implied: Interval;
}

function comparePairs(
  { index }: AuditContext,
  { metric, area }: AuditSeries,
  change: Observation,
): readonly Pair[] {
  const levelsOf = (period: string) =>
    index.observations
      .printed(metric.of ?? "", area)
      .filter((level) => level.period.text === period && level.status !== "target");
  const [befores, nows] = [levelsOf(change.comparedTo ?? ""), levelsOf(change.period.text)];
  return befores.flatMap((before) =>
    nows.flatMap((now) => {
      const implied =
        metric.unit === "percent" ? relativeChange(before, now) : subtractIntervals(now, before);
      return implied === null ? [] : [{ before, now, implied }];
    }),
  );
}

function findBreakBetween(
  { index }: AuditContext,
  { metric, area }: AuditSeries,
  { before, now }: Pair,
): DefinitionBreak | undefined {
  const breaks = [metric.id, metric.of ?? ""].flatMap((id) => index.breaksOf(id, area));
  return breakBetween(breaks, lastYear(before), lastYear(now));
}

/** Named by the level: metrics of change are named in more than one way. */
function describeChange(
  context: AuditContext,
  change: Observation,
  { before, now, implied }: Pair,
  outcome: "fits" | "differs" | DefinitionBreak,
): Bilingual {
  const { format, index, titleOf } = context;
  const name = nameSeries(index.metric(now.metric), index.area(change.area).name);
  const title = titleOf(change.source);
  const printed = format(change, { form: "worded" });
  const [when, base] = [now, before].map(({ period }) =>
    inBoth((lang) => formatPeriod(period, lang)),
  );
  const [from, to] = [format(before), format(now)];
  const computed = roundImplied(implied, change);
  const early = [before, now].filter(({ status }) => status === "preliminary");
  const reason = remarkOn([change, ...early], {
    zh: "缘由本站未见说明。",
    en: "We found no explanation.",
  });
  const words = concludeChange(outcome, computed && format(computed, { form: "worded" }), reason);
  return {
    zh: `${name.zh}，${title.zh}印作${when?.zh ?? ""}比${base?.zh ?? ""}${printed.zh}。印出的数字前为${from.zh}，后为${to.zh}，${words.zh}`,
    en: `${name.en}: ${title.en} prints ${when?.en ?? ""} as ${printed.en} on ${base?.en ?? ""}. The levels printed are ${from.en} and then ${to.en}${words.en}`,
  };
}

/**
 * The change that the levels imply, rounded to the decimals of the printed one and to one at least.
 * Null where it has an open end.
 */
function roundImplied({ low, high }: Interval, printed: Observation): Observation | null {
  if (low === null || high === null) return null;
  const decimals = Math.max(1, String(printed.value).split(".")[1]?.length ?? 0);
  const [least, most] = [Number(low.toFixed(decimals)), Number(high.toFixed(decimals))];
  const implied = { ...printed, low: least, high: most, reportedAs: "" };
  if (least === most) return { ...implied, value: least, qualifier: "exact" };
  // A fall of 100% is where a level without an upper bound leaves the other end open.
  return printed.unit === "percent" && least <= -100
    ? { ...implied, value: most, low: null, qualifier: "at_least", reportedAs: "至少" }
    : { ...implied, value: null, qualifier: "exact" };
}

function concludeChange(
  outcome: "fits" | "differs" | DefinitionBreak,
  computed: Bilingual | null,
  reason: Bilingual,
): Bilingual {
  const sum = {
    zh: computed === null ? "" : `由此算得${computed.zh}，`,
    en: computed === null ? "" : `, which is ${computed.en}`,
  };
  if (outcome === "fits") {
    return {
      zh: `${sum.zh}在印刷精度以内相符。`,
      en: `${sum.en}; the two agree within the precision printed.`,
    };
  }
  if (outcome === "differs") {
    return {
      zh: `${sum.zh}与印出的升降不合。${reason.zh}`,
      en: `${sum.en}; that is not the change printed. ${reason.en}`,
    };
  }
  const note = asSentence(outcome.note);
  return {
    zh: `其间统计口径有变，不能据以核对。${note.zh}`,
    en: `, with a change of definition in between, so that they do not compare. ${note.en}`,
  };
}
