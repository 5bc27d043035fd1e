import { countCells } from "../../count-cells.ts";
import { nameOfSeries } from "../../names.ts";
import { sayExtent } from "../../say.ts";
import type { Rule } from "../rule.ts";

/** How much of the grid was found, which row has most, and which has nothing at all. */
export const cellsOfTheGrid: Rule = ({ model, index, lang, words }) => {
  const { cells, found, sought, years } = countCells(model);
  const empty = model.series.find((series) => series.gaps.length === years);
  const rows = model.series
    .map((series) => ({ series, count: years - series.gaps.length }))
    .toSorted((a, b) => b.count - a.count);
  const [fullest, second] = rows;
  const isAhead = fullest && fullest.count > (second?.count ?? 0);
  return [
    ...(isAhead
      ? [
          {
            weight: 70,
            text: words.fullestRow(nameOfSeries(fullest.series, index, lang), fullest.count),
          },
        ]
      : []),
    { weight: 90, text: words.cells(cells, found, sought) },
    ...(empty
      ? [
          {
            weight: 80,
            text: words.emptyRow(nameOfSeries(empty, index, lang), sayExtent(model.period, lang)),
          },
        ]
      : []),
  ];
};
