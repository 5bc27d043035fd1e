import type { DatasetIndex } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import type { Figure } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Unit } from "#model/vocabulary.ts";
import { formatDigits, type ScaledDigits } from "./number.ts";

/** How a figure is bounded, as finely as words tell it. */
type Nuance =
  "exact" | "about" | "near" | "odd" | "over" | "atLeast" | "under" | "within" | "atMost";

/** The words of a qualifier and where they stand: before the number, in it (余), or after the unit. */
interface QualifierPhrase {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** What a nuance is read from; `reportedAs`, where it is known, keeps the source's own word. */
export type BoundedFigure = Pick<Figure, "value" | "low" | "high" | "qualifier"> & {
  readonly reportedAs?: string;
};

/** Tells 余 from 超 and 近 from 约 by the interval, and 不到 from 以内 by the print. */
function nuanceOf(figure: BoundedFigure): Nuance {
  const { qualifier, value } = figure;
  const print = figure.reportedAs ?? "";
  switch (qualifier) {
    case "exact":
      return "exact";
    case "approx":
      return value !== null && (value < 0 ? figure.low : figure.high) === value ? "near" : "about";
    case "at_least":
      if ((value !== null && value < 0 ? figure.low : figure.high) !== null) return "odd";
      return /以上|至少|最少|不低于|不少于|at least|or more/i.test(print) ? "atLeast" : "over";
    case "at_most":
      if (/不到|不足|低于|少于|less than|fewer than|under|below/i.test(print)) return "under";
      return /内|within/i.test(print) ? "within" : "atMost";
  }
}

/** The phrase of a nuance. `isCountable` chooses between fewer and less: things are not within a number. */
function phraseOf(nuance: Nuance, language: Language, isCountable: boolean): QualifierPhrase {
  const phrase = phrases[language][nuance];
  if (language === "en" && isCountable) {
    if (nuance === "under") return before("fewer than ");
    if (nuance === "within") return phrases.en.atMost;
  }
  return phrase;
}

const phrases: Readonly<Record<Language, Readonly<Record<Nuance, QualifierPhrase>>>> = {
  zh: {
    exact: before(""),
    about: before("约"),
    near: before("近"),
    odd: { before: "", inside: "余", after: "" },
    over: before("超"),
    atLeast: before("至少"),
    under: before("不到"),
    within: { before: "", inside: "", after: "以内" },
    atMost: before("至多"),
  },
  en: {
    exact: before(""),
    about: before("about "),
    near: before("nearly "),
    odd: before("more than "),
    over: before("more than "),
    atLeast: before("at least "),
    under: before("less than "),
    within: before("within "),
    atMost: before("at most "),
  },
};

function before(word: string): QualifierPhrase {
  return { before: word, inside: "", after: "" };
}

/** `−8.6%`, `下降8.6%` or `8.6%`: with a sign, with a word for it, or without either. */
export type FigureForm = "signed" | "worded" | "magnitude";

export interface FigureOptions {
  readonly form?: FigureForm;
  readonly withUnit?: boolean;
}

/**
 * A figure as a newspaper prints it, with its qualifier and no digit lost: `2470余万元`,
 * `more than 24.7 million yuan`. An observation can be given as it is; its `reportedAs` keeps 不到 apart
 * from 以内. A qualified fall is always worded, for "more than −8%" would say the opposite.
 */
export function formatFigure(
  figure: BoundedFigure,
  unit: Unit,
  language: Language,
  { form = "signed", withUnit = true }: FigureOptions = {},
): string {
  const { value, low, high } = figure;
  if (value === null) return formatRange({ low, high }, figure, unit, language, { form, withUnit });
  if (unit.id === "places") return formatRank(value, figure, language, withUnit);
  const phrase = phraseOf(nuanceOf(figure), language, isCountable(unit));
  const number = formatMagnitude(value, figure, language);
  const words = withUnit ? unitWords(unit, Math.abs(value), language) : "";
  const amount = assemble(phrase, number, words, language);
  return signBefore(value, figure, unit, language, form) + amount;
}

/**
 * The figure of an observation in words: the name of a step (平安金鼎), else as `formatFigure` has it.
 * Only a change is worded (下降8.6%): a level never rose to itself.
 */
export function formatValue(
  observation: Observation,
  index: Pick<DatasetIndex, "metric" | "step" | "unit">,
  language: Language,
  options: FigureOptions = {},
): string {
  const { scale, measure } = index.metric(observation.metric);
  const { value } = observation;
  const step = scale === null || value === null ? undefined : index.step(scale, value);
  if (step !== undefined) return step.name[language];
  const isPlain = options.form === "worded" && measure !== "change";
  return formatFigure(observation, index.unit(observation.unit), language, {
    ...options,
    ...(isPlain && { form: "signed" }),
  });
}

/** A bare number of a unit, such as an axis needs: `2470万元`, `24.7 million yuan`. */
export function formatNumber(value: number, unit: Unit, language: Language): string {
  const { digits, magnitude } = formatDigits(Math.abs(value), null, language);
  return `${value < 0 ? "−" : ""}${digits}${magnitude}${unitWords(unit, Math.abs(value), language)}`;
}

/** An exact count printed in full stays in full; what was printed in 万 or 亿 keeps its last digit. */
function formatMagnitude(value: number, figure: BoundedFigure, language: Language): ScaledDigits {
  const { low, high, qualifier } = figure;
  const isExact = qualifier === "exact" && low !== null && high !== null;
  return formatDigits(Math.abs(value), isExact ? placeOf(value, low, high) : null, language);
}

/** The place of the last digit printed, read from the interval that it left. */
function placeOf(value: number, low: number, high: number): number {
  if (low === high) return 1;
  // An interval cut off at zero is half as wide as the place.
  const width = low === 0 || high === 0 ? 2 * Math.max(high - value, value - low) : high - low;
  return 10 ** Math.round(Math.log10(width));
}

function assemble(
  phrase: QualifierPhrase,
  { digits, magnitude }: ScaledDigits,
  unit: string,
  language: Language,
): string {
  // 2470余万 but 2.8万余 and 37万余: 余 follows a round number, or the magnitude.
  const isSplit = language === "zh" && phrase.inside !== "" && /^[^.]*0$/.test(digits);
  const number = isSplit ? digits + phrase.inside + magnitude : digits + magnitude + phrase.inside;
  return phrase.before + number + unit + phrase.after;
}

function unitWords(unit: Unit, magnitude: number, language: Language): string {
  if (unit.id === "percent") return "%";
  if (language === "zh") return unit.name.zh;
  const name = magnitude === 1 ? unit.name.enOne : unit.name.enMany;
  return name === "" ? "" : ` ${name}`;
}

function signBefore(
  value: number,
  { qualifier }: BoundedFigure,
  unit: Unit,
  language: Language,
  form: FigureForm,
): string {
  if (value === 0 || form === "magnitude") return "";
  if (form === "worded" || (value < 0 && qualifier !== "exact")) {
    return directionWord(value < 0, unit, language);
  }
  return value < 0 ? "−" : "";
}

/** Rates go down and up, things become fewer and more. */
function directionWord(isFall: boolean, unit: Unit, language: Language): string {
  if (language === "en") return isFall ? "down " : "up ";
  const isRate = unit.id === "percent" || unit.id === "percentage-points";
  if (isRate) return isFall ? "下降" : "上升";
  return isFall ? "减少" : "增加";
}

function formatRank(
  value: number,
  figure: BoundedFigure,
  language: Language,
  withUnit: boolean,
): string {
  const isTop = figure.qualifier === "at_most";
  if (language === "en") return isTop ? `top ${value}` : ordinal(value);
  return `${isTop ? "前" : "第"}${value}${withUnit ? "位" : ""}`;
}

function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  const ending = isTeen ? undefined : ["th", "st", "nd", "rd"][value % 10];
  return `${value}${ending ?? "th"}`;
}

function formatRange(
  { low, high }: Pick<BoundedFigure, "low" | "high">,
  figure: BoundedFigure,
  unit: Unit,
  language: Language,
  options: Required<FigureOptions>,
): string {
  if (low === null || high === null) return formatOpenRange(low, high, unit, language, options);
  const isFall = high <= 0 && low < 0 && options.form !== "signed";
  const [from, to] = isFall ? [-high, -low] : [low, high];
  const end = (value: number) => {
    const { digits, magnitude } = formatDigits(Math.abs(value), null, language);
    return `${value < 0 ? "−" : ""}${digits}${magnitude}${unit.id === "percent" && options.withUnit ? "%" : ""}`;
  };
  const isWorded = options.form === "worded" && (isFall || low > 0);
  const word = isWorded ? directionWord(isFall, unit, language) : "";
  const about = figure.qualifier === "approx" ? phraseOf("about", language, true).before : "";
  const words =
    options.withUnit && unit.id !== "percent" ? unitWords(unit, Math.abs(to), language) : "";
  const link = language === "zh" ? "至" : " to ";
  return word + about + end(from) + link + end(to) + words;
}

/** A derived interval with an open end has no value; one end is all that is known. */
function formatOpenRange(
  low: number | null,
  high: number | null,
  unit: Unit,
  language: Language,
  { withUnit }: Required<FigureOptions>,
): string {
  const known = low ?? high;
  if (known === null) return language === "zh" ? "无从确定" : "not determined";
  const { before } = phraseOf(low === null ? "atMost" : "atLeast", language, true);
  const { digits, magnitude } = formatDigits(Math.abs(known), null, language);
  const words = withUnit ? unitWords(unit, Math.abs(known), language) : "";
  return `${before}${known < 0 ? "−" : ""}${digits}${magnitude}${words}`;
}

/** Fewer minutes are less time: money, shares and time are measured, not counted. */
function isCountable(unit: Unit): boolean {
  return ![
    "percent",
    "percentage-points",
    "yuan",
    "years",
    "months",
    "days",
    "hours",
    "minutes",
  ].includes(unit.id);
}
