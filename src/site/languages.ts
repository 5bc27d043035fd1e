import { type Language, languages } from "#model/bilingual.ts";

/** What `lang` attributes carry: simplified Chinese as written on the mainland, and English. */
export const htmlLang: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

/** The language of a page from its `[...lang]` parameter: none is Chinese. */
export function languageOf(param: string | undefined): Language {
  if (param === undefined) return "zh";
  if (param === "en") return "en";
  throw new Error(`No such language: ${param}`);
}

/** The `[...lang]` parameter of a language. */
export function langParam(lang: Language): string | undefined {
  return lang === "zh" ? undefined : lang;
}

/** Static paths of a page that exists once in each language. */
export function inBothLanguages() {
  return languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

/** Static paths of a page that exists once for each id in each language. */
export function inBothLanguagesFor<Name extends string>(name: Name, ids: readonly string[]) {
  return ids.flatMap((id) =>
    languages.map((lang) => ({
      params: { lang: langParam(lang), [name]: id } as { lang: string | undefined } & Record<
        Name,
        string
      >,
      props: { lang, id },
    })),
  );
}

/** The `lang` of a text that may be Chinese on an English page: what has Chinese and no Latin word. */
export function langOfText(text: string, lang: Language): string | undefined {
  const isChinese = /\p{Script=Han}/u.test(text) && !/[A-Za-z]{2}/.test(text);
  return lang === "en" && isChinese ? htmlLang.zh : undefined;
}

/** The language of the page being rendered, from `Astro.currentLocale`. */
export function languageOfPage(locale: string | undefined): Language {
  return languageOf(locale === "zh" ? undefined : locale);
}
