import type { Bilingual } from "#model/bilingual.ts";
import { breakBetween } from "#model/breaks.ts";
import { isCounted } from "#model/measures.ts";
import type { Observation } from "#model/observation.ts";
import type { AuditContext, AuditKind, AuditSeries, Finding } from "../context.ts";
import { asSentence } from "../words.ts";

/** A level that grew to three times, or fell to a third, within a year asks for an explanation. */
const jumpFactor = 3;
/** Below ten, a factor of three is a matter of a few cases. */
const smallestBase = 10;
/** Percentage points by which a rate may move within a year before it is asked about. */
const jumpPoints = 30;

/**
 * Levels and rates of two neighbouring years that lie further apart than is usual, even between
 * the nearest ends of their intervals. A printed change of definition between them explains it.
 */
export const jump: AuditKind = {
  id: "jump",
  name: { zh: "突变", en: "Jump" },
  find: (context) =>
    context.series
      .filter(({ metric }) => isCounted(metric.measure) || isRate(metric))
      .flatMap((series) =>
        neighbours(series)
          .filter((pair) => (isRate(series.metric) ? isRateJump(pair) : isLevelJump(pair)))
          .map((pair) => describeJump(context, series, pair)),
      ),
};

type Pair = readonly [before: Observation, now: Observation];

function isRate({ measure, unit }: AuditSeries["metric"]): boolean {
  return measure === "rate" && unit === "percent";
}

/** For each two neighbouring years, one pair: of one source where there is one. */
function neighbours({ byYear }: AuditSeries): readonly Pair[] {
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return years.flatMap((year): readonly Pair[] => {
    const [befores, nows] = [byYear.get(year - 1), byYear.get(year)];
    if (befores === undefined || nows === undefined) return [];
    const bySource = new Map(befores.map((before) => [before.source, before]));
    const now = nows.find(({ source }) => bySource.has(source)) ?? nows[0];
    const before = bySource.get(now?.source ?? "") ?? befores[0];
    return before === undefined || now === undefined ? [] : [[before, now]];
  });
}

/** Both ends; nothing lies beyond an open one. */
function endsOf({ low, high }: Observation): readonly [low: number, high: number] {
  return [low ?? -Infinity, high ?? Infinity];
}

function isLevelJump([before, now]: Pair): boolean {
  const [[least, most], [low, high]] = [endsOf(before), endsOf(now)];
  const isRise = low >= most * jumpFactor && most >= smallestBase;
  return isRise || (high * jumpFactor <= least && least >= smallestBase);
}

function isRateJump([before, now]: Pair): boolean {
  const [[least, most], [low, high]] = [endsOf(before), endsOf(now)];
  return low - most >= jumpPoints || least - high >= jumpPoints;
}

function describeJump(
  { format, index }: AuditContext,
  { metric, area, name }: AuditSeries,
  pair: Pair,
): Finding {
  const [before, now] = pair;
  const year = Number(now.period.text);
  const change = breakBetween(index.breaksOf(metric.id, area), year - 1, year);
  const [from, to, size] = [format(before), format(now), sizeOf(metric, pair)];
  const words =
    change === undefined
      ? { zh: "缘由本站未见说明。", en: "We found no explanation." }
      : explainByBreak(change.note);
  return {
    verdict: change === undefined ? "open" : "reconciled",
    about: [metric.id, area, year - 1, year],
    observations: pair,
    message: {
      zh: `${name.zh}，${year - 1}年为${from.zh}，${year}年为${to.zh}，${size.zh}。${words.zh}`,
      en: `${name.en}: ${from.en} in ${year - 1} and ${to.en} in ${year}, ${size.en}. ${words.en}`,
    },
  };
}

function sizeOf(metric: AuditSeries["metric"], [before, now]: Pair): Bilingual {
  if (isRate(metric)) {
    return {
      zh: `一年相差${jumpPoints}个百分点以上`,
      en: `${jumpPoints} percentage points apart or more`,
    };
  }
  return (now.value ?? 0) > (before.value ?? 0)
    ? { zh: "一年间增至三倍以上", en: "up to three times as many or more in a year" }
    : { zh: "一年间降到三分之一以下", en: "down to a third or less in a year" };
}

function explainByBreak(note: Bilingual): Bilingual {
  const { zh, en } = asSentence(note);
  return { zh: `其间统计口径有变：${zh}`, en: `The definition changed in between. ${en}` };
}
