import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import type { Metric } from "#dataset/contract/vocabulary.ts";
import { shortId } from "#dataset/selecting/index-observations.ts";
import { sayPeriod } from "#words/say-period.ts";
import { findUnboundNumbers } from "#words/unbound-numbers.ts";
import type { PlacedPoint } from "../model/model-types.ts";
import type { NamedFigures } from "./check-texts.ts";
import type { DraftSeries } from "./choose-kind.ts";

/**
 * A title that says no more than the first and the last figure, both bound: of the place that has
 * most. A neutral beginning, to be replaced by what the editor finds.
 */
export function draftTitle(
  metric: Metric,
  series: readonly DraftSeries[],
  figures: NamedFigures,
): Bilingual {
  const lead = series.toSorted((a, b) => b.points.length - a.points.length)[0];
  const results = lead?.points.filter((point) => point.chief && !point.target) ?? [];
  const shown = results.length > 0 ? results : (lead?.points ?? []);
  const ends = [...new Set([shown[0], shown.at(-1)])].filter((point) => point !== undefined);
  const form = metric.measure === "change" ? "|worded" : "";
  const say = (lang: Language): string =>
    ends
      .map((point) => {
        const id = `{${idOf(point, figures)}${form}}`;
        const when = literal(sayPeriod(point.observation.period, lang), lang);
        if (lang === "zh") return when + id;
        return point.wholeYear === null ? `${id} (${when})` : `${id} in ${when}`;
      })
      .join(lang === "zh" ? "，" : ", ");
  const area = lead?.area.name ?? { zh: "", en: "" };
  return {
    zh: `${literal(`${area.zh}${metric.name.zh}`, "zh")}：${say("zh")}`,
    en: `${literal(`${metric.name.en}, ${area.en}`, "en")}: ${say("en")}`,
  };
}

/** What the metric counts, for the notes beneath the chart. */
export function draftNote({ base }: Metric): Bilingual | null {
  if (base.zh === "" || base.en === "") return null;
  return {
    zh: literal(`统计的是：${base.zh}。`, "zh"),
    en: literal(`What is counted: ${lowerFirst(base.en)}.`, "en"),
  };
}

/** The short id where only one figure has it. */
function idOf({ observation }: PlacedPoint, { byShortId }: NamedFigures): string {
  const short = shortId(observation.id);
  return byShortId.get(short)?.length === 1 ? short : observation.id;
}

/** Numbers of names and dates are no figures of the data, and are marked as such. */
function literal(text: string, lang: Language): string {
  return findUnboundNumbers(text, lang).length > 0 ? `{=${text}}` : text;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
