import type { Authorship, Measure } from "#model/vocabulary.ts";
import type { QuoteWords } from "../zh/quotes.ts";

/** The same in English: no key more, none less. */
export const quotesEn: QuoteWords = {
  heading: "Before you quote",
  can: "You can say",
  cannot: "You cannot say",
  sentence: "A sentence to copy",
  it: "it",

  sourceOf: (publisher, date) => `${publisher} (${date})`,
  untitled: (title, date, author) => `${title}, ${authors[author ?? "reporter"]} (${date})`,
  author: (author) => authors[author ?? "reporter"],
  according: (source, text) => `${text}, according to ${source}`,
  bySite: (text) => `${text}, as worked out by Twenty Years of Safe Zhejiang`,
  end: ".",

  inferredDate: (date) => `${date}, date inferred`,

  level: (name, time, figure, measure) =>
    measure === "streak"
      ? `${name}: ${figure} ${time}`
      : `${name} ${verbs[measure]} ${figure} ${time}`,
  indexLevel: (name, time, base, figure) =>
    `${name} stood at ${figure}% of the ${base} level ${time}`,
  indexOf: (name) => `an index of ${name}`,
  change: (name, time, base, figure, direction) => {
    const verb = { up: "rose", down: "fell", none: "changed" }[direction];
    const against = base === null ? "" : ` against ${base}`;
    return `${name} ${verb} ${figure} ${time}${against}`;
  },
  allOneWay: (name, years, isFall) =>
    of(name, `all ${years} years found report a ${isFall ? "fall" : "rise"}`),
  course: (name, course) => of(name, course),
  courseSince: (name, since, course) => of(name, `as counted from ${since}, ${course}`),
  highest: (name, time, figure) =>
    of(name, `among the years found under one definition, highest ${time}, at ${figure}`),
  lowest: (name, time, figure) =>
    of(name, `among the years found under one definition, lowest ${time}, at ${figure}`),
  partOf: (part, figure, whole, isMost) =>
    `the largest part of ${whole} is ${part}, ${figure}${isMost ? ", more than half" : ""}`,
  sumHolds: (whole) => `the parts of ${whole} add up to the total exactly`,
  total: (name, span, figure) => `${name} came to ${figure} in all ${span}`,
  promise: (place, step, limit) => `${place} set the limit: ${lower(step)} ${limit}`,
  goal: (name, time, figure) => `the goal for ${name} ${time} was ${figure}`,
  fullestRow: (name, years) =>
    `the row with most years found is ${name}, with ${years} ${years === 1 ? "year" : "years"}`,
  cells: (cells, found, others) =>
    `of the ${cells} cells listed by this site, ${[`${found} hold a published figure`, ...others].join(", ")}`,
  cellsBySite: (cells, found, others) =>
    `of ${cells} cells listed by Twenty Years of Safe Zhejiang, ${[`${found} hold a published figure`, ...others].join(", ")}`,
  withPart: (whole, part, figure) => `${whole}, among them ${part}, ${figure}`,
  emptyRow: (name, years, kinds) => `${name}: this site has not one year of ${years} (${kinds})`,
  twoFigures: (name, time, figures) =>
    of(name, `accounts differ ${time}: ${figures.join(" and ")}`),

  indexNotCount: (name, time) =>
    `what number ${name} reached ${time}: an index is a percentage of the base year’s figure, and the figures themselves are in the table`,
  eventNotCause:
    "that the events marked moved the figures: they show only what happened when, and no link was tested",
  yearOfHonour: (isNamed) =>
    isNamed
      ? "that the years shown are those assessed: the chart goes by the year of naming, and the year assessed is the one before"
      : "that the honour was given in the year shown: the chart goes by the year assessed, and naming comes a year later",
  levelNotPrinted: (name, time) =>
    `what number ${name} reached ${time}: we found the change in per cent only, and not the number`,
  changesDoNotChain: (name) =>
    `by how much ${name} fell or rose over all the years: each percentage has a base of its own and they do not multiply`,
  baseNotStated: (name, time) =>
    `which year the change in ${name} ${time} is measured from: the source does not say`,
  definitionChanged: (name, from, to, since) =>
    `how far ${name} went from ${from} to ${to}: the definition changed from ${since}, and the two sides do not compare`,
  bound: (name, time, plain, figure) =>
    `that ${name} came to exactly ${plain} ${time}: what was published is “${figure}”`,
  rounded: (name, time, figure, low, high) =>
    `that ${name} came to ${figure} ${time}, no more and no less: the figure is rounded and may be anything from ${low} to ${high}`,
  goalNotResult: (name, time, figure) =>
    `that ${name} reached ${figure} ${time}: it was a goal, not a result`,
  promiseNotMeasured: (place, step, limit) =>
    `that ${place} keeps to it (${lower(step)} ${limit}): that is a limit as set; times taken were not found by us`,
  twoAccounts: (name, time, figures) =>
    `that there is one figure for ${name} ${time}: ${figures.join(" and ")} were both published, and we do not judge which is right`,
  workedOutHere: (name, times) =>
    `who published the figure for ${name} in ${series(times)}: this site worked it out, so say so`,
  allWorkedOut: (name) =>
    `that anybody published ${name}: this site worked them all out, so say so`,
  totalNotYear: (name, span, figure) =>
    `how much ${name} came to in a year: ${figure} is a total ${span}, and its years are not told apart`,
  totalsOverlap: (name, one, other) =>
    `what the totals of ${name} add up to: ${one} and ${other} share years`,
  partOfYear: (name, figure, time) =>
    `that ${name} came to ${figure} in a whole year: it covers ${time.replace(/^from /, "")} only`,
  stockNotFlow: (name) =>
    `how many joined or left ${name} in a year: the number is that of a point in time`,
  shareOfWhat: (name, figure, base) =>
    `that ${figure} of everything went well: ${name} is a share of “${lower(base)}” only, and how many those are was not found by us`,
  rateNotLevel: (name, per) =>
    `that the total moved as ${name} did: it is reckoned against “${lower(per)}”`,
  partNotWhole: (area, name, base) =>
    `how things stood in all of ${area}: ${name} counts only “${lower(base)}”`,
  countedThing: (name, base) =>
    `that another count would give the same: ${name} counts “${lower(base)}”`,
  zoneBesideDistrict: (zone, district) =>
    `whether ${zone} did better than ${district}: one is a development zone, the other is not, and they are not ranked`,
  spansDiffer: (one, other) =>
    `that “${one}” is more or less than “${other}”: the spans or the levels of place differ`,
  basesDiffer: (names) =>
    `which of these is higher: ${names.join("; ")}. Each is a share of something else`,
  streakNotSize: (name) =>
    `how any one year went within “${name}”: it counts years, not what happened in them`,
  countedBack: (name, from, figure) =>
    `that each year from ${from} was found published for “${name}”: the years are counted back from “${figure}”`,
  oneYearOnly: (year) => `that other years were the same: the chart has figures for ${year} only`,
  ownAccount: (area) =>
    `that an independent body checked the figures: the report on ${area} was supplied by an official body`,
  openStart: (name, time) => `how long ${name} was added up, ${time}: the start is not stated`,
  moreIsNotWorse: (name) =>
    `that a rise in ${name} is bad or a fall good: neither more nor fewer is better in itself`,
  noCause: (name, isFall) =>
    `why ${name} ${isFall ? "fell" : "rose"}: the chart has figures only, and no cause was tested`,
  figureInsideCell:
    "whether the figure in a filled cell is large or small: cells say only that there is one",
  rankWithin: (name, scope) => `that ${name} holds for the country: the rank is within ${scope}`,
};

const verbs: Readonly<Record<Measure, string>> = {
  count: "came to",
  stock: "stood at",
  amount: "came to",
  rate: "stood at",
  change: "changed by",
  streak: "stood at",
  rank: "was",
  tier: "was the",
  limit: "was set",
};

const authors: Readonly<Record<Authorship, string>> = {
  agency: "a report supplied by an official body",
  reporter: "a report",
  statistics: "a statistical text",
  mixed: "a report by journalists and official correspondents",
};

/** `2009, 2012 and 2022`. */
function series(list: string): string {
  return list.replace(/, ([^,]*)$/, " and $1");
}

/** A text behind the name of what it is about, if that needs saying. */
function of(name: string, text: string): string {
  return name === "" ? text : `${name}: ${text}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
