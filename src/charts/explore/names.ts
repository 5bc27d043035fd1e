import type { Language } from "#dataset/contract/bilingual.ts";
import { exploreWords } from "#words/explore.ts";
import type { ChartIndex } from "../chart-data.ts";
import { chartWords } from "../describe/chart-words.ts";
import type { Pair } from "./pairs.ts";

/** The names of ids in the reader's language. */
export interface Names {
  readonly metric: (id: string) => string;
  readonly area: (id: string) => string;
  readonly metrics: (ids: readonly string[]) => string;
  readonly areas: (ids: readonly string[]) => string;
  /** `秀洲区火灾起数`; `Xiuzhou: Fires`. */
  readonly pair: (pair: Pair) => string;
  /** For a title: as many as can be read, the rest counted. */
  readonly shortMetrics: (ids: readonly string[]) => string;
  readonly shortAreas: (ids: readonly string[]) => string;
}

/** Beyond this many names a title only counts. */
const mostNames = 3;

/** Looks names up in a dataset; an unknown id stands for itself. */
export function namesIn({ metrics, areas }: ChartIndex, lang: Language): Names {
  const { listComma } = chartWords[lang];
  const words = exploreWords(lang).names;
  const metric = (id: string): string => metrics.get(id)?.name[lang] ?? id;
  const area = (id: string): string => areas.get(id)?.name[lang] ?? id;
  const short = (
    names: readonly string[],
    more: (name: string, count: number) => string,
  ): string =>
    names.length > mostNames ? more(names[0] ?? "", names.length) : names.join(listComma);
  return {
    metric,
    area,
    metrics: (ids) => ids.map(metric).join(listComma),
    areas: (ids) => ids.map(area).join(listComma),
    pair: (pair) =>
      lang === "zh"
        ? area(pair.area) + metric(pair.metric)
        : `${area(pair.area)}: ${metric(pair.metric)}`,
    shortMetrics: (ids) => short(ids.map(metric), words.andMore),
    shortAreas: (ids) => short(ids.map(area), words.andMorePlaces),
  };
}
