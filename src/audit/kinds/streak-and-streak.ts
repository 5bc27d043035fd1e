import type { Bilingual } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { AuditContext, AuditKind, AuditSeries, Finding } from "../context.ts";
import {
  formatStreaks,
  groupByLastYear,
  readStreak,
  shiftToAssessed,
  type Streak,
} from "../streak.ts";
import { joinTexts } from "../words.ts";

/**
 * Whether the runs of years printed for one thing in one place fit each other: two different
 * lengths that end in one year do not, and are open; of two that end in different years, one is the
 * other continued where both begin in the same year.
 */
export const streakAndStreak: AuditKind = {
  id: "streak-and-streak",
  name: { zh: "两处连续年数", en: "Two streaks" },
  find: (context) =>
    context.series
      .filter(({ metric }) => metric.measure === "streak")
      .flatMap((series) => {
        const groups = groupByLastYear(series.results);
        return [
          ...groups.flatMap((group) => compareSameYear(context, series, group)),
          ...groups.flatMap((group, index) =>
            compareNextYear(context, series, group, groups[index + 1] ?? []),
          ),
        ];
      }),
};

/** Two lengths printed for one last year, in one report or in several. */
function compareSameYear(
  { format, titleOf }: AuditContext,
  { metric, area, name }: AuditSeries,
  group: readonly Observation[],
): readonly Finding[] {
  const [first] = group;
  if (first === undefined || new Set(group.map((figure) => figure.value)).size < 2) return [];
  const streaks = group.map(readStreak);
  const spans = formatStreaks(streaks, format);
  const titles = [...new Set(group.map((figure) => figure.source))].map(titleOf);
  const where = joinTexts(titles);
  const isOneReport = titles.length === 1;
  return [
    {
      verdict: "open",
      about: [metric.id, area, streaks[0]?.last ?? ""],
      observations: group,
      message: {
        zh: `${name.zh}，${where.zh}${isOneReport ? "一篇之内" : ""}印了不同的年数：${spans.zh}。差别从何而来，本站未见说明；各数并存，不作取舍。`,
        en: `${name.en}: ${where.en} ${isOneReport ? "prints" : "print"} different runs: ${spans.en}. We found no explanation; we keep them all and choose none.`,
      },
    },
  ];
}

/** A run and the next one printed for a later year. */
function compareNextYear(
  { format }: AuditContext,
  { metric, area, name }: AuditSeries,
  earlier: readonly Observation[],
  later: readonly Observation[],
): readonly Finding[] {
  const pairs = earlier.flatMap((before) => later.map((after) => [before, after] as const));
  const compared = pairs.map((pair) => ({ pair, ...comparePair(pair, metric.topic) }));
  const best = compared.find(({ verdict }) => verdict === "reconciled") ?? compared[0];
  if (best === undefined || best.verdict === "restarted") return [];
  const spans = formatStreaks(best.streaks, format);
  const words = wordsOf(best.verdict, best.isNamingYear);
  return [
    {
      verdict: best.verdict,
      about: [metric.id, area, ...best.pair.map((figure) => readStreak(figure).last)],
      observations: best.pair,
      message: {
        zh: `${name.zh}：${spans.zh}。${words.zh}`,
        en: `${name.en}: ${spans.en}. ${words.en}`,
      },
    },
  ];
}

interface Comparison {
  readonly verdict: "reconciled" | "open" | "restarted";
  readonly streaks: readonly [Streak, Streak];
  /** Whether one of them only fits when its year is read as the year of naming. */
  readonly isNamingYear: boolean;
}

function comparePair(pair: readonly [Observation, Observation], topic: string): Comparison {
  const streaks = [readStreak(pair[0]), readStreak(pair[1])] as const;
  const [before, after] = streaks;
  const readings: readonly (readonly [Streak, Streak])[] =
    topic === "honours"
      ? [streaks, [shiftToAssessed(before), after], [before, shiftToAssessed(after)]]
      : [streaks];
  const fitting = readings.find(([left, right]) => left.first === right.first);
  if (fitting !== undefined) {
    return { verdict: "reconciled", streaks: fitting, isNamingYear: fitting !== streaks };
  }
  return {
    verdict: after.first > before.last ? "restarted" : "open",
    streaks,
    isNamingYear: false,
  };
}

function wordsOf(verdict: "reconciled" | "open", isNamingYear: boolean): Bilingual {
  if (verdict === "open") {
    return {
      zh: "两段连续年份的起点不同，本站未见说明。",
      en: "The two runs begin in different years; we found no explanation.",
    };
  }
  return isNamingYear
    ? {
        zh: "平安称号在次年命名，按评定年度计数，两数相符，并不矛盾。",
        en: "The title is named the year after the one assessed; counted by assessed years the two agree.",
      }
    : {
        zh: "按评定年度计数，两数相符，并不矛盾。",
        en: "Counted by the years assessed, the two agree.",
      };
}
