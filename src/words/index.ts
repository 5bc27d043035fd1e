import type { Language } from "#model/bilingual.ts";
import { chartEn } from "./en/chart.ts";
import { exploreEn } from "./en/explore.ts";
import { pagesEn, picturesEn, timelineEn } from "./en/pages.ts";
import { quotesEn } from "./en/quotes.ts";
import { summaryEn } from "./en/summary.ts";
import { pageToolsEn } from "./en/tools.ts";
import { readingEn, uiEn } from "./en/ui.ts";
import { punctuationEn, punctuationZh } from "./punctuation.ts";
import { chartZh } from "./zh/chart.ts";
import { exploreZh } from "./zh/explore.ts";
import { pagesZh, picturesZh, timelineZh } from "./zh/pages.ts";
import { quotesZh } from "./zh/quotes.ts";
import { summaryZh } from "./zh/summary.ts";
import { pageToolsZh } from "./zh/tools.ts";
import { readingZh, uiZh } from "./zh/ui.ts";

/** Every fixed word that charts say, in one language. */
export const chartWords = (lang: Language) => (lang === "en" ? chartEn : chartZh);

/** What the explorer says in one language. */
export const exploreWords = (lang: Language) => (lang === "en" ? exploreEn : exploreZh);

/** The words of search, citation, sharing, feed and about in one language. */
export const pageToolsWords = (lang: Language) => (lang === "en" ? pageToolsEn : pageToolsZh);

/** Headings and leads of the pages in one language. */
export const pageWords = (lang: Language) => (lang === "en" ? pagesEn : pagesZh);

/** What pictures and social cards say in one language. */
export const pictureWords = (lang: Language) => (lang === "en" ? picturesEn : picturesZh);

/** The marks between words in one language. */
export const punctuation = (lang: Language) => (lang === "en" ? punctuationEn : punctuationZh);

/** What may and may not be said of a chart, in one language. */
export const quoteWords = (lang: Language) => (lang === "en" ? quotesEn : quotesZh);

/** Words of what a reader can do with a chart, in one language. */
export const readingWords = (lang: Language) => (lang === "en" ? readingEn : readingZh);

/** The words of charts' summaries in one language. */
export const summaryWords = (lang: Language) => (lang === "en" ? summaryEn : summaryZh);

/** Words of the timeline in one language. */
export const timelineWords = (lang: Language) => (lang === "en" ? timelineEn : timelineZh);

/** The interface strings of one language. */
export const ui = (lang: Language) => (lang === "en" ? uiEn : uiZh);
