import type { Pages, Pictures, TimelineWords } from "../zh/pages.ts";

/** Headings and leads of the pages, in English. */
export const pagesEn: Pages = {
  home: {
    kicker: "Public figures · unofficial · Zhejiang and China",
    card: "Twenty years: what fell, what rose, and what nobody can tell",
    verdicts: { fell: "Fell", rose: "Rose", ruler: "New ruler", untold: "Cannot tell" },
    opened: "Every dotted number opens like this: who said it, when, and how it was printed.",
    stories: "Stories",
    latest: "Timeline",
    allEvents: "All events",
    numbers: "On the register",
    counts: {
      observations: "figures",
      claims: "claims without a number",
      programmes: "programmes",
      sources: "sources",
    },
    fresh: (series, parts) =>
      `Of ${series} series, each one metric in one place, ${parts.join(", ")}.`,
    freshIn: (year, series) => `${series} reach ${year}`,
    freshBefore: (series) => `${series} end earlier`,
    freshMore: "Series by series",
  },
  stories: {
    title: "Stories",
    deck: "Numbers read where they were said. Every number in the text opens to its print and its source.",
  },
  answers: {
    title: "Questions and answers",
    deck: "What readers ask, answered in two sentences each. Every number opens to who said it and how it was printed; what no figure tells, the answer says so.",
    chart: "The chart",
    more: "More",
  },
  timeline: {
    title: "Timeline",
    deck: "Policies, platforms, programmes and honours since 2003. Dates are the sources’ own; where one is inferred, the text says so.",
  },
  charts: {
    title: "Charts",
    deck: "Every chart comes with its table, downloads and embed code, at an address that stays.",
  },
  areas: {
    title: "Places",
    deck: "Arranged by who manages whom; there is no map. Development zones are neither summed with districts nor ranked beside them.",
    own: "Registered figures",
    claims: "Claims",
    events: "Events",
    below: "Within it",
    charts: "Charts",
  },
  topics: {
    title: "Topics",
    deck: "Figures by what they are about.",
    metrics: "Metrics",
    observations: "Figures",
    charts: "Charts",
    stories: "Stories",
  },
  metrics: {
    download: "Download these figures:",
    sources: "Where they come from",
    title: "Metrics",
    deck: "What is counted, how, and in which unit. A different base makes a different metric.",
    observations: "Registered figures",
    claims: "Claims without a number",
    charts: "Charts that use it",
    searched: "Years without a figure",
    breaks: "Changes of definition",
    of: "Metric it refers to",
    gate: {
      title: "What would make us stop and check",
      caption: "How far the next year’s figure may go without a second look",
      last: "Newest figure",
      next: "Stopped for a check",
      outside: (year, low, high) => `in ${year}, below ${low} or above ${high}`,
      rules:
        "A new figure is stopped where it moves further from its neighbours than its series has ever moved, looks ten or a hundred times off, or ten thousand or a hundred million (a Chinese unit that was missed), repeats the year before to the digit, seems to have changed places with another area, or as a part exceeds its whole. An editor checks it against the source and lets it pass with a reason. To be stopped is not to be wrong.",
    },
  },
  claim: {
    within: "within",
    direction: {
      up: "said to be up",
      down: "said to be down",
      flat: "said to be level",
      none: "said to be none",
      all: "said to be all",
      first: "said to be the first, or among the first",
      only: "said to be the only one",
      highest: "said to be the highest",
      "among-highest": "said to be among the highest",
      lowest: "said to be the lowest",
    },
  },
  sources: {
    title: "Sources",
    deck: "Who wrote it, when it appeared and how that is known, and every figure taken from it.",
    observations: "Figures taken from this source",
    claims: "Claims taken from this source",
    programmes: "Programmes and platforms it names",
    leftOut: "Figures left out, and why",
    note: "Note",
    jump: "By kind",
    unaddressed: (sources, all, figures, allFigures) =>
      `Of the ${String(all)} sources ${String(sources)} have no address, and ${String(figures)} of the ${String(allFigures)} figures registered here rest on them.`,
  },
  chart: {
    beside: "Charts of the same topic",
    table: "Table",
    embed: "Embed this chart",
    metrics: "Metrics used",
  },
  data: {
    title: "Data",
    deck: "All figures to download, with the meaning of every column.",
    download: "Download",
    figures: (reported, derived) => `${reported} as printed, and ${derived} worked out by us`,
    columns: "What the columns mean",
    column: "Column",
    meaning: "Meaning",
    find: "Find figures by",
    licence: "Licence",
    licenceText:
      "Figures are facts and free of copyright. Our selection, notes and translations are CC BY 4.0: credit “Twenty Years of Safe Zhejiang” with the address of the page.",
  },
  audit: {
    title: "Audit",
    deck: "A program checks the registered figures against each other. What fits, what does not, and what a counting rule explains are all listed. What a rule explains is not called a contradiction.",
    jump: "By check",
    refused: "Not derived",
    refusedDeck:
      "From these no other year and no change can be worked out: the base is not stated, the span is no whole year, the definition changed, the base may have been recounted, or the years come from two publishers. To work one out would be inventing it.",
    datedDeck:
      "Where a report says “last year” or “to date”, or gives no date, we read the time from its context, as follows.",
    file: "Machine-readable file",
  },
  coverage: {
    unfold: (count: number) => `Show ${count} ${count === 1 ? "row" : "rows"}`,
    title: "Found and not found",
    deck: "Each cell is one metric in one year: a published figure, or one of four kinds without: not found by us, printed elsewhere, seen and not used, not yet looked for. A mark says what we know, not what anybody published.",
    scope:
      "What we searched are stored pages of the open web, and for some places only the five reports we began with. Yearbooks were not searched through: of them we read only the tables that the sources name. Most of what is marked as printed elsewhere stands in yearbooks we could not open.",
    jump: "By topic",
    caption:
      "A figure stands in the year it is about, or in the last year of a span of three or more. Each cell leads to its figures or to the search log.",
    log: "Years without a figure",
    request: "Text of an information request",
    requestHint:
      "Each row not found carries a request to the administrative body that holds the figure. Courts and procuratorates are not bound, which their rows say. The other three kinds need no request: read the book, read the reasons, or wait for us to look. The text is one under China’s Regulations on Open Government Information, in Chinese as it has to be made. In English it says: we request this metric for this place and each of these years, by this definition, with the definition used and any change of it over the years; please send an electronic text by e-mail; if it has been published, please say where; if another agency is responsible, please name it. Name, contact and date of the applicant follow.",
    requestTo: (agency) => `To: ${agency}`,
    logDeck:
      "By kind. What was looked for: which years, where, on what day. What is printed elsewhere: in which book and table.",
    looked: "Years, and what we know",
    lookedOn: (date) => `searched ${date}`,
    readAt: (places) => `Where to read it: ${places}`,
    refused: "Refused leads",
  },
  glossary: {
    title: "Glossary",
    jump: "By place",
    deck: "The programmes, platforms, brands, bodies and honours that the reports name, each explained in our own words. Being listed is no endorsement.",
  },
  firsts: {
    title: "A register of firsts",
    deck: "First, only, among the first, ahead of others: who said so, within what, and when. Where several say it of the same thing, they stand side by side.",
    who: "Who",
    what: "Of what",
    scope: "Within",
    when: "When",
    words: "In print",
    unstated: "not stated",
    rivals: "more than one claim",
  },
  corrections: {
    title: "Corrections",
    deck: "Whether a published figure was changed: what it was, what it is, why and on what day. What stood here before is not wiped out.",
    none: "So far no published figure has been changed.",
    figure: "Figure",
    was: "Was",
    now: "Is now",
    withdrawn: "withdrawn",
    why: "Why",
    day: "Day",
  },
  notFound: {
    title: "No such page",
    deck: "There is nothing at this address. Try the home page, the timeline or the charts.",
  },
  area: {
    silence: "Found and not found, year by year",
    silenceHint:
      "Every metric of this place: the years with a published figure, and of which kind the others are.",
    programmes: "Programmes and platforms",
    compare: "Beside its peers",
    compareHint:
      "The same metric for the same period, where places of the same level reported it. What is not listed, we found nothing comparable for.",
    newestOnly: (count: number) =>
      `There are ${count} figures. Of each metric the newest stands here; for the others open the metric, or download them all from the data page.`,
    own: "This place",
    peers: "Others",
  },
  story: {
    wholeChart: "The whole chart, its table and downloads",
    years: (years) => `Shown here: ${years.replace("—", "–")}`,
  },
  gallery: {
    title: "Kinds of chart",
    deck: "Each kind with a published example: when to use it, when not, which marks it knows, and how its file is written.",
    use: "When to use it",
    avoid: "When not",
    marks: "Marks it knows",
    noMarks: "It has no special marks.",
    file: "The file of this chart",
    path: (id) => `src/content/charts/${id}.yaml`,
    jump: "The kinds",
    link: "Which kinds of chart there are",
    events: "Events marked in the chart",
  },
};

/** Words of the timeline in English. */
export const timelineEn: TimelineWords = {
  unfold: (count: number) => `Show ${count} ${count === 1 ? "event" : "events"}`,
  title: "Timeline",
  filter: "Filter",
  place: "Place",
  kind: "Kind",
  every: "All",
  search: "Find",
  searchHint: "title, text or place",
  shown: "{n} of {all} events shown.",
  none: "No event on record fits.",
  keys: "On a title, the up and down arrow keys move from event to event.",
  missing: "The script for filtering did not load; every event is listed below.",
  until: "to",
  chapters: "Chapters",
  span: (from, to) => `${from}–${to}`,
  since: (from) => `Since ${from}`,
  figuresOf: (year) => `Figures for ${year}`,
  chart: "Chart",
};

/** What pictures and social cards say, in English. */
export const picturesEn: Pictures = {
  sources: (names) => `${names.length === 1 ? "Source" : "Sources"}: ${names.join("; ")}`,
  sourcesAmong: (names, count) =>
    `Sources: ${names.join("; ")} and others, ${count} in all, listed on the chart's page`,
  licence: "CC BY 4.0",
  png: "Picture (PNG)",
  story: "Data story",
  area: "Place",
  chart: "Chart",
  figures: (count) =>
    count === 1 ? "1 published figure registered" : `${count} published figures registered`,
  noFigures: "No figure of its own found by us yet",
  found: "published",
};
