import type { Language } from "#dataset/contract/bilingual.ts";
import type { Figure } from "#dataset/contract/figure.ts";

/** How a figure is bounded, as finely as words tell it. */
export type Nuance =
  "exact" | "about" | "near" | "odd" | "over" | "atLeast" | "under" | "within" | "atMost";

/** The words of a qualifier and where they stand: before the number, in it (余), or after the unit. */
export interface QualifierPhrase {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** What a nuance is read from; `reportedAs`, where it is known, keeps the source's own word. */
export type BoundedFigure = Pick<Figure, "value" | "low" | "high" | "qualifier"> & {
  readonly reportedAs?: string;
};

/** Tells 余 from 超 and 近 from 约 by the interval, and 不到 from 以内 by the print. */
export function nuanceOf(figure: BoundedFigure): Nuance {
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
export function phraseOf(
  nuance: Nuance,
  language: Language,
  isCountable: boolean,
): QualifierPhrase {
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
