import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import { exploreWords } from "#words/index.ts";
import { formatPeriodText } from "#words/period.ts";
import type { ChartDeclaration } from "../declared-chart.ts";
import { drawModel } from "../draw-model.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import { composeModel } from "../model/chart-model.ts";
import { isTotalOfYears, yearsOf } from "../model/points.ts";
import type { ChartModel } from "../model/types.ts";
import { checkView, kindOfView } from "./check-view.ts";
import { nameInputs, namesIn } from "./id-names.ts";
import { distinct, metricsIn, type Pair, pairsWithFigures } from "./pairs.ts";
import type { Withheld } from "./transform/transform-series.ts";
import { checkTransform, transformView } from "./transform/transform-view.ts";
import type { Refusal, View } from "./view.ts";

/** A view as a chart, or why it is none. */
export type ShownView =
  | {
      readonly kind: "drawn";
      readonly chart: DrawnChart;
      readonly model: ChartModel;
      readonly withheld: readonly Withheld[];
      /** The figures drawn, by id. */
      readonly figures: ReadonlyMap<string, Observation>;
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/**
 * Draws what a reader chose, with the same model, kinds and words as declared charts; refuses what
 * makes no sense, with every reason at once.
 * @param index the dataset as published
 */
export function drawView(
  view: View,
  index: DatasetIndex,
  lang: Language,
  document: Document,
): ShownView {
  const wrong = checkView(view, index);
  if (wrong.length > 0) return { kind: "refused", refusals: wrong };
  const pairs = pairsWithFigures(view, index);
  const meaningless = checkTransform(view, pairs, index);
  if (meaningless.length > 0) return { kind: "refused", refusals: meaningless };
  const transformed = transformView(view, pairs, index);
  const inner = indexDataset(transformed.data);
  const declaration = declareView(view, pairs, inner, lang);
  if ("code" in declaration) return { kind: "refused", refusals: [declaration] };
  const kind = kindOfView[view.sort];
  const model = composeModel(kind, declaration, transformed.data, transformed.known);
  const chart = drawModel(kind, model, inner, lang, document);
  return {
    kind: "drawn",
    chart: { ...chart, table: nameInputs(chart.table, inner, index, lang) },
    model,
    withheld: withinYears(transformed.withheld, view),
    figures: new Map(chart.observations.map((id) => [id, inner.observations.get(id)])),
  };
}

function withinYears(withheld: readonly Withheld[], { from, to }: View): readonly Withheld[] {
  return withheld.flatMap((one) => {
    const years = one.years.filter((year) => year >= (from ?? 0) && year <= (to ?? Infinity));
    return years.length > 0 ? [{ ...one, years }] : [];
  });
}

/**
 * The declaration that an editor would write for a view, in the reader's language; or why there is
 * nothing to declare: no figure in the years, no period that all series to be ranked share.
 * @param pairs those with figures
 * @param index the figures as transformed
 */
function declareView(
  view: View,
  pairs: readonly Pair[],
  index: DatasetIndex,
  lang: Language,
): ChartDeclaration | Refusal {
  const drawn = pairs.filter((pair) => periodsIn(view, pair, index).length > 0);
  if (drawn.length === 0) return nothingIn(view, pairs);
  const shared = view.sort === "value" ? latestShared(view, drawn, index) : null;
  if (view.sort === "value" && shared === null)
    return { code: "years-differ", mends: [{ sort: "time" }] };
  const names = namesIn(index, lang);
  const title = exploreWords(lang).names.title(
    names.shortMetrics(distinct(drawn.map((pair) => pair.metric))),
    names.shortAreas(distinct(drawn.map((pair) => pair.area))),
  );
  const nearData = isNearData(view, drawn, index);
  const notes = [
    ...(shared === null ? [] : [exploreWords(lang).rankedIn(formatPeriodText(shared, lang))]),
    ...(nearData ? [exploreWords(lang).notZero] : []),
  ];
  return {
    id: "explore",
    kind: kindOfView[view.sort].kind,
    topic: "explore",
    title: { zh: title, en: title },
    holds: [],
    metrics: [],
    areas: [],
    series: drawn.map((pair) => (shared === null ? pair : { ...pair, periods: [shared] })),
    ...(shared === null ? { period: periodOf(view, drawn, index) } : {}),
    notes: notes.map((text) => ({ zh: text, en: text })),
    options:
      view.sort === "value" ? {} : { totals: false, ...(nearData && { axis: "data" as const }) },
  };
}

function nothingIn(view: View, pairs: readonly Pair[]): Refusal {
  const years = view.from === null && view.to === null ? [] : [{ from: null, to: null }];
  const code = view.as === "absolute" ? "no-figure" : "nothing-derived";
  const printed = view.as === "absolute" ? [] : [{ as: "absolute", base: null } as const];
  return {
    code,
    metrics: distinct(pairs.map((pair) => pair.metric)),
    areas: distinct(pairs.map((pair) => pair.area)),
    mends: [...years, ...printed],
  };
}

/** Shares and indices move little about a level far from zero; lengths always start there. */
function isNearData({ sort }: View, pairs: readonly Pair[], index: DatasetIndex): boolean {
  if (sort === "value") return false;
  return metricsIn(pairs, index).every(
    ({ measure, unit }) => measure === "rate" && unit === "percent",
  );
}

/** The periods of a pair's figures that a view draws: totals of several years stand on no yearly axis. */
function periodsIn(view: View, { metric, area }: Pair, index: DatasetIndex): readonly Period[] {
  const periods = index.observations.of(metric, area).map((row) => row.period);
  return periods.filter((period) => {
    const years = yearsOf(period);
    const isWithin = years.to >= (view.from ?? 0) && years.from <= (view.to ?? Infinity);
    return isWithin && !isTotalOfYears(period);
  });
}

/** The latest period of which every series has a figure. */
function latestShared(view: View, pairs: readonly Pair[], index: DatasetIndex): string | null {
  const [first = [], ...others] = pairs.map((pair) =>
    periodsIn(view, pair, index).map((period) => period.text),
  );
  const shared = first.filter((text) => others.every((texts) => texts.includes(text)));
  return shared.toSorted().at(-1) ?? null;
}

function periodOf(
  view: View,
  pairs: readonly Pair[],
  index: DatasetIndex,
): { readonly from: number; readonly to: number } {
  const years = pairs.flatMap((pair) => periodsIn(view, pair, index)).map(yearsOf);
  return {
    from: view.from ?? Math.min(...years.map((one) => one.from)),
    to: view.to ?? Math.max(...years.map((one) => one.to)),
  };
}
