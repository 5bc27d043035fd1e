import type { Language } from "#dataset/contract/bilingual.ts";
import type { Search } from "#dataset/contract/statements.ts";
import {
  type GridCell,
  type GridRow,
  gridReporting,
  type ReportingGrid,
} from "#dataset/selecting/reporting-grid.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, areaTree, isLocal, metricOf } from "#site/lookup.ts";
import type { CoverageCell, CoverageRow } from "../CoverageGrid.astro";
import { anchorOfSearch } from "./search-rows.ts";

/** The years of the site: from the decision on Safe Zhejiang on. */
const span = [2004, 2025] as const;

/** The grid and the log of one topic. */
export interface CoverageTopic {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CoverageRow[];
  /** In the order of the rows. */
  readonly searches: readonly Search[];
}

/** What was and was not found, by topic; within one by metric, each from the wider area to the narrower. */
export function coverageIn(lang: Language): {
  years: readonly number[];
  topics: readonly CoverageTopic[];
} {
  const { years, rows } = gridOfAll();
  const byTopic = Map.groupBy(rows, (row) => metricOf(row.metric).topic);
  const searchesOf = Map.groupBy(dataset.searched, anchorOfSearch);
  const topics = dataset.topics
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name }) => {
      const ours = (byTopic.get(id) ?? []).toSorted(inTreeOrder);
      return {
        id,
        name: name[lang],
        rows: ours.map((row, i) => rowOf(row, ours[i - 1], lang)),
        searches: ours.flatMap((row) => searchesOf.get(anchorOfSearch(row)) ?? []),
      };
    });
  return { years, topics: topics.filter((topic) => topic.rows.length > 0) };
}

let grid: ReportingGrid | undefined;

/** Computed once for both languages. */
function gridOfAll(): ReportingGrid {
  const { observations, searched } = dataset;
  grid ??= gridReporting({ observations, searched, span });
  return grid;
}

function inTreeOrder(a: GridRow, b: GridRow): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ metric, area }: GridRow): string {
  const path = areaTree.path(area).map((one) => one.id);
  return [metric, ...path].join(" ");
}

function rowOf(row: GridRow, before: GridRow | undefined, lang: Language): CoverageRow {
  return {
    area: areaOf(row.area).name[lang],
    metric: metricOf(row.metric).name[lang],
    href: address.metric(row.metric, lang),
    local: isLocal(row.area),
    repeatsMetric: before?.metric === row.metric,
    cells: row.cells.map((cell) => cellOf(cell, row, lang)),
  };
}

function cellOf(cell: GridCell, row: GridRow, lang: Language): CoverageCell {
  const [first] = cell.observations;
  if (first !== undefined) {
    return {
      state: "found",
      count: cell.observations.length,
      href: address.observation(first, lang),
    };
  }
  if (cell.searches.length === 0) return { state: "unsought" };
  return { state: "searched", href: `#${anchorOfSearch(row)}` };
}
