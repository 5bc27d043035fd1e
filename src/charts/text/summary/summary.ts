import type { Language } from "#model/bilingual.ts";
import { chartWords } from "#words/index.ts";
import type { ChartKind } from "../../chart-kinds.ts";
import type { ChartIndex } from "../../model/chart-data.ts";
import type { ChartModel } from "../../model/types.ts";
import { upperFirst } from "../names.ts";
import { bars, parts, promises, separateBars, totals } from "./bars-and-parts.ts";
import { type SummaryContext, summaryContext, type SummaryWriter } from "./context.ts";
import { grid, streaks, tiers } from "./grids-and-ladders.ts";
import { overYears } from "./over-years.ts";

/** The paragraph of each kind. A new kind does not compile until it has one; most fit one of these. */
const tells: Readonly<Record<ChartKind, SummaryWriter>> = {
  "trend-line": overYears,
  "indexed-trend": overYears,
  "events-trend": withEvents,
  slope: overYears,
  "ranked-bars": bars,
  "range-bars": totals,
  "small-multiples": (telling) =>
    panels[telling.model.declaration.options.panel ?? "line"](telling),
  "streak-ladder": streaks,
  "streak-spans": streaks,
  "tier-ladder": tiers,
  "part-to-whole": parts,
  "reporting-heatmap": grid,
  "area-heatmap": overYears,
  limits: promises,
};

/** A line and what happened beside it, which explains nothing. */
function withEvents(telling: SummaryContext): readonly string[] {
  const { model, lang } = telling;
  const { events, eventsNote } = chartWords(lang);
  return [
    ...overYears(telling),
    ...(model.events.length > 0
      ? [events(model.events.length), eventsNote.replace(/[。.]$/, "")]
      : []),
  ];
}

const panels: Readonly<Record<"line" | "bar" | "range", SummaryWriter>> = {
  line: overYears,
  bar: separateBars,
  range: totals,
};

/**
 * What a chart shows, in one paragraph written from its observations: how much was found, how it went,
 * what is highest and lowest where that is certain, what is a bound, what is missing.
 */
export function summaryOf(model: ChartModel, index: ChartIndex, lang: Language): string {
  const telling = summaryContext(model, index, lang);
  const sentences = tells[model.declaration.kind](telling).filter((text) => text !== "");
  const { stop } = telling.words;
  return sentences.map(upperFirst).join(stop) + stop.trimEnd();
}

/**
 * The first whole sentences of a summary that fit into so many letters. A first sentence that is
 * longer by itself gives its first parts, as far as they fit, up to a semicolon; at least one.
 */
export function beginningOf(summary: string, longest: number): string {
  const sentences = summary.split(/(?<=[。])|(?<=\.) (?=[A-Z“])/u);
  const [first = ""] = sentences;
  if (first.length <= longest) return joinWhileShort(sentences, longest);
  const parts = first.split(/(?<=；)|(?<=;) /u);
  const text = joinWhileShort(parts, longest);
  return text.replace(/；$/, "。").replace(/;$/, ".");
}

function joinWhileShort(texts: readonly string[], longest: number): string {
  let joined = texts[0] ?? "";
  for (const text of texts.slice(1)) {
    const gap = /[。；]$/.test(joined) ? "" : " ";
    if ((joined + gap + text).length > longest) break;
    joined += gap + text;
  }
  return joined;
}
