import type { Language } from "#dataset/contract/bilingual.ts";
import type { KeyItem } from "../drawn-chart.ts";
import type { Drawing } from "../kinds/drawing.ts";
import { markNames } from "../marks/mark-names.ts";
import type { ChartModel } from "../model/model-types.ts";
import { seriesTokens } from "../palette.ts";
import { chartWords } from "./chart-words.ts";

/** What the key says: series that could not be labelled where they stand, then every special mark. */
export function keyItems(
  model: ChartModel,
  drawings: readonly Drawing[],
  lang: Language,
): readonly KeyItem[] {
  const unplaced = new Set(drawings.flatMap((drawing) => drawing.unplaced));
  const occurring = new Set(drawings.flatMap((drawing) => drawing.marks));
  const series = model.series.flatMap((one): readonly KeyItem[] => {
    const mark = markNames[one.index % seriesTokens.length];
    return unplaced.has(one.index) && mark
      ? [{ mark, label: one.label[lang], series: one.index }]
      : [];
  });
  const meanings = new Map(drawings.flatMap((drawing) => [...(drawing.meanings ?? [])]));
  const marks = markNames.flatMap((mark): readonly KeyItem[] => {
    const label = meanings.get(mark) ?? chartWords[lang].key[mark];
    if (!occurring.has(mark) || label === undefined) return [];
    const isNamed = mark === "span" && model.declaration.options.counted === "named";
    if (!isNamed) return [{ mark, label }];
    const named = chartWords[lang].named;
    return [{ mark, label: lang === "zh" ? `${label}（${named}）` : `${label} (${named})` }];
  });
  return [...series, ...marks];
}
