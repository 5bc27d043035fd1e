import type { ChartSeries } from "../../model/model-types.ts";
import { reportedYears } from "../../model/reported-years.ts";
import { nameOfSeries } from "../names.ts";
import { countCells } from "../count-cells.ts";
import type { Tell, Telling } from "./telling.ts";

/** The grid of silence: its cells of each kind, the fullest row and the rows without any figure. */
export const grid: Tell = (telling) => {
  const { model, words } = telling;
  const { rows, years, cells, found, sought, unsought } = countCells(model);
  const counts = [
    words.cellsFound(found),
    ...(sought > 0 ? [words.cellsSought(sought)] : []),
    ...(unsought > 0 ? [words.cellsUnsought(unsought)] : []),
  ];
  return [words.grid(rows, years, cells, counts.join(words.comma)), ...tellRows(telling)];
};

function tellRows(telling: Telling): readonly string[] {
  const { model, index, lang, words } = telling;
  const rows = model.series
    .map((series) => ({ series, count: reportedYears(series, model.period).length }))
    .toSorted((a, b) => b.count - a.count);
  const [fullest, second] = rows;
  const name = (series: ChartSeries): string => nameOfSeries(series, index, lang);
  const empty = rows.filter((row) => row.count === 0).map((row) => name(row.series));
  const most =
    fullest && fullest.count > 0
      ? fullest.count === second?.count
        ? [words.mostAtOnce(name(fullest.series), fullest.count)]
        : [words.fullest(name(fullest.series), fullest.count)]
      : [];
  return [...most, ...(empty.length > 0 ? [words.emptyRows(empty.join(words.and))] : [])];
}
