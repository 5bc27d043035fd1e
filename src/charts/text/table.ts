import type { Language } from "#model/bilingual.ts";
import { kindsOf } from "#model/gap.ts";
import { formatFigure } from "#words/figure.ts";
import { yearsIn } from "#words/gaps.ts";
import { chartWords, gapWords } from "#words/index.ts";
import { formatPeriod, formatYears } from "#words/period.ts";
import type { ChartTable, TableCell, TableRow } from "../drawn-chart.ts";
import type { ChartKindSpec } from "../kinds/spec.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { reportedYears } from "../model/points.ts";
import type { ChartModel, ChartPoint, ChartSeries, Gap } from "../model/types.ts";
import { isIndexed, maybeTier, targetWord } from "./figures.ts";

/**
 * The table behind a chart: one row a reading, in the order of `model.rows`.
 * @param caption the chart's subtitle
 */
export function chartTable(
  { shows }: Pick<ChartKindSpec, "shows">,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
  caption: string,
): ChartTable {
  const words = chartWords(lang).columns;
  const perSeries = shows === "coverage";
  const hasIndex = model.series.some(isIndexed);
  const several = new Set(model.series.map((one) => one.metric.id)).size > 1;
  const kinds = kindsOf(model.series.flatMap((one) => one.gaps));
  const columns = perSeries
    ? [words.place, words.metric, words.reported, ...kinds.map((kind) => gapWords(lang).name[kind])]
    : [
        words.place,
        ...(several ? [words.metric] : []),
        words.period,
        words.figure,
        ...(hasIndex ? [words.index] : []),
        words.printed,
        words.source,
      ];
  const rows = model.rows.map((subject): TableRow => {
    const series = model.series[subject.series];
    if (!series)
      throw new RangeError(`row of series ${String(subject.series)}, which is not there`);
    const names: readonly TableCell[] = [
      { text: series.area.name[lang] },
      ...(several || perSeries ? [{ text: series.metric.name[lang] }] : []),
    ];
    const row = (cells: readonly TableCell[], observation: string | null = null): TableRow => {
      return { observation, series: series.label[lang], cells: [...names, ...cells] };
    };
    if (subject.kind === "series") {
      const reported = formatYears(reportedYears(series, model.period), lang);
      const gaps = kinds.map((one) => yearsIn(series.gaps, one, lang));
      return row([reported, ...gaps].map((text) => ({ text: text || "—" })));
    }
    if (subject.kind === "gap") return row(gapCells(series, subject.gaps, lang, hasIndex));
    const { observation, printed } = subject.point;
    const cells = pointCells(series, subject.point, index, lang);
    return row(cells, (printed?.observation ?? observation).id);
  });
  return { caption, columns, rows };
}

function pointCells(
  series: ChartSeries,
  point: ChartPoint,
  { sources: known, correctionsOf }: DatasetIndex,
  lang: Language,
): readonly TableCell[] {
  const row = point.printed?.observation ?? point.observation;
  // A derived figure may rest on several sources; the cell names them all and leads to the first.
  const sources = row.source.split("+");
  const titles = sources.map((id) => known.get(id)?.title[lang] ?? id);
  const tier = maybeTier(point, series, lang);
  const said = tier ?? formatFigure(row, point.printed?.unit ?? series.unit, lang);
  const index = point.printed && formatFigure(point.observation, series.unit, lang);
  const { key, corrected, brackets, index: sayIndex } = chartWords(lang);
  const target = point.target ? brackets(targetWord(series, lang)) : "";
  const mark = correctionsOf(row.id).length > 0 ? brackets(corrected) : "";
  return [
    { text: formatPeriod(row.period, lang) },
    { text: said + target + mark, observation: row.id },
    ...(index === undefined ? [] : [{ text: sayIndex(index) }]),
    { text: row.derivedFrom !== null ? key.derived : row.reportedAs },
    { text: titles.join(" + "), source: sources[0] ?? row.source },
  ];
}

function gapCells(
  series: ChartSeries,
  gaps: readonly [Gap, ...Gap[]],
  lang: Language,
  hasIndex: boolean,
): readonly TableCell[] {
  const [{ kind, search }] = gaps;
  const years = gaps.map(({ year }) => year);
  const gap = { metric: series.metric.id, area: series.area.id, kind };
  return [
    { text: formatYears(years, lang) },
    { text: gapWords(lang).name[kind], gap },
    ...(hasIndex ? [{ text: "" }] : []),
    { text: "" },
    { text: search?.where[lang] ?? "" },
  ];
}

/** The cells of a grid of series by years, by what is known of each. */
export function countCells({ series, period }: Pick<ChartModel, "series" | "period">) {
  const years = period.to - period.from + 1;
  const cells = series.length * years;
  const gaps = series.flatMap((one) => one.gaps);
  return { rows: series.length, years, cells, found: cells - gaps.length, gaps };
}
