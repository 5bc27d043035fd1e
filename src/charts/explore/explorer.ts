import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import { csvRow } from "#dataset/write/csv.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { exploreWords, pictureWords, punctuation, ui } from "#words/index.ts";
import { type ChartTable, type DrawnChart, embedHeight } from "../drawn-chart.ts";
import { standAlone } from "../svg/stand-alone.ts";
import { writeSvg, writeSvgFile } from "../svg/tree.ts";
import { publisherById } from "../text/sources.ts";
import { makeRoomFor } from "./check-view.ts";
import {
  describeRefusal,
  describeView,
  formatSources,
  type OfferedMend,
  placesOf,
} from "./describe-view.ts";
import { drawView, type ShownView } from "./draw-view.ts";
import { type PackedChart, type PackedData, unpackData } from "./packed-data.ts";
import { distinct } from "./pairs.ts";
import type { QueryFault, View } from "./view.ts";

/** The declared chart that draws every one of the series and the fewest others; null where none does. */
export function nearestChart(
  series: readonly string[],
  charts: readonly PackedChart[],
): PackedChart | null {
  const fitting = charts.filter((chart) => series.every((one) => chart.series.includes(one)));
  return fitting.toSorted((a, b) => a.series.length - b.series.length)[0] ?? null;
}

/**
 * The table of a view as a CSV file: its own columns as they read, then the same figures for
 * programs. Opens with a byte-order mark, by which Excel knows UTF-8.
 * @param figures the figures drawn, by id
 */
export function viewCsv(
  table: ChartTable,
  figures: ReadonlyMap<string, Observation>,
  lang: Language,
): string {
  const rows = table.rows.map((row) => [
    ...row.cells.map((cell) => cell.text),
    ...machineCells(figures.get(row.observation ?? "")),
  ]);
  return `\uFEFF${[[...table.columns, ...exploreWords(lang).machine], ...rows].map(csvRow).join("")}`;
}

function machineCells(row: Observation | undefined): readonly string[] {
  if (!row) return ["", "", "", "", "", "", ""];
  const numbers = [row.value, row.low, row.high].map((value) => String(value ?? ""));
  return [...numbers, row.unit, row.qualifier, row.id, (row.derivedFrom ?? []).join("+")];
}

/** A view as a page shows it: everything in words of one language. */
export type ViewResult =
  | {
      readonly kind: "drawn";
      readonly chart: DrawnChart;
      /** Its drawings as a page carries them. */
      readonly markup: { readonly phone: string; readonly desk: string };
      readonly summary: readonly string[];
      readonly sources: string;
      readonly csv: string;
      /** The picture standing alone; `address` is where the view can be seen. */
      readonly svg: (address: string) => string;
      /** What an embed of it needs at phone width, in pixels. */
      readonly height: number;
      readonly nearest: PackedChart | null;
    }
  | {
      readonly kind: "refused";
      readonly reasons: readonly Reason[];
    };

/** Something to tell of a view, with other views to go on to. */
interface Reason {
  readonly text: string;
  readonly mends: readonly OfferedMend[];
}

/** What a page asks of the explorer. */
export type Explorer = ReturnType<typeof explorerOf>;

/** Makes an explorer from the fetched file. */
export function openExplorer(packed: PackedData, lang: Language): Explorer {
  return explorerOf(indexDataset(unpackData(packed)), packed.charts, lang);
}

/** Makes an explorer of a dataset, as the build does for the first view. */
export function explorerOf(index: DatasetIndex, charts: readonly PackedChart[], lang: Language) {
  return {
    draw: (view: View, document: Document): ViewResult => {
      const shown = drawView(view, index, lang, document);
      if (shown.kind === "drawn") return renderView(shown, view, index, charts, lang);
      const reasons = shown.refusals.map((refusal) => describeRefusal(refusal, view, index, lang));
      return { kind: "refused", reasons };
    },
    /** Of each place nothing where it has figures of the chosen metrics, else what is known, in words. */
    places: (view: View) => placesOf(view, index, lang),
    /** Of a view to which one metric was just added: with what of the others may stand beside it, and what to tell of that. */
    makeRoom: (
      view: View,
      added: string | null,
    ): { readonly view: View; readonly told: Reason | null } => {
      if (added === null) return { view, told: null };
      const room = makeRoomFor(added, view, index);
      if (!room.reason) return { view: room.view, told: null };
      const onlyPanels = { ...room.reason, mends: [{ sort: "metric" } as const] };
      const { text, mends } = describeRefusal(onlyPanels, view, index, lang);
      const name = index.metrics.get(added)?.name[lang] ?? added;
      const told = text + punctuation(lang).space + exploreWords(lang).replaced(name);
      return { view: room.view, told: { text: told, mends } };
    },
    /** The view without ids that nothing has, and these ids. */
    known: (view: View): { readonly view: View; readonly faults: readonly QueryFault[] } => {
      const [metrics, areas] = [
        splitKnown(view.metrics, "metrics", index.metrics),
        splitKnown(view.areas, "areas", index.areas),
      ];
      return {
        view: { ...view, metrics: metrics.known, areas: areas.known },
        faults: [...metrics.faults, ...areas.faults],
      };
    },
  };
}

function renderView(
  shown: Extract<ShownView, { kind: "drawn" }>,
  view: View,
  index: DatasetIndex,
  charts: readonly PackedChart[],
  lang: Language,
): ViewResult {
  const { chart, model, figures } = shown;
  const sources = formatSources(chart.sources, (id) => publisherById(id, index, lang), lang);
  const summary = describeView(shown, view, index, lang);
  const series = distinct(model.series.map((one) => `${one.metric.id}.${one.area.id}`));
  return {
    kind: "drawn",
    chart,
    markup: { phone: writeSvg(chart.svg.phone), desk: writeSvg(chart.svg.desk) },
    summary,
    sources: chart.sources.length > 0 ? sources : exploreWords(lang).noSources,
    csv: viewCsv(chart.table, figures, lang),
    svg: (address) =>
      writeSvgFile(
        standAlone(chart, {
          lang,
          sources,
          origin: `${ui(lang).site.name} · ${address} · ${pictureWords(lang).licence}`,
        }),
      ),
    height: embedHeight({ ...chart, notes: [...chart.notes, ...summary] }),
    nearest: view.as === "absolute" ? nearestChart(series, charts) : null,
  };
}

function splitKnown(ids: readonly string[], name: string, rows: ReadonlyMap<string, unknown>) {
  return {
    known: ids.filter((id) => rows.has(id)),
    faults: ids.filter((id) => !rows.has(id)).map((value) => ({ name, value })),
  };
}
