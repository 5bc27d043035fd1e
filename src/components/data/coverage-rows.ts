import type { Language } from "#dataset/contract/bilingual.ts";
import type { Search } from "#dataset/contract/statements.ts";
import { type GridCell, gridReporting } from "#dataset/selecting/reporting-grid.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, isLocal, metricOf } from "#site/lookup.ts";
import type { CoverageCell, CoverageRow } from "../CoverageGrid.astro";

/** The years of the site: from the decision on Safe Zhejiang on. */
const span = [2004, 2025] as const;

/** The whole grid of what was and was not found, with the addresses of figures and searches. */
export function coverageIn(lang: Language): { years: readonly number[]; rows: CoverageRow[] } {
  const grid = gridReporting({
    observations: dataset.observations,
    searched: dataset.searched,
    span,
  });
  const rows = grid.rows.map(({ metric, area, cells }) => ({
    area: areaOf(area).name[lang],
    metric: metricOf(metric).name[lang],
    href: address.metric(metric, lang),
    local: isLocal(area),
    cells: cells.map((cell) => cellOf(cell, lang)),
  }));
  return { years: grid.years, rows };
}

/** The fragment of a search in the log. */
export function anchorOfSearch({ metric, area, period }: Search): string {
  return `${metric}_${area}_${period.replaceAll("/", "--")}`;
}

function cellOf(cell: GridCell, lang: Language): CoverageCell {
  const [first] = cell.observations;
  if (first !== undefined) {
    return {
      state: "found",
      count: cell.observations.length,
      href: address.observation(first, lang),
    };
  }
  const [search] = cell.searches;
  if (search === undefined) return { state: "unsought" };
  return { state: "searched", href: `#${anchorOfSearch(search)}` };
}
