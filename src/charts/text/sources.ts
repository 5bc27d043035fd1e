import { nameOfCopy, titleOfSource } from "#words/citation.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import type { Source } from "#model/vocabulary.ts";
import { quoteWords } from "#words/index.ts";
import { formatPeriodText } from "#words/period.ts";

/** The longest beginning of a title that stands for it, in letters. */
const longestName: Readonly<Record<Language, number>> = { zh: 14, en: 40 };

/**
 * A source in a few words: its publisher or, where nobody names one, how its title begins; of a copy,
 * the book that was copied.
 */
export function formatPublisher(
  source: Pick<Source, "publisher" | "title" | "original">,
  lang: Language,
): string {
  return (
    nameOfCopy(source, lang) ||
    source.publisher[lang] ||
    titleOfSource(source.title[lang], lang, (words) => beginningOf(words, lang))
  );
}

/** The same of the source with an id; an unknown id stands for itself. */
export function publisherById(id: string, { sources }: DatasetIndex, lang: Language): string {
  const source = sources.get(id);
  return source ? formatPublisher(source, lang) : id;
}

/** The words before the first stop of a title, whole. */
function beginningOf(title: string, lang: Language): string {
  const [clause = title] = title.split(lang === "zh" ? /[：:，\s]/ : /[:,]/);
  const start = clause.length <= longestName[lang] ? clause : cut(clause, lang);
  return start === title ? start : `${start}…`;
}

function cut(text: string, lang: Language): string {
  const start = text.slice(0, longestName[lang]);
  return lang === "zh" ? start : start.slice(0, Math.max(start.lastIndexOf(" "), 1));
}

/**
 * Who said it, as a sentence names it: `经济日报2026年2月3日的报道`, `the Supreme People’s Court (2017)`.
 * A report without a publisher goes by its title and by who wrote it.
 */
export function attributionOf(source: Source, lang: Language): string {
  const words = quoteWords(lang);
  const copy = nameOfCopy(source, lang);
  if (copy !== "") return copy;
  const said = formatPeriodText(source.published, lang);
  const date = source.publishedBasis === "inferred" ? words.inferredDate(said) : said;
  const publisher = publisherOf(source, lang);
  if (publisher !== "") return words.sourceOf(publisher, date, source.kind);
  const title = titleOfSource(source.title[lang], lang, (text) => shorten(text, lang));
  return words.untitled(title, date, source.authorship);
}

/** The same in two or three words: `经济日报`, `the Supreme People’s Court`, `官方机构供稿的报道`. */
export function speakerOf(source: Source, lang: Language): string {
  const publisher = nameOfCopy(source, lang) || publisherOf(source, lang);
  return publisher || quoteWords(lang).author(source.authorship);
}

/** The publisher without those who carried it on: 国家统计局（中国网刊载）. */
function publisherOf(source: Source, lang: Language): string {
  const publisher = source.publisher[lang];
  if (lang === "zh") return publisher.replace(/（.*$/, "").replace(/[《》]/g, "");
  const name = publisher.replace(/[,(].*$/, "").trim();
  return office.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

/** A headline of two or three lines goes by its first. */
function shorten(title: string, lang: Language): string {
  const [line = title] = title.split(lang === "zh" ? /[ ；;]/ : /[;]/);
  return title.length > longestTitle[lang] && line !== title ? `${line}…` : title;
}

const longestTitle: Readonly<Record<Language, number>> = { zh: 26, en: 110 };

/** Bodies that English names with an article. */
const office =
  /Bureau|Court|Procuratorate|Ministry|Administration|Department|Commission|Office|Government|[Pp]ortal|Congress|Centre/;
