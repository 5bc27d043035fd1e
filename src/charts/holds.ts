import type { DatasetIndex } from "#dataset/index.ts";
import type { Finding } from "#dataset/finding/finding.ts";
import type { Language } from "#model/bilingual.ts";
import { findAbsolutes, findLooseClaims } from "#words/prose/lint.ts";
import type { WrittenFinding } from "./declared-chart.ts";

/** The series that `text` names as `metric.area`; null where the data know no such metric or area. */
export function maybeSeries(text: string, { metrics, areas }: DatasetIndex) {
  const [metric = "", area = "", ...more] = text.split(".");
  return metrics.has(metric) && areas.has(area) && more.length === 0 ? { metric, area } : null;
}

/** The finding with its figures. Throws where an id or a series is unknown. */
export function readFinding(written: WrittenFinding, index: DatasetIndex): Finding {
  if (written.is !== "none")
    return { ...written, of: written.of.map((id) => index.observations.get(id)) };
  const silent = written.of.map((text) => {
    const series = maybeSeries(text, index);
    if (series === null) throw new Error(`“${text}”不是“指标.地区” · is not “metric.area”`);
    return series;
  });
  return { ...written, of: [], silent };
}

/** Bound figures say themselves what they are, and `{=…}` is marked as no statement of ours. */
const placeholder = /\{[^{}]*\}/g;

/**
 * The words on change or comparison in headlines and decks that no finding bears, with the kinds of
 * finding of which one is needed; any where there is none.
 */
export function findUnheld(
  written: readonly string[],
  lang: Language,
  holds: readonly WrittenFinding[],
): readonly { readonly text: string; readonly needs: readonly string[] }[] {
  const texts = written.map((text) => text.replace(placeholder, "\u2060"));
  const loose = holds.length > 0 ? [] : texts.flatMap((text) => findLooseClaims(text, lang));
  const absolutes = texts
    .flatMap((text) => findAbsolutes(text, lang))
    .filter(({ needs }) => !holds.some(({ is }) => needs.includes(is)));
  return [
    ...loose.map(({ text }) => ({ text, needs: [] })),
    ...absolutes.map(({ text, needs }) => ({ text, needs })),
  ];
}
