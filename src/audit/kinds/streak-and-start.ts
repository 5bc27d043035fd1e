import { yearsTouched } from "#dataset/select/reporting-grid.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { AuditContext, AuditKind, AuditSeries, Finding } from "../context.ts";
import { formatStreaks, readStreak, type Streak } from "../streak.ts";

/**
 * Whether a run of years fits a printed beginning: that of its own period (`2004/2023`), or the
 * first time of the thing in its area or one above (a claim "first") or the award's own beginning (an
 * event of the metric in an area above). A run may begin later than the first time, never earlier; an honour is named the year after the one
 * assessed, so its first naming may stand a year after the run's first year.
 */
export const streakAndStart: AuditKind = {
  id: "streak-and-start",
  name: { zh: "连续年数与起点", en: "Streak and its start" },
  find: (context) =>
    context.series
      .filter(({ metric }) => metric.measure === "streak")
      .flatMap((series) =>
        series.results.flatMap((figure) => {
          const start = findStart(context, series, figure);
          return figure.value === null || start === null
            ? []
            : compareStart(context, series, figure, start);
        }),
      ),
};

interface Start {
  readonly year: number;
  /** Whether the run must begin there, or only not before. */
  readonly isOwn: boolean;
}

function findStart(context: AuditContext, series: AuditSeries, figure: Observation): Start | null {
  if (/^\d{4}\/\d{4}$/.test(figure.period.text)) {
    return { year: Number(figure.period.text.slice(0, 4)), isOwn: true };
  }
  const { data, tree } = context.index;
  const firsts = [
    ...data.claims
      .filter(({ direction, metric }) => direction === "first" && metric === series.metric.id)
      .filter(({ area }) => tree.isWithin(series.area, area))
      .map((claim) => claim.period.text),
    ...data.events
      .filter(({ metric, area }) => metric === series.metric.id && area !== series.area)
      .filter(({ area }) => tree.isWithin(series.area, area))
      .map((event) => event.date),
  ].flatMap((text) => yearsTouched(text).slice(0, 1));
  return firsts.length === 0 ? null : { year: Math.min(...firsts), isOwn: false };
}

function compareStart(
  { format }: AuditContext,
  { metric, area, name }: AuditSeries,
  figure: Observation,
  start: Start,
): readonly Finding[] {
  const streak = readStreak(figure);
  const outcome = outcomeOf(streak, start, metric.topic === "honours");
  if (outcome === "later") return [];
  const [span, words] = [formatStreaks([streak], format), wordsOf(outcome, start)];
  return [
    {
      verdict: outcome === "differs" ? "open" : "reconciled",
      about: [metric.id, area, figure.period.text, figure.id.split("~")[1] ?? ""],
      observations: [figure],
      message: {
        zh: `${name.zh}：${span.zh}，${words.zh}。`,
        en: `${name.en}: ${span.en}, ${words.en}.`,
      },
    },
  ];
}

type Outcome = "same" | "naming" | "later" | "differs";

function outcomeOf({ first }: Streak, { year, isOwn }: Start, isHonour: boolean): Outcome {
  if (first === year) return "same";
  // Counted by namings, a run over 2004 to 2023 has one fewer: the first naming was in 2005.
  if (isHonour && first === (isOwn ? year + 1 : year - 1)) return "naming";
  return !isOwn && first > year ? "later" : "differs";
}

function wordsOf(outcome: Exclude<Outcome, "later">, { year, isOwn }: Start): Bilingual {
  const start = isOwn
    ? { zh: `这段时间的起点${year}年`, en: `the first year of the span, ${year}` }
    : { zh: `本站登记的起点${year}年`, en: `the beginning entered here, ${year}` };
  return {
    same: { zh: `与${start.zh}相符`, en: `which fits ${start.en}` },
    naming: {
      zh: `与${start.zh}正差一年：称号在次年命名，一按命名年份计，一按评定年度计，并不矛盾`,
      en: `one year off ${start.en}: titles are named the year after the one assessed, and the one count goes by naming, the other by assessment`,
    },
    differs: {
      zh: `与${start.zh}不合，本站未见说明`,
      en: `which does not fit ${start.en}; we found no explanation`,
    },
  }[outcome];
}
