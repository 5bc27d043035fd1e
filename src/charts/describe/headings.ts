import type { Language } from "#dataset/contract/bilingual.ts";
import { ChartError } from "../chart-error.ts";
import type { ChartModel } from "../model/model-types.ts";
import { chartWords } from "./chart-words.ts";

/** Says the observation of an id, or null where there is none. */
export type SayById = (id: string, lang: Language) => string | null;

/**
 * Fills the `{observation-id}` of a title, subtitle or note with the figure in the reader's words.
 * Throws ChartError for an id that nothing has.
 */
export function fillFigures(chart: string, text: string, lang: Language, say: SayById): string {
  return text.replace(/\{([^{}]+)\}/g, (_, id: string) => {
    const said = say(id.trim(), lang);
    if (said === null) throw new ChartError(chart, `no observation has the id "${id}" of its text`);
    return said;
  });
}

/** Area · metric · unit · period. */
export function subtitleOf(model: ChartModel, lang: Language): string {
  const areas = distinct(model.series.map((one) => one.area.name[lang]));
  const metrics = distinct(model.series.map((one) => one.metric.name[lang]));
  const units = distinct(
    model.series.map((one) =>
      one.unit.id === "percent" ? "%" : lang === "zh" ? one.unit.name.zh : one.unit.name.enMany,
    ),
  );
  const { from, to } = model.period;
  const period = from === to ? String(from) : `${from}–${to}`;
  const join = chartWords[lang].listComma;
  const few = (names: readonly string[]): readonly string[] =>
    names.length > 0 && names.length <= 4 ? [names.join(join)] : [];
  return [...few(areas), ...few(metrics), ...few(units), period].join(" · ");
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
