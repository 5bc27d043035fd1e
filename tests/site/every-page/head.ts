import { describe, expect, it } from "vitest";
import { publishedAt } from "../../helpers/published-at.ts";
import {
  embeds,
  faultsOn,
  listedPages,
  ofEachTemplate,
  pages,
  type SitePage,
} from "../../helpers/site-pages.ts";

describe("the head of every page", () => {
  it("names the page's language", () => {
    const wanted = { zh: "zh-CN", en: "en" };
    const wrong = (page: SitePage): readonly string[] =>
      page.document.documentElement.lang === wanted[page.language]
        ? []
        : [`lang="${page.document.documentElement.lang}"`];
    expect(faultsOn(ofEachTemplate(pages), wrong)).toEqual([]);
  });

  it("declares the encoding within its first kilobyte, and the width of the screen", () => {
    const wrong = (page: SitePage): readonly string[] => [
      ...(/<meta charset="utf-8"\s*\/?>/i.test(page.html.slice(0, 1024)) ? [] : ["no charset"]),
      ...(content(page, 'meta[name="viewport"]').includes("width=device-width")
        ? []
        : ["no viewport"]),
    ];
    expect(faultsOn(ofEachTemplate(pages), wrong)).toEqual([]);
  });

  it("has a title, like no other page's in that language", () => {
    const titles = new Map<string, string>();
    const wrong = (page: SitePage): readonly string[] => {
      const written = titleOf(page);
      const title = `${page.language} ${written}`;
      const other = titles.get(title);
      titles.set(title, page.address);
      if (written.trim() === "") return ["no title"];
      return other === undefined ? [] : [`"${title}" is also the title of ${other}`];
    };
    expect(faultsOn(listedPages, wrong)).toEqual([]);
    expect(faultsOn(pages, (page) => (titleOf(page) === "" ? ["no title"] : []))).toEqual([]);
  });

  it("describes the page in a sentence", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const description = content(page, 'meta[name="description"]');
      return description.length >= 5 && description.length <= 1000 ? [] : [`"${description}"`];
    };
    expect(faultsOn(ofEachTemplate(listedPages), wrong)).toEqual([]);
  });

  it("gives the address for good, and the page in each language", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const zh = page.address.replace(/^\/en\//, "/");
      const en = `/en${zh}`;
      const wanted: readonly (readonly [string, string])[] = [
        ['link[rel="canonical"]', page.address],
        ['link[rel="alternate"][hreflang="zh-CN"]', zh],
        ['link[rel="alternate"][hreflang="en"]', en],
        ['link[rel="alternate"][hreflang="x-default"]', zh],
      ];
      return wanted
        .filter(([selector, path]) => linked(page, selector) !== `${publishedAt}${path}`)
        .map(([selector]) => `${selector}: ${linked(page, selector)}`);
    };
    expect(faultsOn(ofEachTemplate(listedPages), wrong)).toEqual([]);
  });
});

describe("the feed of updates", () => {
  it("can be found from every page, in the page's language", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const feed = linked(page, 'link[rel="alternate"][type="application/atom+xml"]');
      return feed === (page.language === "en" ? "/en/feed.xml" : "/feed.xml") ? [] : [`"${feed}"`];
    };
    expect(faultsOn(ofEachTemplate(listedPages), wrong)).toEqual([]);
  });
});

describe("search engines", () => {
  const isHidden = (page: SitePage): boolean =>
    content(page, 'meta[name="robots"]').includes("noindex");

  it("may list every page", () => {
    expect(
      faultsOn(ofEachTemplate(listedPages), (page) => (isHidden(page) ? ["noindex"] : [])),
    ).toEqual([]);
  });

  it("are told to leave embeds out, and where the chart itself is", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const chart = `${publishedAt}${page.address.replace("/embed/", "/charts/")}`;
      return isHidden(page) && linked(page, 'link[rel="canonical"]') === chart
        ? []
        : [linked(page, 'link[rel="canonical"]')];
    };
    expect(embeds.length).toBeGreaterThan(0);
    expect(faultsOn(ofEachTemplate(embeds), wrong)).toEqual([]);
  });
});

function titleOf({ html }: SitePage): string {
  return /<title>([^<]*)/.exec(html)?.[1] ?? "";
}

function content(page: SitePage, selector: string): string {
  return page.document.head.querySelector(selector)?.getAttribute("content") ?? "";
}

function linked(page: SitePage, selector: string): string {
  return page.document.head.querySelector(selector)?.getAttribute("href") ?? "";
}

describe("what is shared", () => {
  it("has a title of at most 70 characters, and a picture by its whole address", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const title = content(page, 'meta[property="og:title"]');
      const picture = content(page, 'meta[property="og:image"]');
      return [
        ...(title.length > 0 && title.length <= 70 ? [] : [`"${title}"`]),
        ...(picture.startsWith(`${publishedAt}/`) ? [] : [picture]),
      ];
    };
    expect(faultsOn(ofEachTemplate(listedPages), wrong)).toEqual([]);
    expect(faultsOn(embeds, (page) => (titleOf(page).length <= 70 ? [] : [titleOf(page)]))).toEqual(
      [],
    );
  });
});
