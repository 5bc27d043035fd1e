import type { DatasetIndex } from "#dataset/index.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import { fillFigures } from "#words/prose/fill-figures.ts";
import type { ChartDeclaration } from "./declared-chart.ts";

/** A declared chart with the figures of its words filled in, as far as the data have them. */
export function bindDeclaration(
  chart: ChartDeclaration,
  index: DatasetIndex,
  place: string,
): ChartDeclaration {
  const fill = (template: string, language: Language): string =>
    fillFigures(template, { index, language, place }).text;
  const filled = ({ zh, en }: Bilingual): Bilingual => ({ zh: fill(zh, "zh"), en: fill(en, "en") });
  return {
    ...chart,
    title: filled(chart.title),
    ...(chart.subtitle && { subtitle: filled(chart.subtitle) }),
    notes: chart.notes.map(filled),
  };
}
