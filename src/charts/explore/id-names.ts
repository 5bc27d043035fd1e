import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { chartWords, exploreWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import type { ChartTable, TableRow } from "../drawn-chart.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { distinct, type Pair } from "./pairs.ts";

/** Beyond this many names a title only counts. */
const mostNames = 3;

/** Looks names up in a dataset, in the reader's language; an unknown id stands for itself. */
export function namesIn({ metrics, areas }: DatasetIndex, lang: Language) {
  const { listComma } = chartWords(lang);
  const words = exploreWords(lang).names;
  const metric = (id: string): string => metrics.get(id)?.name[lang] ?? id;
  const area = (id: string): string => areas.get(id)?.name[lang] ?? id;
  const short = (
    names: readonly string[],
    more: (name: string, count: number) => string,
  ): string =>
    names.length > mostNames ? more(names[0] ?? "", names.length) : names.join(listComma);
  return {
    area,
    metrics: (ids: readonly string[]): string => ids.map(metric).join(listComma),
    areas: (ids: readonly string[]): string => ids.map(area).join(listComma),
    /** `秀洲区火灾起数`; `Xiuzhou: Fires`. */
    pair: (pair: Pair): string =>
      `${area(pair.area)}${lang === "zh" ? "" : ": "}${metric(pair.metric)}`,
    /** For a title: as many as can be read, the rest counted. */
    shortMetrics: (ids: readonly string[]): string => short(ids.map(metric), words.andMore),
    shortAreas: (ids: readonly string[]): string => short(ids.map(area), words.andMorePlaces),
  };
}

/**
 * The table of a transformed view: where a figure is worked out, the column of prints names the
 * printed figures that it is worked out from, that of its own period first, and its link leads there.
 * @param drawn the figures as drawn
 * @param printed the dataset as published
 */
export function nameInputs(
  table: ChartTable,
  drawn: DatasetIndex,
  printed: DatasetIndex,
  lang: Language,
): ChartTable {
  // The two last columns are the print and the source.
  const column = table.columns.length - 2;
  const rows = table.rows.map((row): TableRow => {
    const figure = drawn.observations.maybeGet(row.observation ?? "");
    if (!figure) return row;
    const isOwn = ({ period }: Observation): boolean => period.text === figure.period.text;
    const inputs = distinct(inputsOf(figure, printed)).toSorted(
      (a, b) => Number(isOwn(b)) - Number(isOwn(a)),
    );
    const [first] = inputs;
    if (!first) return row;
    const isKnown = printed.observations.maybeGet(figure.id) !== null;
    const cells = row.cells.map((cell, at) => {
      if (at === column) return { ...cell, text: formatInputs(inputs, lang) };
      return cell.observation === undefined || isKnown ? cell : { ...cell, observation: first.id };
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** The printed figures that one is worked out from, through derived ones. */
function inputsOf({ derivedFrom }: Observation, printed: DatasetIndex): readonly Observation[] {
  return (derivedFrom ?? []).flatMap((id) => {
    const input = printed.observations.maybeGet(id);
    if (!input) return [];
    return input.derivedFrom === null ? [input] : inputsOf(input, printed);
  });
}

function formatInputs(inputs: readonly Observation[], lang: Language): string {
  const words = exploreWords(lang);
  const formatted = inputs.map((row) =>
    words.input(formatPeriod(row.period, lang), row.reportedAs + (row.printedUnit ?? "")),
  );
  return words.inputs(formatted.join(words.and));
}
