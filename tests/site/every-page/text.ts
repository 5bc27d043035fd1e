import { describe, expect, it } from "vitest";
import { faultsOn, pages, type SitePage } from "../../helpers/site-pages.ts";
import { attributeOf } from "../../helpers/written-tags.ts";

describe("the text of every page", () => {
  it.each([
    ["Markdown that was not read", /\*\*|(?<![\w/])__|\]\(|^#{1,6} /m],
    ["a value that was not there", /\b(?:undefined|NaN|Infinity)\b|\[object /],
    ["a place that was not filled", /[{}]|\$\{|%s\b/],
    ["a sign that could not be read", /\uFFFD/],
    ["a space or a comma doubled", /，，|。。|、、|, ,|；；/],
  ])("holds nothing like %s", (_what, pattern) => {
    const found = (page: SitePage): readonly string[] =>
      textsOf(page)
        .filter((text) => pattern.test(text))
        .map((text) => text.trim().slice(0, 80));
    expect(faultsOn(pages, found)).toEqual([]);
  });

  it("holds no null by itself", () => {
    const found = (page: SitePage): readonly string[] =>
      textsOf(page).filter((text) => /^\s*(?:null|true|false)\s*$/.test(text));
    expect(faultsOn(pages, found)).toEqual([]);
  });
});

describe("a text in the other language", () => {
  it("says so: what is all Chinese on an English page stands in an element with its lang", () => {
    const found = ({ written }: SitePage): readonly string[] =>
      written.texts
        .filter(({ text }) => /\p{Script=Han}/u.test(text) && !/[a-z]/i.test(text))
        .filter(({ lang }) => lang === "en")
        .map(({ text }) => text.trim().slice(0, 60));
    expect(faultsOn(englishPages, found)).toEqual([]);
  });
});

describe("headings", () => {
  it("begin with one of the first level and leave no level out", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const levels = page.written.tags.flatMap(({ name }) =>
        /^h[1-6]$/.test(name) ? [Number(name.slice(1))] : [],
      );
      const leaps = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return leaps || firsts !== 1 ? [levels.join(" ")] : [];
    };
    expect(
      faultsOn(
        pages.filter((page) => page.kind !== "embed"),
        wrong,
      ),
    ).toEqual([]);
  });
});

const englishPages = pages.filter((page) => page.language === "en");

const textsByPage = new Map<SitePage, readonly string[]>();

/** What people read or hear: texts, titles, and the attributes that are spoken or shown. */
function textsOf(page: SitePage): readonly string[] {
  const texts = textsByPage.get(page) ?? readTexts(page);
  textsByPage.set(page, texts);
  return texts;
}

function readTexts({ written }: SitePage): readonly string[] {
  const spoken = ["alt", "title", "aria-label", "aria-description", "placeholder"];
  const said = written.tags.flatMap(({ name, attributes }) =>
    (name === "meta" && !attributes.includes("http-equiv") ? ["content"] : spoken).map(
      (attribute) => attributeOf(attributes, attribute) ?? "",
    ),
  );
  return [...written.texts.map(({ text }) => text), ...said].filter((text) => text.trim() !== "");
}
