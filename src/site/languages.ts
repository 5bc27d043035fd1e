import { type Language, languages } from "#model/bilingual.ts";

/** What `lang` attributes carry: simplified Chinese as written on the mainland, and English. */
export const htmlLang: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

/** The language of a page or file being built: `languageOf(Astro)`. Throws where a route has none. */
export function languageOf({ currentLocale }: { readonly currentLocale: string | undefined }) {
  const lang = languages.find((one) => one === currentLocale);
  if (lang === undefined) throw new Error(`No such language: ${currentLocale ?? ""}`);
  return lang;
}

/** The `[...lang]` parameter of a language: Chinese pages stand at the root. */
export function langParam(lang: Language): string | undefined {
  return lang === "zh" ? undefined : lang;
}

/** Static paths of a page that exists once in each language. */
export function inBothLanguages() {
  return languages.map((lang) => ({ params: { lang: langParam(lang) } }));
}

/** Static paths of a page that exists once for each of some things in each language. */
export function inBothLanguagesFor<Id extends string>(things: Iterable<{ readonly id: Id }>) {
  return [...things].flatMap(({ id }) =>
    languages.map((lang) => ({ params: { lang: langParam(lang), id }, props: { id } })),
  );
}

/** The `lang` of a text that may be Chinese on an English page: what has Chinese and no Latin word. */
export function langOfText(text: string, lang: Language): string | undefined {
  const isChinese = /\p{Script=Han}/u.test(text) && !/[A-Za-z]{2}/.test(text);
  return lang === "en" && isChinese ? htmlLang.zh : undefined;
}
