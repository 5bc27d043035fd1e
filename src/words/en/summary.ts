import type { Measure } from "#model/vocabulary.ts";
import { punctuationEn } from "../punctuation.ts";
import type { SummaryWords } from "../zh/summary.ts";

/** The same in English: no key more, none less. */
export const summaryEn: SummaryWords = {
  ...punctuationEn,
  found: (name, extent, years, found) =>
    years === found
      ? `figures for ${name} were found for every year of ${extent}`
      : `of the ${years} years ${extent}, figures for ${name} were found for ${found}`,
  oneFigure: (figure) => `the only figure found is ${figure}`,
  falls: (from, to, measure, path) =>
    `${subjects[measure]} fell ${path === "yearly" ? "every year, " : ""}from ${from} to ${to}${falling[path] ?? ""}`,
  rises: (from, to, measure, path) =>
    `${subjects[measure]} rose ${path === "yearly" ? "every year, " : ""}from ${from} to ${to}${rising[path] ?? ""}`,
  flat: (from, to) => `it was ${from}, and the same ${to}`,
  unclear: (from, to) => `it began at ${from} and ended at ${to}, too close to tell apart`,
  highest: (figure, when) => `highest at ${figure} ${when}`,
  lowest: (figure, when) => `lowest at ${figure} ${when}`,
  newDefinition: (since, text) => `as counted from ${since}, ${text}`,
  onlyChange: (year, figure) => `the only change found is that of ${year}, ${figure}`,
  allFalls: (years) => `all ${years} years found are falls`,
  allRises: (years) => `all ${years} years found are rises`,
  fallsAndRises: (years, falls, rises) =>
    `of the ${years} years found, ${falls} ${falls === 1 ? "is a fall" : "are falls"} and ${rises} ${rises === 1 ? "a rise" : "rises"}`,
  most: (figure, when) => `the largest was in ${when}, ${figure}`,
  least: (figure, when) => `the smallest in ${when}, ${figure}`,
  partYear: (figures) => `${figures}: less than a year, and not set beside whole years`,
  lowerBound: (figure, periods) =>
    `for ${series(periods)} only a lower bound is known${figure === "" ? "" : `, ${figure}`}`,
  upperBound: (figure, periods) =>
    `for ${series(periods)} only an upper bound is known${figure === "" ? "" : `, ${figure}`}`,
  derived: (years, count) =>
    count === 1
      ? `the figure for ${years} is our own, worked out from published ones`
      : `the figures for ${series(years)} are our own, worked out from published ones`,
  derivedAll: "all of these are our own, worked out from published figures",
  accounts: (period, figures) => `accounts of ${period} differ: ${figures.join(" and ")}`,
  moreAccounts: (count) =>
    count === 1 ? "one more year has two accounts" : `${count} more years have two accounts`,
  targets: (figures) => `${figures}, a goal and not a result`,
  leftOut: (count) =>
    count === 1
      ? "one total of more than a year is not drawn here"
      : `${count} totals of more than a year are not drawn here`,
  longest: (name, figure) => `the longest bar is ${name}, ${figure}`,
  notRanked: "spans or levels of place differ, so the figures do not compare outright",
  topic: (names) => `the chart lists ${names.join(" and ")}`,
  byNaming: "counted by the year of naming, one after the year assessed",
  streak: (figure, until, years) => `${figure} running up to ${until}${years}`,
  streakTwo: (figures, until) =>
    `${figures.join(" or ")} running up to ${until}: two accounts of one year`,
  earlierStreak: (figure, until) => `${figure} when counted up to ${until}`,
  counted: (from, to) => ` (${from}–${to})`,
  namedIn: (from, to) => ` (named in ${from}–${to})`,
  totalWith: (name, figure, when) => `${name} came to ${figure} in ${when}`,
  part: (name, figure) => `${name} (${figure})`,
  largest: (name, figure, isMost) =>
    `the largest part is ${name}, ${figure}${isMost ? ", more than half" : ""}`,
  others: (figures) => `the rest is ${figures}`,
  partsFit: "the parts add up to the total exactly",
  partsShort: "the parts fall short of the total; what is missing is not itemised",
  grid: (rows, years, cells, counts) =>
    `of ${cells} cells, in ${rows} rows of ${years} years each, ${counts}`,
  cellsFound: (count) => `${count} ${count === 1 ? "holds" : "hold"} a published figure`,
  fullest: (name, count) => `the fullest row is ${name}, with ${count} years`,
  emptyRows: (names) => `there is not one year of ${names}`,
  mostAtOnce: (name, count) =>
    `no row has more than ${count === 1 ? "one year" : `${count} years`}, for example ${name}`,
  promised: (place, when, steps) => `limits published by ${place} in ${when}: ${steps.join("; ")}`,
  step: (name, limit) => `${name.charAt(0).toLowerCase() + name.slice(1)} ${limit}`,
  promise: "they are limits as set, not times as measured",
  base: (base) => base.charAt(0).toLowerCase() + base.slice(1),
  eachOfItsOwn: "each is a share of something else, so none is higher or lower than another",
  totalsDiffer:
    "the totals cover spans of their own; years under more than one are counted twice, so they can be neither added up nor spread over single years",
  totalsAlike: "a total cannot be spread over single years",
};

/** `2009, 2012 and 2022`. */
function series(list: string): string {
  return list.replace(/, ([^,]*)$/, " and $1");
}

const subjects: Readonly<Record<Measure | "index", string>> = {
  index: "the index",
  count: "the number",
  stock: "the number",
  amount: "the sum",
  rate: "the rate",
  change: "the change",
  streak: "the run",
  rank: "the rank",
  tier: "the tier",
  limit: "the limit",
};

const falling: Readonly<Record<string, string>> = {
  steady: ", each figure found lower than the one before",
  mixed: ", with rises on the way",
};

const rising: Readonly<Record<string, string>> = {
  steady: ", each figure found higher than the one before",
  mixed: ", with falls on the way",
};
