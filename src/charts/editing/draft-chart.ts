import type { Bilingual } from "#dataset/contract/bilingual.ts";
import type { Dataset } from "#dataset/contract/dataset.ts";
import { indexChartData, seriesKey, type ChartIndex } from "../chart-data.ts";
import { ChartError } from "../chart-error.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { ChartDeclarationInput } from "../declaration.ts";
import { selectPoints } from "../model/select-points.ts";
import { needRow } from "../need-row.ts";
import { nameFigures } from "./check-texts.ts";
import { chooseKind, type DraftSeries } from "./choose-kind.ts";
import { draftNote, draftTitle } from "./draft-title.ts";
import { optionsFor } from "./draft-options.ts";

/** What an editor asks for. */
export interface Wish {
  readonly metric: string;
  /** Every place that has a figure, where none is named. */
  readonly areas: readonly string[];
  /** The one that fits the figures, where none is named. */
  readonly kind: ChartKind | null;
  /** The metric's, with the place where only one is named. */
  readonly id: string | null;
}

export interface Draft {
  readonly chart: ChartDeclarationInput;
  readonly why: Bilingual;
}

/** Kinds over years: the draft names the years that there are figures of. */
const overYears: readonly ChartKind[] = [
  "trend-line",
  "indexed-trend",
  "events-trend",
  "small-multiples",
  "range-bars",
  "tier-ladder",
  "area-heatmap",
  "reporting-heatmap",
];

/**
 * A chart of a metric, to begin from. Throws ChartError for an unknown id, and where there is no figure
 * at all.
 */
export function draftChart(wish: Wish, data: Dataset): Draft {
  const index = indexChartData(data);
  const name = wish.id ?? [wish.metric, ...(wish.areas.length === 1 ? wish.areas : [])].join("-");
  const metric = needRow(name, index.metrics, "metric", wish.metric);
  const series = seriesFor(name, wish, index);
  if (series.length === 0) throw new ChartError(name, "figures-none", wish.metric);
  const fitting = chooseKind(metric, series);
  const asked = { kind: wish.kind, why: { zh: "照你所写", en: "as you asked" } };
  const { kind, why } = asked.kind === null ? fitting : { ...asked, kind: asked.kind };
  const years = yearsOf(series);
  const own = kind === fitting.kind ? fitting.options : undefined;
  const options = { ...own, ...optionsFor(kind, metric, series, data) };
  const note = draftNote(metric);
  const areas = series.map(({ area }) => area.id);
  return {
    why,
    chart: {
      id: name,
      kind,
      topic: metric.topic,
      title: draftTitle(metric, series, nameFigures(data.observations)),
      ...(kind === "part-to-whole"
        ? { areas: areas.slice(0, 1) }
        : { metrics: [metric.id], areas }),
      ...(overYears.includes(kind) && hasPanelOfYears(options) ? { period: years } : {}),
      ...(Object.keys(options).length > 0 ? { options } : {}),
      ...(note ? { notes: [note] } : {}),
    },
  };
}

function hasPanelOfYears({ panel }: NonNullable<ChartDeclarationInput["options"]>): boolean {
  return panel !== "bar";
}

function seriesFor(chart: string, wish: Wish, index: ChartIndex): readonly DraftSeries[] {
  const known = index.data.observations.filter((row) => row.metric === wish.metric);
  const counts = Map.groupBy(known, (row) => row.area);
  const areas =
    wish.areas.length > 0
      ? wish.areas
      : [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([area]) => area);
  return areas
    .map((id): DraftSeries => {
      const rows = index.observations.get(seriesKey(wish.metric, id)) ?? [];
      const points = selectPoints(rows, index.sources, undefined);
      return { area: needRow(chart, index.areas, "area", id), points };
    })
    .filter(({ points }) => points.length > 0);
}

function yearsOf(series: readonly DraftSeries[]): { readonly from: number; readonly to: number } {
  const points = series.flatMap((one) => one.points);
  return {
    from: Math.min(...points.map(({ years }) => years.from)),
    to: Math.max(...points.map(({ years }) => years.to)),
  };
}
