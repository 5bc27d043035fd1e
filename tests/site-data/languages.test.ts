import { expect, test } from "vitest";
import { inBothLanguagesFor, languageOf } from "#site/languages.ts";

test("languageOf(Astro) reads the page's locale, and throws where a route has none", () => {
  expect(languageOf({ currentLocale: "zh" })).toBe("zh");
  expect(languageOf({ currentLocale: "en" })).toBe("en");
  expect(() => languageOf({ currentLocale: undefined })).toThrow("No such language");
  expect(() => languageOf({ currentLocale: "fr" })).toThrow("fr");
});

test("inBothLanguagesFor(things) puts Chinese at the root and English under en", () => {
  expect(inBothLanguagesFor([{ id: "huzhou" }])).toEqual([
    { params: { lang: undefined, id: "huzhou" }, props: { id: "huzhou" } },
    { params: { lang: "en", id: "huzhou" }, props: { id: "huzhou" } },
  ]);
});
