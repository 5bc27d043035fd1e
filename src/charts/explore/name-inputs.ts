import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { exploreWords } from "#words/explore.ts";
import { sayPeriod } from "#words/say-period.ts";
import type { ChartIndex } from "../chart-data.ts";
import type { ChartTable, TableRow } from "../drawn-chart.ts";

/**
 * The table of a reckoned view: where a figure is worked out, the column of prints names the printed
 * figures that it is worked out from, and its link leads to the first of them.
 * @param drawn the figures as drawn
 * @param printed the dataset as published
 */
export function nameInputs(
  table: ChartTable,
  drawn: ChartIndex,
  printed: ChartIndex,
  lang: Language,
): ChartTable {
  // The two last columns are the print and the source.
  const column = table.columns.length - 2;
  const rows = table.rows.map((row): TableRow => {
    const figure = drawn.byId.get(row.observation ?? "");
    const inputs = (figure?.derivedFrom ?? []).flatMap((id) => printed.byId.get(id) ?? []);
    const [first] = inputs;
    if (!figure || !first) return row;
    const isKnown = printed.byId.has(figure.id);
    const cells = row.cells.map((cell, at) => {
      if (at === column) return { ...cell, text: sayInputs(inputs, lang) };
      return cell.observation === undefined || isKnown ? cell : { ...cell, observation: first.id };
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}

function sayInputs(inputs: readonly Observation[], lang: Language): string {
  const words = exploreWords(lang);
  const said = inputs.map((row) =>
    words.input(sayPeriod(row.period, lang), row.reportedAs + (row.printedUnit ?? "")),
  );
  return words.inputs(said.join(words.and));
}
