import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { ChartError } from "#charts/chart-error.ts";
import type { ChartKind } from "#charts/chart-kinds.ts";
import type { ChartDeclarationInput } from "#charts/declaration.ts";
import {
  type ChartIndex,
  indexChartData,
  requireRow,
  seriesKey,
} from "#charts/model/chart-data.ts";
import { maybeBaseYear } from "#charts/model/index-series.ts";
import { selectPoints } from "#charts/model/points.ts";
import type { PlacedPoint } from "#charts/model/types.ts";
import { shortId } from "#dataset/index.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Metric } from "#model/vocabulary.ts";
import { formatPeriod } from "#words/period.ts";
import { findLooseNumbers } from "#words/prose/lint.ts";
import { type NamedFigures, nameFigures } from "./check-chart.ts";
import { chooseKind, type DraftSeries } from "./choose-kind.ts";

/**
 * A title that says no more than the first and the last figure, both bound: of the place that has
 * most. A neutral beginning, to be replaced by what the editor finds.
 */
export function draftTitle(
  metric: Metric,
  series: readonly DraftSeries[],
  figures: NamedFigures,
): Bilingual {
  const lead = series.toSorted((a, b) => b.points.length - a.points.length)[0];
  const results = lead?.points.filter((point) => point.primary && !point.target) ?? [];
  const shown = results.length > 0 ? results : (lead?.points ?? []);
  const ends = [...new Set([shown[0], shown.at(-1)])].filter((point) => point !== undefined);
  const form = metric.measure === "change" ? "|worded" : "";
  const say = (lang: Language): string =>
    ends
      .map((point) => {
        const id = `{${idOf(point, figures)}${form}}`;
        const when = literal(formatPeriod(point.observation.period, lang), lang);
        if (lang === "zh") return when + id;
        return point.wholeYear === null ? `${id} (${when})` : `${id} in ${when}`;
      })
      .join(lang === "zh" ? "，" : ", ");
  const area = lead?.area.name ?? { zh: "", en: "" };
  return {
    zh: `${literal(`${area.zh}${metric.name.zh}`, "zh")}：${say("zh")}`,
    en: `${literal(`${metric.name.en}, ${area.en}`, "en")}: ${say("en")}`,
  };
}

/** What the metric counts, for the notes beneath the chart. */
export function draftNote({ base }: Metric): Bilingual | null {
  if (base.zh === "" || base.en === "") return null;
  return {
    zh: literal(`统计的是：${base.zh}。`, "zh"),
    en: literal(`What is counted: ${lowerFirst(base.en)}.`, "en"),
  };
}

/** The short id where only one figure has it. */
function idOf({ observation }: PlacedPoint, { byShortId }: NamedFigures): string {
  const short = shortId(observation.id);
  return byShortId.get(short)?.length === 1 ? short : observation.id;
}

/** Numbers of names and dates are no figures of the data, and are marked as such. */
function literal(text: string, lang: Language): string {
  return findLooseNumbers(text, lang).length > 0 ? `{=${text}}` : text;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

type Options = NonNullable<ChartDeclarationInput["options"]>;

/** Of the events that could stand beside a line, the editor keeps what matters. */
const mostEvents = 8;

/** What a kind cannot do without, as far as the data can say; `chart:check` names what they cannot. */
export function optionsFor(
  kind: ChartKind,
  metric: Metric,
  series: readonly DraftSeries[],
  data: Dataset,
): Options {
  const axis: Options = isNarrow(metric, series) ? { axis: "data" } : {};
  if (kind === "trend-line") return axis;
  if (kind === "events-trend") return { ...axis, ...eventsFor(metric, series, data) };
  if (kind === "indexed-trend") {
    const base = maybeBaseYear(series.map(({ points }) => points));
    return base === null ? {} : { base };
  }
  if (kind === "streak-ladder") {
    const scale = data.scales[0]?.scale;
    return scale === undefined ? {} : { scale };
  }
  if (kind !== "part-to-whole") return {};
  const parts = data.identities.find(({ whole }) => whole === metric.id)?.parts;
  return parts ? { whole: metric.id, parts: parts.map((id) => ({ metric: id })) } : {};
}

/** A rate whose changes would be lost on an axis from zero. */
function isNarrow({ measure }: Metric, series: readonly DraftSeries[]): boolean {
  if (measure !== "rate") return false;
  const values = series.flatMap(({ points }) => points.map(({ value, low }) => value ?? low ?? 0));
  return Math.min(...values) > Math.max(...values) / 2;
}

/** Events of the metric first, then those of its places, within its years. */
function eventsFor(metric: Metric, series: readonly DraftSeries[], data: Dataset): Options {
  const areas = series.map(({ area }) => area.id);
  const points = series.flatMap((one) => one.points);
  const from = Math.min(...points.map(({ years }) => years.from));
  const to = Math.max(...points.map(({ years }) => years.to));
  const inside = data.events.filter(({ date, end, area }) => {
    const [first, last] = [date, end ?? date].map((text) => Number(text.slice(0, 4)));
    return areas.includes(area) && (first ?? 0) >= from && (last ?? 0) <= to;
  });
  const own = inside.filter((event) => event.metric === metric.id);
  const events = [...new Set([...own, ...inside])].slice(0, mostEvents).map(({ id }) => id);
  return events.length > 0 ? { events } : {};
}

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
  const metric = requireRow(name, index.metrics, "metric", wish.metric);
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
      return { area: requireRow(chart, index.areas, "area", id), points };
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

const head = [
  "草稿，由 npm run chart:new 写成。标题请换成你看到的发现；副标题不写就自动写。",
  "A draft by npm run chart:new. Put your finding in the title; without a subtitle one is made.",
];

/** A declaration as an editor would write it: short lists and pairs on one line, texts on their own. */
export function writeDraft(chart: ChartDeclarationInput): string {
  const document = new Document(chart);
  document.commentBefore = head.map((line) => ` ${line}`).join("\n");
  visit(document, {
    Map: (_, node) => {
      const isShort = node.items.every(({ value }) => !isMap(value) && !isSeq(value));
      const isWords = node.has("zh");
      if (isShort && !isWords && node !== document.contents) node.flow = true;
    },
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replace(/\[ (.*) \]/g, "[$1]");
}
