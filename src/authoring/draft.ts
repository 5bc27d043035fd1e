import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { ChartError } from "#charts/chart-error.ts";
import type { ChartDeclarationInput } from "#charts/declared-chart.ts";
import { findUnheld } from "#charts/holds.ts";
import { type ChartKind, kindOf } from "#charts/kinds/index.ts";
import type { DraftRequest } from "#charts/kinds/spec.ts";
import { requireRow } from "#charts/model/chart-model.ts";
import { selectPoints, yearsOfFigures } from "#charts/model/points.ts";
import type { PlacedPoint } from "#charts/model/types.ts";
import { type DatasetIndex, indexDataset, shortId } from "#dataset/index.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Metric } from "#model/vocabulary.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import { findLooseNumbers } from "#words/prose/lint.ts";
import { type NamedFigures, nameFigures } from "./check-chart.ts";
import { chooseKind } from "./choose-kind.ts";

type DraftSeries = DraftRequest["series"][number];

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
      .join(chartWords(lang).comma);
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
  const [only, ...others] = byShortId.get(short) ?? [];
  return only?.id === observation.id && others.length === 0 ? short : observation.id;
}

/** Numbers of names and dates are no figures of the data, and names claim nothing: both are marked as such. */
function literal(text: string, lang: Language): string {
  const isMarked =
    findLooseNumbers(text, lang).length > 0 || findUnheld([text], lang, []).length > 0;
  return isMarked ? `{=${text}}` : text;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
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

/**
 * A chart of a metric, to begin from. Throws ChartError for an unknown id, and where there is no figure
 * at all.
 */
export function draftChart(
  wish: Wish,
  data: Dataset,
): { readonly chart: ChartDeclarationInput; readonly why: Bilingual } {
  const index = indexDataset(data);
  const name = wish.id ?? [wish.metric, ...(wish.areas.length === 1 ? wish.areas : [])].join("-");
  const metric = requireRow(name, index.metrics, "metric", wish.metric);
  const series = seriesFor(name, wish, index);
  if (series.length === 0) throw new ChartError(name, "figures-none", wish.metric);
  const fitting = chooseKind(metric, series);
  const asked = { kind: wish.kind, why: { zh: "照你所写", en: "as you asked" } };
  const { kind, why } = asked.kind === null ? fitting : { ...asked, kind: kindOf(asked.kind) };
  const own = kind === fitting.kind ? fitting.options : undefined;
  const options = { ...own, ...kind.draft?.options?.({ metric, series, data }) };
  const note = draftNote(metric);
  const areas = series.map(({ area }) => area.id);
  return {
    why,
    chart: {
      id: name,
      kind: kind.kind,
      topic: metric.topic,
      title: draftTitle(metric, series, nameFigures(data)),
      // The metrics of a whole and its parts stand in its options.
      ...("whole" in kind.options ? { areas: areas.slice(0, 1) } : { metrics: [metric.id], areas }),
      ...(kind.draft?.isDated && options.panel !== "bar" ? { period: yearsOfFigures(series) } : {}),
      ...(Object.keys(options).length > 0 ? { options } : {}),
      ...(note ? { notes: [note] } : {}),
    },
  };
}

function seriesFor(chart: string, wish: Wish, index: DatasetIndex): readonly DraftSeries[] {
  const known = index.data.observations.filter((row) => row.metric === wish.metric);
  const counts = Map.groupBy(known, (row) => row.area);
  const areas =
    wish.areas.length > 0
      ? wish.areas
      : [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([area]) => area);
  return areas
    .map((id): DraftSeries => {
      const rows = index.observations.of(wish.metric, id);
      const points = selectPoints(rows, index.sources, undefined);
      return { area: requireRow(chart, index.areas, "area", id), points };
    })
    .filter(({ points }) => points.length > 0);
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
