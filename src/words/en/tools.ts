import type { PageTools } from "../zh/tools.ts";

/** What helps to find, cite, share and leaf through pages, in English. */
export const pageToolsEn: PageTools = {
  search: {
    title: "Search",
    deck: "Look through the site’s metrics, places, charts, stories, glossary, events and sources. English, Chinese and pinyin all work; put a space between words.",
    description:
      "Search the metrics, places, charts, stories, glossary, events and sources of Twenty Years of Safe Zhejiang.",
    label: "Search this site",
    field: "Search for",
    example: "such as fraud, Xiuzhou mediation, tiaojie",
    submit: "Search",
    results: "Results",
    loading: "Reading the index…",
    failed:
      "The index could not be read. Check the connection and try again, or start from a list below.",
    found: "“{q}”: {n} found",
    nearly: "Nothing matches all of “{q}”; these {n} come closest",
    none: "Nothing found for “{q}”. Try other words, or start from a list below.",
    guessed: "These pages come closest to the address you asked for:",
    all: "All {n}",
    keys: "Up and down arrows move through the results; Esc returns to the field.",
    missing:
      "The script for searching did not load. Open the page anew, or start from a list below.",
    scriptless:
      "Searching needs script. Without it, start from a list below, or use your browser’s find in page.",
    browse: "Find by list",
    kinds: {
      story: "Stories",
      chart: "Charts",
      metric: "Metrics",
      area: "Places",
      topic: "Topics",
      programme: "Glossary",
      event: "Events",
      source: "Sources",
      page: "Pages",
    },
  },
  cite: {
    authorDate: "Author–date (APA)",
    gbt7714: "GB/T 7714-2015",
    bibtex: "BibTeX",
    title: "Cite this page",
    sourceTitle: "Cite this source",
    accessHint: "Fill in the day you read it; the copy button puts today’s date there.",
    otherForms: "As GB/T 7714 or BibTeX",
    chart: "Chart",
    dataset: "Data set",
    metric: "Data",
    story: "Data story",
  },
  share: {
    share: "Share this page",
    copyLink: "Copy the link",
    copied: "Link copied",
    failed: "Could not copy; take the link from the address bar",
    card: "Picture to share: press and hold, or right-click, to save it",
  },
  page: {
    updated: "Data registered up to",
    tools: "Date, sharing and citation of this page",
    neighbours: "Pages before and after",
    previous: {
      story: "Previous story",
      chart: "Previous chart",
      metric: "Previous metric",
      source: "Earlier source",
    },
    next: {
      story: "Next story",
      chart: "Next chart",
      metric: "Next metric",
      source: "Later source",
    },
  },
  feed: {
    changes: "Twenty Years of Safe Zhejiang: changes of the data",
    title: "Twenty Years of Safe Zhejiang · Updates",
    subtitle:
      "Sources and figures newly registered, corrections of published figures, new stories.",
    link: "Follow updates (Atom)",
    story: "Story",
    correction: (what) => `Correction: ${what}`,
    correctionText: (was, now) =>
      now === null ? `“${was}” was withdrawn.` : `Was “${was}”, now “${now}”.`,
    added: (sources, figures) =>
      `Registered: ${count(sources, "source", "sources")}, ${count(figures, "figure", "figures")}`,
    addedText: "Sources read on one day, with the figures taken from them:",
    figures: (figures) => count(figures, "figure", "figures"),
    claimsOnly: "no figure taken",
  },
  data: {
    name: "Register of public figures on safety-building in Zhejiang",
    description:
      "Figures that public reports printed on fraud, mediation, inspections and honours in twenty years of safety-building in Zhejiang, with Huzhou and Jiaxing in focus and the province and the nation as context. Each has its metric, place, period, print and source; estimates, lower bounds and inferred dates are kept as such.",
    keywords: [
      "Safe Zhejiang",
      "public safety",
      "Huzhou",
      "Jiaxing",
      "mediation",
      "telecom fraud",
      "China",
    ],
    metric: (what, where) =>
      `${what}. Places: ${where}. Public figures registered by Twenty Years of Safe Zhejiang, each with its period, print and source; estimates, lower bounds and derived figures are marked.`,
    more: (number) => ` and others, ${number} in all`,
  },
  about: "About",
  repository: "Open an issue in the repository",
  notFound: { likely: "You may be looking for" },
};

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
