import type { Language } from "#model/bilingual.ts";
import { gapKinds } from "#model/gap.ts";
import { chartWords, gapWords } from "#words/index.ts";
import { formatYearRange } from "#words/period.ts";
import { ChartError } from "../chart-error.ts";
import type { Drawing } from "../drawing.ts";
import type { KeyItem } from "../drawn-chart.ts";
import type { ChartKindSpec } from "../kinds/spec.ts";
import { type MarkName, markNames, seriesMarks } from "../marks/mark-names.ts";
import type { ChartModel } from "../model/types.ts";

/** Says the observation of an id, or null where there is none. */
export type FormatById = (id: string, lang: Language) => string | null;

/**
 * Fills the `{observation-id}` of a title, subtitle or note with the figure in the reader's words.
 * Throws ChartError for an id that nothing has.
 */
export function fillFigures(chart: string, text: string, lang: Language, say: FormatById): string {
  return text.replace(/\{([^{}]+)\}/g, (_, id: string) => {
    const said = say(id.trim(), lang);
    if (said === null) throw new ChartError(chart, "figure-unknown", id);
    return said;
  });
}

/** Beyond this many letters a list of metrics is only counted: each stands at its own mark. */
const longestList: Readonly<Record<Language, number>> = { zh: 30, en: 70 };

/** Area · metric · unit · period; of streaks, whether years of naming are counted. */
export function subtitleOf(kind: ChartKindSpec, model: ChartModel, lang: Language): string {
  const areas = distinct(model.series.map((one) => one.area.name[lang]));
  const metrics = distinct(model.series.map((one) => one.metric.name[lang]));
  const units = distinct(
    model.series.map((one) =>
      one.unit.id === "percent" ? "%" : lang === "zh" ? one.unit.name.zh : one.unit.name.enMany,
    ),
  );
  const period = formatYearRange(kind.yearsOf?.(model) ?? model.period, lang);
  const join = chartWords(lang).listComma;
  const listed = metrics.join(join);
  const fits = listed.length <= longestList[lang];
  const metric = fits ? listed : chartWords(lang).metrics(metrics.length);
  const area = areas.length <= 4 ? [areas.join(join)] : [];
  const { base, ratio } = model.declaration.options;
  const unit =
    base !== undefined
      ? [chartWords(lang)[ratio ? "ratioBase" : "indexBase"](base)]
      : units.length <= 2
        ? [units.join(join)]
        : [];
  const named = model.declaration.options.counted === "named" ? [chartWords(lang).named] : [];
  return [...area, metric, ...unit, period, ...named].join(" · ");
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What the key says: series that could not be labelled where they stand, then every special mark. */
export function keyItems(
  model: ChartModel,
  drawings: readonly Drawing[],
  lang: Language,
): readonly KeyItem[] {
  const unplaced = new Set(drawings.flatMap((drawing) => drawing.unplaced));
  const occurring = new Set(drawings.flatMap((drawing) => drawing.marks));
  const series = model.series.flatMap((one): readonly KeyItem[] => {
    const mark = seriesMarks[one.index % seriesMarks.length];
    return unplaced.has(one.index) && mark
      ? [{ mark, label: one.label[lang], series: one.index }]
      : [];
  });
  const words = chartWords(lang);
  const key: Readonly<Partial<Record<MarkName, string>>> = words.key;
  const meanings = new Map(drawings.flatMap((drawing) => [...(drawing.meanings ?? [])]));
  const marks = markNames.flatMap((mark): readonly KeyItem[] => {
    const label = meanings.get(mark) ?? key[mark] ?? labelOfGap(mark, lang);
    if (!occurring.has(mark) || label === undefined) return [];
    const isNamed = mark === "span" && model.declaration.options.counted === "named";
    if (!isNamed) return [{ mark, label }];
    return [{ mark, label: label + words.brackets(words.named) }];
  });
  return [...series, ...marks];
}

/** On an axis and in a cell a kind of gap is called the same. */
function labelOfGap(mark: MarkName, lang: Language): string | undefined {
  const kind = gapKinds.find((one) => mark === `gap-${one}` || mark === `cell-${one}`);
  return kind && gapWords(lang).key[kind];
}
