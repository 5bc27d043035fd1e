import type { Language } from "#model/bilingual.ts";
import { chartEn } from "./en/chart.ts";
import { embedGuideEn } from "./en/embed-guide.ts";
import { exploreEn } from "./en/explore.ts";
import { exportsEn } from "./en/exports.ts";
import { galleryEn } from "./en/gallery.ts";
import { areaEn, pagesEn, picturesEn, storyEn, timelineEn } from "./en/pages.ts";
import { quotesEn } from "./en/quotes.ts";
import { summaryEn } from "./en/summary.ts";
import { pageToolsEn } from "./en/tools.ts";
import { readingEn, uiEn } from "./en/ui.ts";
import { type Punctuation, punctuationEn, punctuationZh } from "./punctuation.ts";
import { chartZh, type ChartWords } from "./zh/chart.ts";
import { type EmbedGuide, embedGuideZh } from "./zh/embed-guide.ts";
import { type ExploreWords, exploreZh } from "./zh/explore.ts";
import { type ExportWords, exportsZh } from "./zh/exports.ts";
import { type Gallery, galleryZh } from "./zh/gallery.ts";
import {
  type AreaWords,
  areaZh,
  type Pages,
  pagesZh,
  type Pictures,
  picturesZh,
  type StoryWords,
  storyZh,
  type TimelineWords,
  timelineZh,
} from "./zh/pages.ts";
import { quotesZh, type QuoteWords } from "./zh/quotes.ts";
import { type SummaryWords, summaryZh } from "./zh/summary.ts";
import { type PageTools, pageToolsZh } from "./zh/tools.ts";
import { type ReadingWords, readingZh, type Ui, uiZh } from "./zh/ui.ts";

/** Words of the page of a place in one language. */
export function areaWords(lang: Language): AreaWords {
  return lang === "en" ? areaEn : areaZh;
}

/** Every fixed word that charts say, in one language. */
export function chartWords(lang: Language): ChartWords {
  return lang === "en" ? chartEn : chartZh;
}

/** The guide for those who put charts into their pages, in one language. */
export function embedGuide(lang: Language): EmbedGuide {
  return lang === "en" ? embedGuideEn : embedGuideZh;
}

/** What the explorer says in one language. */
export function exploreWords(lang: Language): ExploreWords {
  return lang === "en" ? exploreEn : exploreZh;
}

/** What embeds and downloads say in one language. */
export function exportWords(lang: Language): ExportWords {
  return lang === "en" ? exportsEn : exportsZh;
}

/** The words of the gallery of chart kinds in one language. */
export function galleryWords(lang: Language): Gallery {
  return lang === "en" ? galleryEn : galleryZh;
}

/** The words of search, citation, sharing, feed and about in one language. */
export function pageToolsWords(lang: Language): PageTools {
  return lang === "en" ? pageToolsEn : pageToolsZh;
}

/** Headings and leads of the pages in one language. */
export function pageWords(lang: Language): Pages {
  return lang === "en" ? pagesEn : pagesZh;
}

/** What pictures and social cards say in one language. */
export function pictureWords(lang: Language): Pictures {
  return lang === "en" ? picturesEn : picturesZh;
}

/** The marks between words in one language. */
export function punctuation(lang: Language): Punctuation {
  return lang === "en" ? punctuationEn : punctuationZh;
}

/** What may and may not be said of a chart, in one language. */
export function quoteWords(lang: Language): QuoteWords {
  return lang === "en" ? quotesEn : quotesZh;
}

/** Words of what a reader can do with a chart, in one language. */
export function readingWords(lang: Language): ReadingWords {
  return lang === "en" ? readingEn : readingZh;
}

/** Words of stories in one language. */
export function storyWords(lang: Language): StoryWords {
  return lang === "en" ? storyEn : storyZh;
}

/** The words of charts' summaries in one language. */
export function summaryWords(lang: Language): SummaryWords {
  return lang === "en" ? summaryEn : summaryZh;
}

/** Words of the timeline in one language. */
export function timelineWords(lang: Language): TimelineWords {
  return lang === "en" ? timelineEn : timelineZh;
}

/** The interface strings of one language. */
export function ui(lang: Language): Ui {
  return lang === "en" ? uiEn : uiZh;
}
