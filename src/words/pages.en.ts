import type { Pages } from "./pages.zh.ts";

/** Headings and leads of the pages, in English. */
export const pagesEn: Pages = {
  home: {
    kicker: "Public figures · unofficial",
    title: "Twenty years: which numbers were said, and which were not",
    deck: "In twenty years of “safety-building”, Zhejiang has published many figures on fraud, mediation and inspections. Each one we have seen is registered here: who said it, when, and exactly how it was printed. Years we found nothing for stay on the chart.",
    stories: "Three stories",
    charts: "Charts",
    latest: "Timeline",
    allEvents: "All events",
    numbers: "On the register",
    counts: {
      observations: "figures",
      claims: "claims without a number",
      programmes: "programmes",
      sources: "sources",
    },
  },
  stories: {
    title: "Stories",
    deck: "Numbers read where they were said. Every number in the text opens to its print and its source.",
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
    title: "Metrics",
    deck: "What is counted, how, and in which unit. A different base makes a different metric.",
    observations: "Registered figures",
    claims: "Claims without a number",
    charts: "Charts that use it",
    searched: "Looked for and not found",
    breaks: "Changes of definition",
    of: "Metric it refers to",
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
      highest: "said to be the highest, or near the top",
      lowest: "said to be the lowest",
    },
  },
  sources: {
    title: "Sources",
    deck: "Who wrote it, when it appeared and how that is known, and every figure taken from it.",
    observations: "Figures taken from this source",
    claims: "Claims taken from this source",
    programmes: "Programmes and platforms it names",
    note: "Note",
  },
  chart: {
    table: "Table",
    embed: "Embed this chart",
    metrics: "Metrics used",
    rules: "How to read it",
  },
  data: {
    title: "Data",
    deck: "All figures to download, with the meaning of every column.",
    download: "Download",
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
    entries: "Findings",
    refused: "Not derived",
    refusedDeck:
      "These changes are printed as percentages without a base, or over spans that are no whole year. Working back from them to a number would be inventing one.",
    file: "Machine-readable file",
  },
  coverage: {
    title: "Found and not found",
    deck: "Each cell is one metric in one year: found, looked for and not found, or not yet looked for. Not found means not found by us, not never published.",
    caption:
      "What is registered for each place and metric, year by year; a figure stands in the years it is about, or in the last of a span of three years and more",
    log: "Search log",
    logDeck: "Where we looked, and when.",
    where: "Where",
    when: "When",
    years: "Years",
  },
  glossary: {
    title: "Glossary",
    jump: "By place",
    deck: "The programmes, platforms, brands, bodies and honours that the reports name, each explained in our own words. Being listed is no endorsement.",
  },
  notFound: {
    title: "No such page",
    deck: "There is nothing at this address. Try the home page, the timeline or the charts.",
  },
};
