import { type CardGrid, mostRows } from "#charts/cards/grid-card.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { gridReporting, type GridRow } from "#dataset/selecting/reporting-grid.ts";
import { dataset } from "#site/dataset.ts";
import { isLocal, metricOf } from "#site/lookup.ts";
import { pictureWords } from "#words/pictures.ts";

/** The programme's first year. */
const firstYear = 2004;

/** The metrics of a place that were reported most, year by year, from the programme's start. */
export function areaGrid(area: string, lang: Language): CardGrid {
  const ofArea = <Row extends { readonly area: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.area === area);
  const { rows, years } = gridReporting({
    observations: ofArea(dataset.observations),
    searched: ofArea(dataset.searched),
    span: [firstYear, lastYear()],
  });
  const words = pictureWords(lang);
  const shown = rows.toSorted((a, b) => foundIn(b) - foundIn(a)).slice(0, mostRows);
  return {
    years,
    rows: shown.map(({ metric, cells }) => ({
      name: metricOf(metric).name[lang],
      cells: cells.map(({ state }) => state),
    })),
    isLocal: isLocal(area),
    key: { found: words.found, "looked-for": words.searched, "not-looked": words.notSearched },
  };
}

let last: number | undefined;

/** The last year that any figure or search touches. */
function lastYear(): number {
  const { observations, searched } = dataset;
  last ??= gridReporting({ observations, searched }).years.at(-1) ?? firstYear;
  return last;
}

function foundIn({ cells }: GridRow): number {
  return cells.filter(({ state }) => state === "found").length;
}
