import type { Language } from "#model/bilingual.ts";
import { type GapKind, kindsOf } from "#model/gap.ts";
import { formatFigure } from "#words/figure.ts";
import { yearsIn } from "#words/gaps.ts";
import { chartWords, gapWords } from "#words/index.ts";
import { formatPeriod, formatYears } from "#words/period.ts";
import type { ChartTable, TableCell, TableRow } from "../drawn-chart.ts";
import type { ChartKindSpec } from "../kinds/spec.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { indexUnit } from "../model/index-series.ts";
import { reportedYears } from "../model/points.ts";
import type { ChartModel, ChartPoint, ChartSeries, Gap } from "../model/types.ts";
import { maybeTier, targetWord } from "./figures.ts";

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
  const isIndexed = model.series.some((series) => series.unit.id === indexUnit.id);
  const several = new Set(model.series.map((one) => one.metric.id)).size > 1;
  const kinds = kindsOf(model.series.flatMap((one) => one.gaps));
  const columns = perSeries
    ? [words.place, words.metric, words.reported, ...kinds.map((kind) => gapWords(lang).name[kind])]
    : [
        words.place,
        ...(several ? [words.metric] : []),
        words.period,
        words.figure,
        ...(isIndexed ? [words.index] : []),
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
    if (subject.kind === "series") return seriesRow(series, model.period, kinds, names, lang);
    if (subject.kind === "gap") return gapRow(series, subject.gaps, names, lang, isIndexed);
    const tier = maybeTier(subject.point, series, lang);
    return pointRow(series, subject.point, names, index, lang, tier);
  });
  return { caption, columns, rows };
}

type Names = readonly TableCell[];

function pointRow(
  series: ChartSeries,
  point: ChartPoint,
  names: Names,
  { sources: known, correctionsOf }: DatasetIndex,
  lang: Language,
  tier: string | null,
): TableRow {
  const row = point.printed?.observation ?? point.observation;
  // A derived figure may rest on several sources; the cell names them all and leads to the first.
  const sources = row.source.split("+");
  const titles = sources.map((id) => known.get(id)?.title[lang] ?? id);
  const said = tier ?? formatFigure(row, point.printed?.unit ?? series.unit, lang);
  const index = point.printed && formatFigure(point.observation, series.unit, lang);
  const target = point.target ? chartWords(lang).brackets(targetWord(series, lang)) : "";
  const { key, corrected, brackets } = chartWords(lang);
  const mark = correctionsOf(row.id).length > 0 ? brackets(corrected) : "";
  return {
    observation: row.id,
    series: series.label[lang],
    cells: [
      ...names,
      { text: formatPeriod(row.period, lang) },
      { text: said + target + mark, observation: row.id },
      ...(index === undefined ? [] : [{ text: chartWords(lang).index(index) }]),
      { text: row.derivedFrom !== null ? key.derived : row.reportedAs },
      { text: titles.join(" + "), source: sources[0] ?? row.source },
    ],
  };
}

function gapRow(
  series: ChartSeries,
  gaps: readonly [Gap, ...Gap[]],
  names: Names,
  lang: Language,
  isIndexed: boolean,
): TableRow {
  const [gap] = gaps;
  const years = gaps.map(({ year }) => year);
  return {
    observation: null,
    series: series.label[lang],
    cells: [
      ...names,
      { text: formatYears(years, lang) },
      {
        text: gapWords(lang).name[gap.kind],
        gap: { metric: series.metric.id, area: series.area.id, kind: gap.kind },
      },
      ...(isIndexed ? [{ text: "" }] : []),
      { text: "" },
      { text: gap.search?.where[lang] ?? "" },
    ],
  };
}

function seriesRow(
  series: ChartSeries,
  period: ChartModel["period"],
  kinds: readonly GapKind[],
  names: Names,
  lang: Language,
): TableRow {
  const reported = formatYears(reportedYears(series, period), lang);
  const gaps = kinds.map((kind) => yearsIn(series.gaps, kind, lang));
  return {
    observation: null,
    series: series.label[lang],
    cells: [...names, ...[reported, ...gaps].map((text) => ({ text: text || "—" }))],
  };
}

/** The cells of a grid of series by years, by what is known of each. */
export function countCells({ series, period }: Pick<ChartModel, "series" | "period">) {
  const years = period.to - period.from + 1;
  const cells = series.length * years;
  const gaps = series.flatMap((one) => one.gaps);
  return { rows: series.length, years, cells, found: cells - gaps.length, gaps };
}
