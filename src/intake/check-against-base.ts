import { ascending, group } from "d3-array";
import type { LocatedObservation } from "#dataset/check/context.ts";
import type { ReadFolder } from "#dataset/normalise.ts";
import { shortId } from "#dataset/index.ts";
import type { Observation } from "#model/observation.ts";
import { withdrawn } from "#model/statements.ts";
import { type FixedKey, fixedFiles, tables } from "#model/tables.ts";
import { compareProblems, describeProblem, type Problem } from "#problems/problem.ts";
import { type ChangeProblemCode, changeProblems } from "./problems.ts";

/**
 * What may not happen to what is published, unless `corrections.csv` says so: figures that change or
 * vanish, ids that change, rows that are lost. Both states may have mistakes of their own.
 */
export function checkAgainstBase(base: ReadFolder, now: ReadFolder): readonly Problem[] {
  return [
    ...checkFigures(base, now),
    ...fixedFiles.flatMap((key) => checkRows(key, base, now)),
  ].sort(compareProblems);
}

function checkFigures(base: ReadFolder, now: ReadFolder): readonly Problem[] {
  const current = byId(now.reported);
  const published = byId(base.reported);
  const fresh = group(
    now.reported.filter(({ observation }) => !published.has(observation.id)),
    ({ observation }) => observation.metric,
  );
  const corrections = group(now.tables.corrections.rows, ({ text }) => text.observation);
  const isSaid = ({ id, reportedAs, value }: Observation, now: string): boolean =>
    [id, shortId(id)].some((name) =>
      corrections
        .get(name)
        ?.some(({ text }) => text.now === now && [reportedAs, String(value)].includes(text.was)),
    );
  return base.reported.flatMap(({ observation: was, place }): Problem | [] => {
    const found = current.get(was.id);
    const tell = (code: ChangeProblemCode, details: Record<string, string>) =>
      describeProblem(
        changeProblems,
        code,
        found?.place ?? { file: place.file, line: 1, column: 1 },
        found?.observation.reportedAs ?? was.id,
        { id: was.id, was: was.reportedAs, ...details },
      );
    if (found === undefined) {
      if (isSaid(was, withdrawn)) return [];
      const renamed = fresh.get(was.metric)?.find(({ observation }) => isRenamed(was, observation));
      return renamed === undefined
        ? tell("figure-gone-unsaid", {})
        : tell("id-changed", { renamed: renamed.observation.id });
    }
    const { observation: is } = found;
    if (isSameFigure(was, is) || isSaid(was, is.reportedAs) || isSaid(was, String(is.value)))
      return [];
    return tell("figure-changed-unsaid", { now: is.reportedAs });
  });
}

function byId(located: readonly LocatedObservation[]): ReadonlyMap<string, LocatedObservation> {
  return new Map(located.map((one) => [one.observation.id, one]));
}

/** Whether two prints say the same; `2,001人` and `2001人` do, `143394.0` and `143394` do not. */
export function isSameFigure(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;
}

/** The same figure under an id of which one part differs. */
function isRenamed(was: Observation, is: Observation): boolean {
  const same = [was.area === is.area, was.period.text === is.period.text, was.source === is.source];
  return isSameFigure(was, is) && same.filter(Boolean).length >= 2;
}

function checkRows(key: FixedKey, base: ReadFolder, now: ReadFolder): readonly Problem[] {
  const { understood } = now.tables[key];
  if (!understood) return [];
  const keysOf = (folder: ReadFolder): readonly string[] =>
    folder.tables[key].rows.map(({ text }) => {
      const cells: Readonly<Record<string, string>> = text;
      return tables[key].key.map((name) => cells[name] ?? "").join(" ");
    });
  const kept = new Set(keysOf(now));
  const isReplaced = replacedBy(key, base, now);
  const lost = keysOf(base).filter((name, at) => !kept.has(name) && !isReplaced(at));
  if (lost.length === 0) return [];
  const file = `${key}.csv`;
  const shown = lost.toSorted(ascending).slice(0, 3).join("; ");
  const details = { file, count: lost.length, keys: lost.length > 3 ? `${shown} …` : shown };
  return [describeProblem(changeProblems, "rows-gone", { file, line: 1, column: 1 }, "", details)];
}

/**
 * Whether the base's row at a place may go: a search or a refused lead where the figure is there now,
 * or where the same search is said in other rows.
 */
function replacedBy(key: FixedKey, base: ReadFolder, now: ReadFolder): (at: number) => boolean {
  if (key !== "searched" && key !== "leads-refused") return () => false;
  const published = byId(base.reported);
  const fresh = now.reported.filter(({ observation }) => !published.has(observation.id));
  const rows = key === "searched" ? now.tables.searched.rows : [];
  const replaced = new Set([
    ...fresh.map(({ observation }) => seriesOf(observation)),
    ...rows.map(({ typed }) => seriesOf(typed)),
  ]);
  return (at) => {
    const row = base.tables[key].rows[at];
    return row !== undefined && replaced.has(seriesOf(row.typed));
  };
}

function seriesOf({
  metric,
  area,
}: {
  readonly metric: string | null;
  readonly area: string | null;
}) {
  return `${metric ?? ""} ${area ?? ""}`;
}
