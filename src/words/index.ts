import type { Language } from "#model/bilingual.ts";
import { chartEn } from "./en/chart.ts";
import { deskEn } from "./en/desk.ts";
import { embedGuideEn } from "./en/embed-guide.ts";
import { exploreEn } from "./en/explore.ts";
import { exportsEn } from "./en/exports.ts";
import { gapsEn } from "./en/gaps.ts";
import { pagesEn, picturesEn, timelineEn } from "./en/pages.ts";
import { quotesEn } from "./en/quotes.ts";
import { summaryEn } from "./en/summary.ts";
import { pageToolsEn } from "./en/tools.ts";
import { readingEn, uiEn } from "./en/ui.ts";
import { punctuationEn, punctuationZh } from "./punctuation.ts";
import { chartZh } from "./zh/chart.ts";
import { deskZh } from "./zh/desk.ts";
import { embedGuideZh } from "./zh/embed-guide.ts";
import { exploreZh } from "./zh/explore.ts";
import { exportsZh } from "./zh/exports.ts";
import { gapsZh } from "./zh/gaps.ts";
import { pagesZh, picturesZh, timelineZh } from "./zh/pages.ts";
import { quotesZh } from "./zh/quotes.ts";
import { summaryZh } from "./zh/summary.ts";
import { pageToolsZh } from "./zh/tools.ts";
import { readingZh, uiZh } from "./zh/ui.ts";

/** The same words in the language asked for. */
function inEither<Words>(zh: Words, en: Words): (lang: Language) => Words {
  return (lang) => (lang === "en" ? en : zh);
}

/** Every fixed word that charts say. */
export const chartWords = inEither(chartZh, chartEn);

/** What the desk says on which editors check a file. */
export const deskWords = inEither(deskZh, deskEn);

/** The guide for those who put charts into their pages. */
export const embedGuide = inEither(embedGuideZh, embedGuideEn);

/** What the explorer says. */
export const exploreWords = inEither(exploreZh, exploreEn);

/** What embeds and downloads say. */
export const exportWords = inEither(exportsZh, exportsEn);

/** The words of search, citation, sharing, feed and about. */
export const pageToolsWords = inEither(pageToolsZh, pageToolsEn);

/** What is said of years without a figure. */
export const gapWords = inEither(gapsZh, gapsEn);

/** Headings and leads of the pages. */
export const pageWords = inEither(pagesZh, pagesEn);

/** What pictures and social cards say. */
export const pictureWords = inEither(picturesZh, picturesEn);

/** The marks between words. */
export const punctuation = inEither(punctuationZh, punctuationEn);

/** What may and may not be said of a chart. */
export const quoteWords = inEither(quotesZh, quotesEn);

/** Words of what a reader can do with a chart. */
export const readingWords = inEither(readingZh, readingEn);

/** The words of charts' summaries. */
export const summaryWords = inEither(summaryZh, summaryEn);

/** Words of the timeline. */
export const timelineWords = inEither(timelineZh, timelineEn);

/** The interface strings. */
export const ui = inEither(uiZh, uiEn);

/** All of them in one language, for what has a language of its own: a page that is built. */
export function wordingIn(lang: Language) {
  return {
    chart: chartWords(lang),
    desk: deskWords(lang),
    embedGuide: embedGuide(lang),
    explore: exploreWords(lang),
    exports: exportWords(lang),
    gaps: gapWords(lang),
    pages: pageWords(lang),
    pictures: pictureWords(lang),
    punctuation: punctuation(lang),
    quotes: quoteWords(lang),
    reading: readingWords(lang),
    timeline: timelineWords(lang),
    tools: pageToolsWords(lang),
    ui: ui(lang),
  };
}
