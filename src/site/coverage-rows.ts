import { ascending } from "d3-array";
import {
  type GridCell,
  gridReporting,
  maybeYear,
  type GridRow,
  type ReportingGrid,
  type ReportingState,
} from "#dataset/select/reporting-grid.ts";
import { type GapKind, gapKinds } from "#model/gap.ts";
import type { Language } from "#model/bilingual.ts";
import { formatPeriodText } from "#words/period.ts";
import { address, anchorOfSearch } from "./addresses.ts";
import { areaOf, areaTree, dataset, isLocal, metricOf, topicOf, topics } from "./dataset.ts";
import type { Silence } from "./searched-rows.ts";

/** The years of the site: from the decision on Safe Zhejiang to the newest year of which a figure is known. */
const span = [2004, newestYear()] as const;

function newestYear(): number {
  const results = dataset.observations.filter(({ status }) => status !== "target");
  return Math.max(...results.flatMap(({ period }) => maybeYear(period.text) ?? []));
}

/** A year with figures, or neighbouring years without any, all of one kind; of one place, both are joined. */
export interface CoverageCell {
  readonly state: ReportingState;
  /** The years it stands for, in words: one, or a run of years of one kind. */
  readonly years: string;
  /** How many years it is wide. */
  readonly span: number;
  /** How many figures were found. */
  readonly count?: number;
  /** Where the figures, or the account of the search, stand. */
  readonly href: string;
}

/** One metric in one place, year by year. */
export interface CoverageRow {
  /** Empty where the page is about one. */
  readonly area: string;
  readonly metric: string;
  readonly href: string;
  /** A figure of Huzhou, Jiaxing or below: drawn in the hue of cities and districts. */
  readonly local: boolean;
  /** The metric already stands in the row above: it is heard, not shown again. */
  readonly repeatsMetric: boolean;
  /** The newest year with a figure. */
  readonly newest: number | undefined;
  /** From the first year of the head to the last, without a hole. */
  readonly cells: readonly CoverageCell[];
}

/** The grid of one topic. */
export interface CoverageTopic {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CoverageRow[];
}

/** All gaps of one kind, and how many years they are. */
export interface KindOfSilence {
  readonly kind: GapKind;
  readonly count: number;
  readonly silences: readonly Silence[];
}

/** What was and was not found, by topic; within one by metric, each from the wider area to the narrower. */
export function coverageIn(lang: Language): {
  years: readonly number[];
  topics: readonly CoverageTopic[];
  /** How many years have a figure. */
  found: number;
  kinds: readonly KindOfSilence[];
} {
  const { years, rows } = gridOfAll();
  const byTopic = Map.groupBy(rows, (row) => metricOf(row.metric).topic);
  const told = topics.map(({ id, name }) => {
    const ours = (byTopic.get(id) ?? []).toSorted(inTreeOrder);
    return {
      id,
      name: name[lang],
      rows: ours.map((row, i) => rowOf(row, ours[i - 1], lang)),
      ordered: ours,
    };
  });
  const ordered = told.flatMap((topic) => topic.ordered);
  const states = ordered.flatMap(({ cells }) => cells.map(({ state }) => state));
  return {
    years,
    topics: told.filter((topic) => topic.rows.length > 0),
    found: states.filter((state) => state === "found").length,
    kinds: kindsOfSilence(ordered),
  };
}

/**
 * What was and was not found of one place, metric by metric in the order of the topics. Years with
 * figures are joined as those without are: the page lists its figures, and the grid shows the stretches.
 */
export function coverageOfArea(
  area: string,
  lang: Language,
): { years: readonly number[]; rows: readonly CoverageRow[] } {
  const { years, rows } = gridOfAll();
  const orderOf = ({ metric }: GridRow): number => topicOf(metricOf(metric).topic).order;
  const ours = rows.filter((row) => row.area === area).toSorted((a, b) => orderOf(a) - orderOf(b));
  // The page says which place it is.
  return { years, rows: ours.map((row) => ({ ...rowOf(row, undefined, lang, true), area: "" })) };
}

/** The gaps of one metric by kind, each from the wider area to the narrower. */
export function silencesOf(metric: string): readonly KindOfSilence[] {
  const rows = gridOfAll().rows.filter((row) => row.metric === metric);
  return kindsOfSilence(rows.toSorted(inTreeOrder));
}

/** How fresh the series are: of each newest year, how many have their newest figure in it. */
export function freshness(): readonly (readonly [year: number, series: number])[] {
  const newest = gridOfAll().rows.flatMap((row) => newestOf(row) ?? []);
  return [...Map.groupBy(newest, (year) => year)]
    .map(([year, { length }]) => [year, length] as const)
    .sort(([a], [b]) => b - a);
}

function newestOf({ cells }: GridRow): number | undefined {
  return cells.findLast(({ state }) => state === "found")?.year;
}

let logged: ReadonlySet<string> | undefined;

/** Whether the log has an account of such gaps of the series: its years and its series are those of the grid. */
export function isLogged({
  metric,
  area,
  kind,
}: Pick<Silence, "metric" | "area" | "kind">): boolean {
  logged ??= new Set(
    gapKinds.flatMap((one) =>
      gridOfAll().rows.flatMap((row) => silenceOf(row, one).map(anchorOfSearch)),
    ),
  );
  return logged.has(anchorOfSearch({ metric, area, kind }));
}

/** The kinds that occur in rows of the grid, in their order. */
function kindsOfSilence(rows: readonly GridRow[]): readonly KindOfSilence[] {
  return gapKinds.flatMap((kind) => {
    const silences = rows.flatMap((row) => silenceOf(row, kind));
    const count = silences.reduce((sum, { years }) => sum + years.length, 0);
    return count === 0 ? [] : [{ kind, count, silences }];
  });
}

function silenceOf({ metric, area, cells }: GridRow, kind: GapKind): readonly Silence[] {
  const own = cells.filter((cell) => cell.state === kind);
  if (own.length === 0) return [];
  const touching = new Set(own.flatMap((cell) => cell.searches));
  const searches = [...touching].filter(({ outcome }) => outcome === kind);
  const isFirst = gapKinds.find((one) => cells.some(({ state }) => state === one)) === kind;
  return [{ metric, area, kind, isFirst, searches, years: own.map((cell) => cell.year) }];
}

let grid: ReportingGrid | undefined;

/** Computed once for both languages. */
function gridOfAll(): ReportingGrid {
  const { observations, searched } = dataset;
  grid ??= gridReporting({ observations, searched, span });
  return grid;
}

function inTreeOrder(a: GridRow, b: GridRow): number {
  return ascending(sortKey(a), sortKey(b));
}

function sortKey({ metric, area }: GridRow): string {
  const path = areaTree.path(area).map((one) => one.id);
  return [metric, ...path].join(" ");
}

function rowOf(
  row: GridRow,
  before: GridRow | undefined,
  lang: Language,
  joinsFound = false,
): CoverageRow {
  return {
    area: areaOf(row.area).name[lang],
    metric: metricOf(row.metric).name[lang],
    href: address.metric(row.metric, lang),
    local: isLocal(row.area),
    repeatsMetric: before?.metric === row.metric,
    newest: newestOf(row),
    cells: runsOf(row.cells, joinsFound).map((run) => cellOf(run, row, lang)),
  };
}

type Run = readonly [GridCell, ...GridCell[]];

/** Neighbouring years of one kind of silence together; a found year by itself, unless these are joined, too. */
function runsOf(cells: readonly GridCell[], joinsFound: boolean): readonly Run[] {
  const runs: [GridCell, ...GridCell[]][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.[0].state === cell.state && (joinsFound || cell.state !== "found")) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function cellOf(run: Run, row: GridRow, lang: Language): CoverageCell {
  const [cell] = run;
  const years = formatPeriodText(periodTextOf(run), lang);
  const [first] = cell.observations;
  if (first !== undefined) {
    const count = run.reduce((sum, { observations }) => sum + observations.length, 0);
    const href = address.observation(first.id, lang);
    return { state: "found", years, span: run.length, count, href };
  }
  const { state } = cell;
  const kind = state === "found" ? undefined : state;
  const href = address.search({ ...row, ...(kind && { kind }) }, lang);
  return { state, years, span: run.length, href };
}

function periodTextOf(run: Run): string {
  const [first, last] = [run[0].year, run.at(-1)?.year];
  return first === last ? String(first) : `${String(first)}/${String(last)}`;
}
