import type { Language } from "#dataset/contract/bilingual.ts";
import type { Source } from "#dataset/contract/vocabulary.ts";
import { titleOfSource } from "#dataset/selecting/title-of-source.ts";

/** The longest beginning of a title that stands for it, in letters. */
const longest: Readonly<Record<Language, number>> = { zh: 14, en: 40 };

/** A source in a few words: its publisher, or, where nobody names one, how its title begins. */
export function sayPublisher(source: Pick<Source, "publisher" | "title">, lang: Language): string {
  const publisher = source.publisher[lang];
  if (publisher !== "") return publisher;
  return titleOfSource(source.title[lang], lang, (words) => beginningOf(words, lang));
}

/** The words before the first stop of a title, whole. */
function beginningOf(title: string, lang: Language): string {
  const [clause = title] = title.split(lang === "zh" ? /[：:，\s]/ : /[:,]/);
  const start = clause.length <= longest[lang] ? clause : cut(clause, lang);
  return start === title ? start : `${start}…`;
}

function cut(text: string, lang: Language): string {
  const start = text.slice(0, longest[lang]);
  return lang === "zh" ? start : start.slice(0, Math.max(start.lastIndexOf(" "), 1));
}
