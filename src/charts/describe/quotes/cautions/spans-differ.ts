import type { ChartKind } from "../../../chart-kinds.ts";
import type { Rule } from "../rule.ts";

/** Kinds that set figures side by side. */
const sideBySide: readonly ChartKind[] = ["ranked-bars"];

/** Bars of other spans or other levels of place are not longer or shorter than one another. */
export const spansDiffer: Rule = ({ model, lang, words }) => {
  if (!sideBySide.includes(model.declaration.kind)) return [];
  const [first, ...others] = model.series;
  const periodOf = (series: typeof first): string =>
    series?.points[0]?.observation.period.text ?? "";
  const other = others.find(
    (one) => periodOf(one) !== periodOf(first) || one.area.level !== first?.area.level,
  );
  if (!first || !other) return [];
  return [{ weight: 93, text: words.spansDiffer(first.label[lang], other.label[lang]) }];
};
