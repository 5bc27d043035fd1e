import type { Language } from "#model/bilingual.ts";
import { formatFigure } from "#words/figure.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { ChartIndex } from "../model/chart-data.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { chartWords } from "./chart-words.ts";
import { describePoint, describeTarget } from "./figures.ts";
import { upperFirst } from "./names.ts";
import { type SummaryContext, summaryContext } from "./summary/context.ts";
import { emptySentences, sharedGapSentences } from "./summary/over-years.ts";
import { trendSentences } from "./summary/trend-sentence.ts";
import { countCells } from "./table.ts";

/** A sentence that may be left out where room is short. */
export interface AltFact {
  readonly text: string;
  /** It is left out as well where the others say these words. */
  readonly unless?: string;
}

interface AltPhrases {
  readonly opening: string;
  /** Most telling first. */
  readonly facts: readonly AltFact[];
  readonly source: string;
}

const kindNames: Readonly<Record<ChartKind, Readonly<Record<Language, string>>>> = {
  "trend-line": { zh: "折线图", en: "Line chart" },
  "indexed-trend": { zh: "指数折线图", en: "Line chart of indices" },
  "events-trend": { zh: "标有事件的折线图", en: "Line chart with events" },
  slope: { zh: "前后对比图", en: "Before-and-after chart" },
  "ranked-bars": { zh: "条形图", en: "Bar chart" },
  "range-bars": { zh: "跨年合计图", en: "Chart of totals of several years" },
  "small-multiples": { zh: "小图并列", en: "Small panels" },
  "streak-ladder": { zh: "阶梯图", en: "Ladder chart" },
  "streak-spans": { zh: "年份跨度图", en: "Chart of spans of years" },
  "tier-ladder": { zh: "逐年等次图", en: "Chart of tiers by year" },
  "part-to-whole": { zh: "构成图", en: "Bar of a total and its parts" },
  "reporting-heatmap": { zh: "公布情况方格图", en: "Grid of years by metric" },
  "area-heatmap": { zh: "地区年份方格图", en: "Grid of years by place" },
  limits: { zh: "时限图", en: "Chart of time limits" },
};

const comma: Readonly<Record<Language, string>> = { zh: "，", en: ", " };

/** The sentences of an alternative text, without their full stops. */
export function altPhrases(
  model: ChartModel,
  index: ChartIndex,
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): AltPhrases {
  const kind = kindNames[model.declaration.kind][lang];
  return {
    opening: lang === "zh" ? `${kind}：${subtitle}` : `${kind}: ${subtitle}`,
    facts: factsOf(model, index, lang),
    source: sourcePhrase(sources, lang),
  };
}

/** One or two by name, more by their number: the table names each. */
function sourcePhrase(sources: readonly string[], lang: Language): string {
  const names = [...new Set(sources)];
  if (names.length === 0) return "";
  if (names.length > 2)
    return lang === "zh"
      ? `来源共${sources.length}篇，列在数据表里`
      : `${sources.length} sources, named in the table`;
  return lang === "zh" ? `来源：${names.join("、")}` : `Source: ${names.join(", ")}`;
}

function factsOf(model: ChartModel, index: ChartIndex, lang: Language): readonly AltFact[] {
  if (model.declaration.kind === "reporting-heatmap") return [{ text: coverageFact(model, lang) }];
  const telling = summaryContext(model, index, lang);
  const isWay = isOverYears(model);
  const isByPlace = model.declaration.kind === "area-heatmap";
  const told = isByPlace ? model.series.filter(({ points }) => points.length > 0) : model.series;
  const perSeries = told.flatMap((series) =>
    isWay ? wayFacts(series, telling) : [figuresFact(series, model, lang)],
  );
  const { events } = model;
  return [
    ...perSeries.map((text) => ({ text })),
    ...(isByPlace ? emptySentences(telling) : []).map((text) => ({ text })),
    ...(events.length > 0 ? [{ text: chartWords[lang].events(events.length) }] : []),
    ...breakFacts(model, lang),
    ...(isWay ? sharedGapSentences(telling) : []).map((text) => ({ text })),
    ...markFacts(model, lang),
  ];
}

/** Kinds whose series go somewhere: the others stand side by side. */
function isOverYears({ declaration: { kind, options } }: ChartModel): boolean {
  return wayKinds.includes(kind) && (options.panel ?? "line") === "line";
}

const wayKinds: readonly ChartKind[] = [
  "trend-line",
  "indexed-trend",
  "events-trend",
  "slope",
  "small-multiples",
  "area-heatmap",
];

/** How a series went, a sentence a definition; what it promises, or that nothing was found. */
function wayFacts(series: ChartSeries, telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  const targets = series.points.filter((point) => point.target);
  const isBrief = model.series.length > 1 || series.breaks.length > 0;
  const ways = [
    ...trendSentences(series, telling, isBrief),
    ...(targets.length > 0
      ? [targets.map((point) => describeTarget(point, series, lang, model.steps)).join(comma[lang])]
      : []),
  ];
  const facts = ways.length > 0 ? ways : [emptyPhrase(series, lang)];
  if (model.series.length === 1) return facts;
  return [words.colon(series.label[lang], facts.join(words.pause))];
}

/** The figures of a bar, a run or a block, one after the other. */
function figuresFact(series: ChartSeries, model: ChartModel, lang: Language): string {
  // A name that says the period already need not be followed by it.
  const say = (point: ChartPoint): string =>
    series.label[lang].includes(formatPeriod(point.observation.period, lang))
      ? formatFigure(point.observation, series.unit, lang)
      : describePoint(point, series, lang, model.steps);
  const said = [
    ...series.points.filter((point) => point.primary && !point.target).map(say),
    ...series.points
      .filter((point) => point.target)
      .map((point) => describeTarget(point, series, lang, model.steps)),
  ];
  const text = said.length > 0 ? said.join(comma[lang]) : emptyPhrase(series, lang);
  const colon = lang === "zh" ? "：" : ": ";
  return model.series.length > 1 ? series.label[lang] + colon + text : text;
}

function emptyPhrase(series: ChartSeries, lang: Language): string {
  const { notFound, notSearched } = chartWords[lang];
  return series.gaps.some((gap) => gap.search !== null) ? notFound : notSearched;
}

function markFacts(model: ChartModel, lang: Language): readonly AltFact[] {
  const points = model.series.flatMap((series) => series.points);
  const counts = [
    {
      of: points.filter((one) => one.high === null),
      zh: "处只知下限",
      en: ["lower bound", "lower bounds"],
    },
    {
      of: points.filter((one) => one.derived),
      zh: "处为推算",
      en: ["computed figure", "computed figures"],
    },
    {
      of: points.filter((one) => one.conflict && one.primary),
      zh: "处说法不一",
      en: ["disagreement", "disagreements"],
    },
  ].filter(({ of }) => of.length > 0);
  const said = counts.map(({ of, zh, en }) =>
    lang === "zh" ? `${of.length}${zh}` : `${of.length} ${of.length === 1 ? en[0] : en[1]}`,
  );
  return said.length > 0 ? [{ text: said.join(comma[lang]) }] : [];
}

/** Each change of definition, unless the way of the series has told it. */
function breakFacts(model: ChartModel, lang: Language): readonly AltFact[] {
  const starts = new Set(
    model.series.flatMap((series) => series.breaks.map((one) => one.row.from)),
  );
  return [...starts].map((from) => {
    const since = formatPeriodText(from, lang);
    return lang === "zh"
      ? { text: `${since}起口径变更`, unless: `${since}起口径变更` }
      : { text: `New definition from ${since}`, unless: `as counted from ${since}` };
  });
}

function coverageFact(model: ChartModel, lang: Language): string {
  const { rows, cells, found, sought, unsought } = countCells(model);
  const counts = [
    { count: found, zh: "格见到公布的数", en: "published" },
    { count: sought, zh: "格查过而本站未见", en: "looked for and not found by us" },
    { count: unsought, zh: "格尚未查找", en: "not yet looked for" },
  ].filter(({ count }) => count > 0);
  const said = counts.map(({ count, zh, en }) =>
    lang === "zh" ? `${count}${zh}` : `${count} ${en}`,
  );
  return lang === "zh"
    ? `${rows}行，共${cells}格：${said.join("，")}`
    : `${rows} rows, ${cells} cells: ${said.join(", ")}`;
}

/** Beyond this a screen reader's user would rather have the table. */
const longest = 300;

/**
 * What a chart shows, in 40 to 300 characters, written from its model: kind and extent, how it went
 * within each definition, gaps, bounds, source. A sentence that does not fit any more is left out, but
 * never the source.
 * @param subtitle what the chart is of
 * @param sources each source in a few words, in order of use
 */
export function altText(
  model: ChartModel,
  index: ChartIndex,
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): string {
  const { opening, facts, source } = altPhrases(model, index, subtitle, sources, lang);
  const stop = lang === "zh" ? "。" : ". ";
  const join = (chosen: readonly string[]): string => {
    const sentences = [opening, ...chosen, source].filter((text) => text !== "");
    return sentences.map(upperFirst).join(stop) + stop.trimEnd();
  };
  const chosen: string[] = [];
  for (const { text, unless } of facts) {
    const isSaid = unless !== undefined && chosen.some((one) => one.includes(unless));
    if (!isSaid && join([...chosen, text]).length <= longest) chosen.push(text);
  }
  const text = join(chosen);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
