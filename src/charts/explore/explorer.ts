import type { Language } from "#dataset/contract/bilingual.ts";
import { exploreWords } from "#words/explore.ts";
import { pictureWords } from "#words/pictures.ts";
import { ui } from "#words/ui.ts";
import { indexChartData, type ChartIndex } from "../chart-data.ts";
import { embedHeight } from "../describe/embed-height.ts";
import { sayPublisher } from "../describe/source-name.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import { standAlone } from "../render/stand-alone.ts";
import { drawView, type ShownView } from "./draw-view.ts";
import type { PackedChart, PackedData } from "./explore-data.ts";
import { nearestChart } from "./nearest-chart.ts";
import { distinct } from "./pairs.ts";
import type { QueryFault } from "./query.ts";
import { placesOf, sayRefusal, saySources, saySummary, type SaidMend } from "./say-view.ts";
import { unpackData } from "./unpack-data.ts";
import type { View } from "./view.ts";
import { viewCsv } from "./view-csv.ts";

/** A view as a page shows it: everything in words of one language. */
export type Exhibit =
  | {
      readonly kind: "drawn";
      readonly chart: DrawnChart;
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
      readonly reasons: readonly { readonly text: string; readonly mends: readonly SaidMend[] }[];
    };

/** What a page asks of the explorer. */
export interface Explorer {
  readonly exhibit: (view: View, document: Document) => Exhibit;
  /** Of each place, whether there are figures of the chosen metrics. */
  readonly places: (view: View) => ReturnType<typeof placesOf>;
  /** The view without ids that nothing has, and these ids. */
  readonly known: (view: View) => { readonly view: View; readonly faults: readonly QueryFault[] };
}

/** Makes an explorer from the fetched file. */
export function openExplorer(packed: PackedData, lang: Language): Explorer {
  return explorerOf(indexChartData(unpackData(packed)), packed.charts, lang);
}

/** Makes an explorer of a dataset, as the build does for the first view. */
export function explorerOf(
  index: ChartIndex,
  charts: readonly PackedChart[],
  lang: Language,
): Explorer {
  return {
    exhibit: (view, document) => {
      const shown = drawView(view, index, lang, document);
      if (shown.kind === "drawn") return exhibitOf(shown, view, index, charts, lang);
      const reasons = shown.refusals.map((refusal) => sayRefusal(refusal, view, index, lang));
      return { kind: "refused", reasons };
    },
    places: (view) => placesOf(view, index),
    known: (view) => {
      const [metrics, areas] = [
        sift(view.metrics, "metrics", index.metrics),
        sift(view.areas, "areas", index.areas),
      ];
      return {
        view: { ...view, metrics: metrics.known, areas: areas.known },
        faults: [...metrics.faults, ...areas.faults],
      };
    },
  };
}

function exhibitOf(
  shown: Extract<ShownView, { kind: "drawn" }>,
  view: View,
  index: ChartIndex,
  charts: readonly PackedChart[],
  lang: Language,
): Exhibit {
  const { chart, model, figures } = shown;
  const sources = saySources(chart.sources, (id) => publisherOf(id, index, lang), lang);
  const summary = saySummary(shown, view, index, lang);
  const series = distinct(model.series.map((one) => `${one.metric.id}.${one.area.id}`));
  return {
    kind: "drawn",
    chart,
    summary,
    sources: chart.sources.length > 0 ? sources : exploreWords(lang).noSources,
    csv: viewCsv(chart.table, figures, lang),
    svg: (address) =>
      standAlone(chart, {
        lang,
        sources,
        origin: `${ui(lang).site.name} · ${address} · ${pictureWords(lang).licence}`,
      }),
    height: embedHeight({ ...chart, notes: [...chart.notes, ...summary] }),
    nearest: view.as === "absolute" ? nearestChart(series, charts) : null,
  };
}

function publisherOf(id: string, index: ChartIndex, lang: Language): string {
  const source = index.sources.get(id);
  return source ? sayPublisher(source, lang) : id;
}

function sift(
  ids: readonly string[],
  name: string,
  rows: ReadonlyMap<string, unknown>,
): { readonly known: readonly string[]; readonly faults: readonly QueryFault[] } {
  return {
    known: ids.filter((id) => rows.has(id)),
    faults: ids.filter((id) => !rows.has(id)).map((value) => ({ name, value })),
  };
}
