import { countCells } from "../../count-cells.ts";
import { nameOfSeries } from "../../names.ts";
import { sayExtent } from "../../say.ts";
import type { Rule } from "../rule.ts";

/** How much of the grid was found, and which row has nothing at all. */
export const cellsOfTheGrid: Rule = ({ model, index, lang, words }) => {
  const { cells, found, sought, years } = countCells(model);
  const empty = model.series.find((series) => series.gaps.length === years);
  return [
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
