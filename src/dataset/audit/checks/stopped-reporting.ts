import type { AuditEntry } from "../../contract/audit-entry.ts";
import type { Observation } from "../../contract/observation.ts";
import type { Search } from "../../contract/statements.ts";
import { groupRows } from "../../selecting/group-rows.ts";
import { yearsTouched } from "../../selecting/years-of-text.ts";
import type { AuditContext, AuditSeries } from "../audit-context.ts";
import { lastYear } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/** So many years in a row make a habit whose end is worth a note. */
const habit = 3;

/**
 * Figures printed for three years running or more and not found for the years after, though other
 * figures of the same place were. Whether we looked is said; the site never says "not published".
 */
export function auditStoppedReporting(context: AuditContext): readonly AuditEntry[] {
  const latest = latestByArea(context);
  const searches = groupRows(context.searched, keyOf);
  return context.series.flatMap((series) => {
    const end = Math.max(...series.byYear.keys());
    const until = latest.get(series.area) ?? 0;
    if (until <= end || series.results.some((figure) => lastYear(figure) > end)) return [];
    const run = runUntil(end, series.byYear);
    if (run.length < habit) return [];
    const looked = searches.get(keyOf({ metric: series.metric.id, area: series.area })) ?? [];
    return [describeEnd(series, looked, run, until)];
  });
}

function keyOf({ metric, area }: Pick<Search, "metric" | "area">): string {
  return `${metric}.${area}`;
}

/** One figure a year for the last whole years without a gap, the earliest first. */
function runUntil(end: number, byYear: AuditSeries["byYear"]): readonly Observation[] {
  const run: Observation[] = [];
  for (let year = end; byYear.has(year); year -= 1) {
    run.push(...(byYear.get(year) ?? []).slice(0, 1));
  }
  return run.reverse();
}

/** The last whole year that any figure of each area is about. */
function latestByArea({ series }: AuditContext): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { area, byYear } of series) {
    latest.set(area, Math.max(latest.get(area) ?? 0, ...byYear.keys()));
  }
  return latest;
}

function describeEnd(
  { metric, area, name }: AuditSeries,
  searches: readonly Search[],
  run: readonly Observation[],
  until: number,
): AuditEntry {
  const [first, last] = [run[0]?.period.text ?? "", run.at(-1)?.period.text ?? ""];
  const hasLooked = searches.some(({ period }) =>
    yearsTouched(period).some((year) => year > Number(last) && year <= until),
  );
  const words = hasLooked
    ? { zh: "本站找过，未见", en: "we looked for them and found none" }
    : { zh: "本站尚未查找", en: "we have not looked for them yet" };
  return composeEntry({
    kind: "stopped-reporting",
    verdict: "open",
    about: [metric.id, area, last],
    observations: run,
    message: {
      zh: `${name.zh}从${first}年到${last}年年年有数，此后到${until}年的数字，${words.zh}。`,
      en: `${name.en} was printed every year from ${first} to ${last}; as for the years to ${until}, ${words.en}.`,
    },
  });
}
