import { ascending, group } from "d3-array";
import type { LocatedObservation } from "#dataset/check/context.ts";
import { shortId } from "#dataset/index.ts";
import type { ReadFolder } from "#dataset/normalise.ts";
import { placeOf } from "#dataset/read/row.ts";
import type { Observation } from "#model/observation.ts";
import { withdrawn } from "#model/statements.ts";
import { fixedFiles, type FixedKey, tables } from "#model/tables.ts";
import {
  compareProblems,
  describeProblem,
  error,
  type Place,
  type Problem,
  warning,
} from "#problems/problem.ts";

/**
 * What may not happen to what is published, unless `corrections.csv` says so: figures that change or
 * vanish, ids that change, rows that are lost. Both states may have mistakes of their own.
 */
export function checkAgainstBase(base: ReadFolder, now: ReadFolder): readonly Problem[] {
  return [
    ...checkFigures(base, now),
    ...checkMetrics(base, now),
    ...fixedFiles.flatMap((key) => checkRows(key, base, now)),
  ].sort(compareProblems);
}

function checkFigures(base: ReadFolder, now: ReadFolder): readonly Problem[] {
  const current = byId(now.reported);
  const fresh = group(freshIn(base, now), ({ observation }) => observation.metric);
  const corrections = group(now.tables.corrections.rows, ({ text }) => text.observation);
  const isSaid = ({ id, reportedAs, value }: Observation, now: string): boolean =>
    [id, shortId(id)].some((name) =>
      corrections
        .get(name)
        ?.some(({ text }) => text.now === now && [reportedAs, String(value)].includes(text.was)),
    );
  return base.reported.flatMap(({ observation: was, place }): Problem | readonly Problem[] => {
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
    if (isSaid(was, is.reportedAs) || isSaid(was, String(is.value))) return [];
    if (!isSameFigure(was, is)) return tell("figure-changed-unsaid", { now: is.reportedAs });
    return tellMeaning(was.id, figureMeaning(was), figureMeaning(is), found.place);
  });
}

function byId(located: readonly LocatedObservation[]): ReadonlyMap<string, LocatedObservation> {
  return new Map(located.map((one) => [one.observation.id, one]));
}

/** The figures that are not published yet. */
function freshIn(base: ReadFolder, now: ReadFolder): readonly LocatedObservation[] {
  const published = byId(base.reported);
  return now.reported.filter(({ observation }) => !published.has(observation.id));
}

/** What a figure says beside its number, by column. */
function figureMeaning({ status, comparedTo, scope }: Observation) {
  return { status, compared_to: comparedTo ?? "", scope: scope ?? "" };
}

/** A metric with figures that are published still counts the same thing. */
function checkMetrics(base: ReadFolder, now: ReadFolder): readonly Problem[] {
  const published = new Set(base.reported.map(({ observation }) => observation.metric));
  const before = new Map(base.tables.metrics.rows.map(({ text }) => [text.id, text]));
  return now.tables.metrics.rows.flatMap((row) => {
    const { id, unit, measure } = row.text;
    const was = before.get(id);
    if (was === undefined || !published.has(id)) return [];
    const then = { unit: was.unit, measure: was.measure };
    return tellMeaning(id, then, { unit, measure }, placeOf(row, "unit"));
  });
}

function tellMeaning<Meaning extends Readonly<Record<string, string>>>(
  what: string,
  was: Meaning,
  is: Meaning,
  place: Place,
): readonly Problem[] {
  return Object.entries(is).flatMap(([column, now]) => {
    const before = was[column] ?? "";
    const details = { what, column, was: before, now };
    const tell = () => describeProblem(changeProblems, "meaning-changed", place, now, details);
    return before === now ? [] : [tell()];
  });
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
  const rows = key === "searched" ? now.tables.searched.rows : [];
  const replaced = new Set([
    ...freshIn(base, now).map(({ observation }) => seriesOf(observation)),
    ...rows.map(({ typed }) => seriesOf(typed)),
  ]);
  return (at) => {
    const row = base.tables[key].rows[at];
    return row !== undefined && replaced.has(seriesOf(row.typed));
  };
}

function seriesOf({ metric, area }: Readonly<Record<"metric" | "area", string | null>>): string {
  return `${metric ?? ""} ${area ?? ""}`;
}

/** Mistakes that only a comparison with what is published can show. */
export const changeProblems = {
  "figure-changed-unsaid": error(
    "已发布的数字变了：{id} 原为“{was}”，现为“{now}”，而 corrections.csv 没有写明",
    "A published figure changed: {id} was “{was}” and is “{now}”, and corrections.csv does not say so",
    "误改的，改回“{was}”；确是更正的，在 corrections.csv 加一行：observation 写 {id}，was 写 {was}，now 写 {now}，并写明原因",
    "Put back “{was}”, or add to corrections.csv a row with observation {id}, was {was}, now {now} and the reason",
  ),
  "figure-gone-unsaid": error(
    "已发布的数字不见了：{id}（“{was}”）",
    "A published figure is gone: {id} (“{was}”)",
    "恢复这一行；确要撤下的，在 corrections.csv 加一行：observation 写 {id}，was 写 {was}，now 写 withdrawn，并写明原因",
    "Restore the row, or add to corrections.csv a row with observation {id}, was {was}, now withdrawn and the reason",
  ),
  "id-changed": error(
    "已发布的编号变了：{id} 成了 {renamed}，别处引用它的地址会失效",
    "A published id changed: {id} became {renamed}, and addresses that name it break",
    "改回原来的 metric、area、period、source、variant；确要改的，先在 corrections.csv 把 {id} 撤下（now 写 withdrawn）",
    "Put back metric, area, period, source and variant; if it must change, withdraw {id} in corrections.csv (now: withdrawn)",
  ),
  "meaning-changed": warning(
    "{what} 的 {column} 原为“{was}”，现为“{now}”：已发布的数字没变，说的却不是一回事了",
    "{column} of {what} was “{was}” and is “{now}”: published figures stay, but mean something else",
    "误改的，改回“{was}”；原来写错的，不必再做什么",
    "Put back “{was}” if this is a slip; nothing more is needed where it was wrong before",
  ),
  "rows-gone": error(
    "{file} 少了 {count} 行已发布的内容：{keys}",
    "{file} lost {count} published rows: {keys}",
    "恢复这些行；已发布的编号不删",
    "Restore the rows; what has been published is not removed",
  ),
} as const;

type ChangeProblemCode = keyof typeof changeProblems;
