import { rollup } from "d3-array";
import { yearsBetween, yearsTouched } from "#dataset/select/reporting-grid.ts";
import type { Bilingual } from "#model/bilingual.ts";
import { strongestOf } from "#model/gap.ts";
import type { Observation } from "#model/observation.ts";
import type { Search } from "#model/statements.ts";
import { tellGaps } from "#words/gaps.ts";
import type { AuditKind, AuditSeries, Finding } from "../context.ts";
import { joinTexts, lastYear } from "../words.ts";

/** So many years in a row make a habit whose end is worth a note. */
const habit = 3;

/**
 * Figures printed for three years running or more and missing for the years after, though other
 * figures of the same place are not. What is known of each of those years is said; that publishing
 * stopped is never said, since we cannot know it.
 */
export const stoppedReporting: AuditKind = {
  id: "stopped-reporting",
  name: { zh: "此后缺数", en: "No figure after" },
  find: (context) => {
    const latest = rollup(
      context.series,
      (own) => Math.max(...own.flatMap(({ byYear }) => [...byYear.keys()])),
      ({ area }) => area,
    );
    return context.series.flatMap((series) => {
      const end = Math.max(...series.byYear.keys());
      const until = latest.get(series.area) ?? 0;
      if (until <= end || series.results.some((figure) => lastYear(figure) > end)) return [];
      const run = runUntil(end, series.byYear);
      if (run.length < habit) return [];
      const searches = context.index.searchesOf(series.metric.id, series.area);
      return [describeEnd(series, searches, run, until)];
    });
  },
};

/** One figure a year for the last whole years without a gap, the earliest first. */
function runUntil(end: number, byYear: AuditSeries["byYear"]): readonly Observation[] {
  const run: Observation[] = [];
  for (let year = end; byYear.has(year); year -= 1) {
    run.push(...(byYear.get(year) ?? []).slice(0, 1));
  }
  return run.reverse();
}

function describeEnd(
  { metric, area, name }: AuditSeries,
  searches: readonly Search[],
  run: readonly Observation[],
  until: number,
): Finding {
  const [first, last] = [run[0]?.period.text ?? "", run.at(-1)?.period.text ?? ""];
  const words = describeYearsAfter(searches, Number(last), until);
  return {
    verdict: "open",
    about: [metric.id, area, last],
    observations: run,
    message: {
      zh: `${name.zh}，本站收有${first}—${last}年逐年的数字；${words.zh}。`,
      en: `${name.en}: we hold a figure for every year from ${first} to ${last}; ${words.en}.`,
    },
  };
}

/** The years after the last figure, each kind of gap in its own words. */
function describeYearsAfter(searches: readonly Search[], last: number, until: number): Bilingual {
  const gaps = yearsBetween(last + 1, until).map((year) => {
    const touching = searches.filter(({ period }) => yearsTouched(period).includes(year));
    return { year, kind: strongestOf(touching)?.outcome ?? ("not-looked" as const) };
  });
  const [zh, en] = [tellGaps(gaps, "zh"), tellGaps(gaps, "en")];
  return joinTexts(
    zh.map((text, at) => ({ zh: text, en: en[at] ?? "" })),
    "pause",
  );
}
