import type { Language } from "#model/bilingual.ts";
import { countGaps, nameGaps } from "#words/gaps.ts";
import { chartWords, exploreWords } from "#words/index.ts";
import { formatYears } from "#words/period.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { absentPairs, gapsOf } from "./check-view.ts";
import type { ShownView } from "./draw-view.ts";
import { namesIn } from "./id-names.ts";
import { distinct, figuresOf } from "./pairs.ts";
import type { Mend, Refusal, View } from "./view.ts";

/** A change that would mend a refused view, in words. */
export interface OfferedMend {
  readonly label: string;
  readonly view: View;
}

/** Why a view is not drawn, in the reader's language, with what to change. */
export function describeRefusal(
  refusal: Refusal,
  view: View,
  index: DatasetIndex,
  lang: Language,
): { readonly text: string; readonly mends: readonly OfferedMend[] } {
  const names = namesIn(index, lang);
  const { metrics = [], areas = [] } = refusal;
  const text = exploreWords(lang).refusal[refusal.code]({
    metrics: names.metrics(metrics),
    areas: names.areas(areas),
    series:
      lang === "zh"
        ? names.areas(areas) + names.metrics(metrics)
        : `${names.metrics(metrics)} (${names.areas(areas)})`,
    count: refusal.count ?? 0,
    most: refusal.most ?? 0,
    year: refusal.year ?? 0,
    gaps: nameGaps(refusal.gaps ?? [], lang),
  });
  const mends = refusal.mends.map((mend) => ({
    label: formatMend(mend, names, lang),
    view: { ...view, ...mend },
  }));
  return { text, mends };
}

function formatMend(mend: Mend, names: ReturnType<typeof namesIn>, lang: Language): string {
  const words = exploreWords(lang);
  const { sortTime, sortArea, sortMetric } = words.mend;
  if (mend.sort && mend.sort !== "value")
    return { time: sortTime, area: sortArea, metric: sortMetric }[mend.sort];
  if (mend.as === "absolute") return words.mend.absolute;
  if (mend.base) return words.mend.base(mend.base);
  if (mend.metrics) return words.mend.metrics(names.shortMetrics(mend.metrics));
  if (mend.areas) return words.mend.areas(names.shortAreas(mend.areas));
  const [from, to] = [mend.from ?? words.earliest, mend.to ?? words.latest].map(String);
  return words.mend.years(from ?? "", to ?? "");
}

/** What is drawn and what is not, sentence by sentence: figures, gaps, what is computed or left out. */
export function describeView(
  shown: Extract<ShownView, { kind: "drawn" }>,
  view: View,
  index: DatasetIndex,
  lang: Language,
): readonly string[] {
  const words = exploreWords(lang);
  const names = namesIn(index, lang);
  const { series } = shown.model;
  const allGaps = series.flatMap((one) => one.gaps);
  const gaps = countGaps(allGaps, lang, "counts");
  const computed = [...shown.figures.values()].filter((row) => row.derivedFrom !== null).length;
  const several = distinct(series.map((one) => one.metric.id)).length > 1;
  return [
    words.drawn(shown.figures.size, series.length, computed),
    ...(gaps.length > 0 ? [words.gaps(gaps.join(chartWords(lang).listComma))] : []),
    ...shown.withheld.map((one) => {
      const years = formatYears(one.years, lang);
      const of = several ? names.pair(one) : names.area(one.area);
      const said = series.length === 1 ? years : `${of} ${years}`;
      return words.withheld(one.years.length, said, words.why[one.code]);
    }),
    ...absentPairs(view, index).map((pair) =>
      words.absent(names.pair(pair), nameGaps(pair.gaps, lang)),
    ),
  ];
}

/** What stands beside each place: nothing where it has figures of the chosen metrics, else what is known. */
export function placesOf(
  view: Pick<View, "metrics">,
  index: DatasetIndex,
  lang: Language,
): ReadonlyMap<string, string> {
  return new Map(
    [...index.areas.keys()].map((area) => {
      const pairs = view.metrics.map((metric) => ({ metric, area }));
      const isFound = pairs.some((pair) => figuresOf(index, pair).length > 0);
      return [area, isFound ? "" : nameGaps(gapsOf(pairs, index), lang)];
    }),
  );
}

/** The publishers of a view's sources as one line, or how many documents there are. */
export function formatSources(
  sources: readonly string[],
  publisherOf: (id: string) => string,
  lang: Language,
): string {
  const publishers = distinct(sources.map(publisherOf));
  return exploreWords(lang).sources(publishers.join(chartWords(lang).listComma), sources.length);
}
