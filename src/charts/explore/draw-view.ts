import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { drawModel } from "../draw-model.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import { composeModel } from "../model/chart-model.ts";
import type { ChartModel } from "../model/types.ts";
import { checkView } from "./check-view.ts";
import { declareView, kindOfView } from "./declare-view.ts";
import { nameInputs } from "./id-names.ts";
import { pairsWithFigures } from "./pairs.ts";
import { checkTransform } from "./transform/check-transform.ts";
import type { Withheld } from "./transform/transform-series.ts";
import { transformView } from "./transform/transform-view.ts";
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
