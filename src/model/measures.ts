import type { Measure } from "./vocabulary.ts";

/** What follows from the kind of a measure, apart from any one metric. */
interface Nature {
  /** Things, people or money that are counted, and so can be divided by heads. */
  readonly counted?: true;
  /** It adds up over a period: nine months of it do not stand beside twelve. */
  readonly flow?: true;
  /** It has a size that another may be set against: its change and its index mean something. */
  readonly level?: true;
  /** It is of a point in time: it needs no whole year to be compared. */
  readonly momentary?: true;
  /** It already speaks of many years, or of none. */
  readonly timeless?: true;
  /** It has no line over the years: a place in an order, a step of a scale, a promise. */
  readonly unlined?: true;
  readonly whole?: true;
  readonly neverNegative?: true;
}

/** The only lists of measures: a new one says here all that it is. */
const natures: Readonly<Record<Measure, Nature>> = {
  count: { counted: true, flow: true, level: true, whole: true, neverNegative: true },
  stock: { counted: true, level: true, momentary: true, neverNegative: true },
  amount: { counted: true, flow: true, level: true },
  rate: { level: true },
  change: {},
  streak: { momentary: true, timeless: true, whole: true, neverNegative: true },
  rank: { momentary: true, unlined: true, whole: true, neverNegative: true },
  tier: { momentary: true, timeless: true, unlined: true, whole: true, neverNegative: true },
  limit: { momentary: true, timeless: true, unlined: true, neverNegative: true },
};

/** Whether it counts things, people or money: a count, a stock or an amount. */
export const isCounted = (measure: Measure): boolean => natures[measure].counted === true;

/** Whether it adds up over its period: a count or an amount. */
export const isFlow = (measure: Measure): boolean => natures[measure].flow === true;

/** Whether it has a size of which a change or an index can be taken: what is counted, and rates. */
export const isLevel = (measure: Measure): boolean => natures[measure].level === true;

/** Whether it is of a point in time, not of the whole of its period. */
export const isMomentary = (measure: Measure): boolean => natures[measure].momentary === true;

/** Whether it speaks of many years or of none: a streak, a tier, a limit. */
export const isTimeless = (measure: Measure): boolean => natures[measure].timeless === true;

/** Whether a line over the years says something of it: all but ranks, tiers and limits. */
export const isLined = (measure: Measure): boolean => natures[measure].unlined !== true;

/** Whether its values are whole numbers. */
export const isWhole = (measure: Measure): boolean => natures[measure].whole === true;

/** Whether no value of it can be below zero. */
export const isNeverNegative = (measure: Measure): boolean =>
  natures[measure].neverNegative === true;
