import { describe, expect, it } from "vitest";
import { faultsOn, ofEachTemplate, pages, type SitePage } from "../../helpers/site-pages.ts";
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
    const found = (page: SitePage): readonly string[] =>
      textNodes(page)
        .filter((node) => /\p{Script=Han}/u.test(node.data) && !/[a-z]/i.test(node.data))
        .filter((node) => node.parentElement?.closest("[lang]")?.getAttribute("lang") === "en")
        .map((node) => `<${node.parentElement?.localName ?? ""}> ${node.data.trim().slice(0, 60)}`);
    expect(faultsOn(englishPages, found)).toEqual([]);
  });
});

describe("headings", () => {
  it("begin with one of the first level and leave no level out", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const levels = [...page.document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) =>
        Number(heading.localName.slice(1)),
      );
      const leaps = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return leaps || firsts !== 1 ? [levels.join(" ")] : [];
    };
    expect(
      faultsOn(
        ofEachTemplate(pages).filter((page) => page.kind !== "embed"),
        wrong,
      ),
    ).toEqual([]);
  });
});

const englishPages = ofEachTemplate(pages).filter((page) => page.language === "en");

/** What stands in these is not read as text. */
const unread = new Set(["script", "style", "textarea", "code", "pre"]);

function textNodes(page: SitePage): readonly Text[] {
  const found: Text[] = [];
  const collect = (within: Element): void => {
    if (unread.has(within.localName)) return;
    for (let node = within.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 3) found.push(node as Text);
      else if (node.nodeType === 1) collect(node as Element);
  };
  collect(page.document.body);
  return found;
}

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
  return [...written.texts, ...said].filter((text) => text.trim() !== "");
}
