import type { Language } from "#dataset/contract/bilingual.ts";
import type { ChartKind } from "../chart-kinds.ts";
import { heightOf } from "../marks/point-marks.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/model-types.ts";
import { sayFigure } from "#words/say-figure.ts";
import { sayPeriod, sayPeriodText } from "#words/say-period.ts";
import { chartWords } from "./chart-words.ts";
import { sayReading, sayTarget } from "./say-reading.ts";
import { sayYears } from "./say.ts";

interface AltPhrases {
  readonly opening: string;
  /** Most telling first. */
  readonly facts: readonly string[];
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
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): AltPhrases {
  const kind = kindNames[model.declaration.kind][lang];
  return {
    opening: lang === "zh" ? `${kind}：${subtitle}` : `${kind}: ${subtitle}`,
    facts: factsOf(model, lang),
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

function factsOf(model: ChartModel, lang: Language): readonly string[] {
  if (model.declaration.kind === "reporting-heatmap") return coverageFacts(model, lang);
  const perSeries = model.series.flatMap((series) => seriesFacts(series, model, lang));
  const isOverTime = overTime.includes(model.declaration.kind);
  const gaps =
    isOverTime && (model.declaration.options.panel ?? "line") === "line"
      ? gapFacts(model, lang)
      : [];
  const { events } = model;
  const marked = events.length > 0 ? [chartWords[lang].events(events.length)] : [];
  return [...perSeries, ...marked, ...gaps, ...markFacts(model, lang)];
}

/** Kinds whose empty years are worth a sentence. */
const overTime: readonly ChartKind[] = [
  "trend-line",
  "indexed-trend",
  "events-trend",
  "small-multiples",
];

function seriesFacts(series: ChartSeries, model: ChartModel, lang: Language): readonly string[] {
  const points = series.points.filter(
    (point) => point.chief && heightOf(point) !== null && !point.target,
  );
  // A name that says the period already need not be followed by it.
  const say = (point: ChartPoint): string =>
    series.label[lang].includes(sayPeriod(point.observation.period, lang))
      ? sayFigure(point.observation, series.unit, lang)
      : sayReading(point, series, lang, model.steps);
  const colon = lang === "zh" ? "：" : ": ";
  const name = model.series.length > 1 ? series.label[lang] + colon : "";
  const targets = series.points
    .filter((point) => point.target)
    .map((point) => sayTarget(point, series, lang, model.steps));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [name + (targets.join(comma[lang]) || emptyPhrase(series, lang))];
  const path = first === last ? [say(first)] : pathOf(points, first, last, say, lang);
  return [name + [...path, ...targets].join(comma[lang])];
}

/** From the first to the last, by the highest and the lowest where those are others. */
function pathOf(
  points: readonly ChartPoint[],
  first: ChartPoint,
  last: ChartPoint,
  say: (point: ChartPoint) => string,
  lang: Language,
): readonly string[] {
  const ordered = points.toSorted((a, b) => (heightOf(a) ?? 0) - (heightOf(b) ?? 0));
  const extremes = [
    { point: ordered.at(-1), zh: "最高", en: "highest" },
    { point: ordered[0], zh: "最低", en: "lowest" },
  ].flatMap(({ point, zh, en }) => {
    if (!point || point === first || point === last) return [];
    return [lang === "zh" ? `${zh}为${say(point)}` : `${en} ${say(point)}`];
  });
  const from =
    lang === "zh" ? `从${say(first)}到${say(last)}` : `from ${say(first)} to ${say(last)}`;
  return [from, ...extremes];
}

function emptyPhrase(series: ChartSeries, lang: Language): string {
  const { notFound, notSearched } = chartWords[lang];
  return series.gaps.some((gap) => gap.search !== null) ? notFound : notSearched;
}

function gapFacts(model: ChartModel, lang: Language): readonly string[] {
  const [first, ...others] = model.series;
  const shared = (first?.gaps ?? []).filter((gap) =>
    others.every((other) => other.gaps.some((one) => one.year === gap.year)),
  );
  if (shared.length === 0) return [];
  const years = sayYears(
    shared.map((gap) => gap.year),
    lang,
  );
  return [lang === "zh" ? `${years}没有数字` : `No figure for ${years}`];
}

function markFacts(model: ChartModel, lang: Language): readonly string[] {
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
      of: points.filter((one) => one.conflict && one.chief),
      zh: "处说法不一",
      en: ["disagreement", "disagreements"],
    },
  ].filter(({ of }) => of.length > 0);
  const breaks = new Set(
    model.series.flatMap((series) => series.breaks.map((one) => one.row.from)),
  );
  const said = counts.map(({ of, zh, en }) =>
    lang === "zh" ? `${of.length}${zh}` : `${of.length} ${of.length === 1 ? en[0] : en[1]}`,
  );
  return [
    ...(said.length > 0 ? [said.join(lang === "zh" ? "，" : ", ")] : []),
    ...[...breaks].map((from) =>
      lang === "zh"
        ? `${sayPeriodText(from, lang)}起口径变更`
        : `New definition from ${sayPeriodText(from, lang)}`,
    ),
  ];
}

function coverageFacts(model: ChartModel, lang: Language): readonly string[] {
  const years = model.period.to - model.period.from + 1;
  const cells = model.series.length * years;
  const gaps = model.series.flatMap((series) => series.gaps);
  const searched = gaps.filter((gap) => gap.search !== null).length;
  const counts = [
    { count: cells - gaps.length, zh: "格见到公布的数", en: "published" },
    { count: searched, zh: "格查过而本站未见", en: "looked for and not found by us" },
    { count: gaps.length - searched, zh: "格尚未查找", en: "not yet looked for" },
  ].filter(({ count }) => count > 0);
  const said = counts.map(({ count, zh, en }) =>
    lang === "zh" ? `${count}${zh}` : `${count} ${en}`,
  );
  return [
    lang === "zh"
      ? `${model.series.length}行，共${cells}格：${said.join("，")}`
      : `${model.series.length} rows, ${cells} cells: ${said.join(", ")}`,
  ];
}
