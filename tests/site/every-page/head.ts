import { describe, expect, it } from "vitest";
import { publishedAt } from "../../helpers/published-at.ts";
import { embeds, faultsOn, listedPages, pages, type SitePage } from "../../helpers/site-pages.ts";
import { valueIn } from "../../helpers/written-tags.ts";

describe("the head of every page", () => {
  it("names the page's language", () => {
    const wanted = { zh: "zh-CN", en: "en" };
    const wrong = (page: SitePage): readonly string[] =>
      langOf(page) === wanted[page.language] ? [] : [`lang="${langOf(page)}"`];
    expect(faultsOn(pages, wrong)).toEqual([]);
  });

  it("declares the encoding within its first kilobyte, and the width of the screen", () => {
    const wrong = (page: SitePage): readonly string[] => [
      ...(/<meta charset="utf-8"\s*\/?>/i.test(page.html.slice(0, 1024)) ? [] : ["no charset"]),
      ...(content(page, { name: "viewport" }).includes("width=device-width")
        ? []
        : ["no viewport"]),
    ];
    expect(faultsOn(pages, wrong)).toEqual([]);
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
      const description = content(page, { name: "description" });
      return description.length >= 5 && description.length <= 1000 ? [] : [`"${description}"`];
    };
    expect(faultsOn(listedPages, wrong)).toEqual([]);
  });

  it("gives the address for good, and the page in each language", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const zh = page.address.replace(/^\/en\//, "/");
      const en = `/en${zh}`;
      const wanted: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
        [{ rel: "canonical" }, page.address],
        [{ rel: "alternate", hreflang: "zh-CN" }, zh],
        [{ rel: "alternate", hreflang: "en" }, en],
        [{ rel: "alternate", hreflang: "x-default" }, zh],
      ];
      return wanted
        .filter(([link, path]) => linked(page, link) !== `${publishedAt}${path}`)
        .map(([link]) => `${JSON.stringify(link)}: ${linked(page, link)}`);
    };
    expect(faultsOn(listedPages, wrong)).toEqual([]);
  });
});

describe("the feed of updates", () => {
  it("can be found from every page, in the page's language", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const feed = linked(page, { rel: "alternate", type: "application/atom+xml" });
      return feed === (page.language === "en" ? "/en/feed.xml" : "/feed.xml") ? [] : [`"${feed}"`];
    };
    expect(faultsOn(listedPages, wrong)).toEqual([]);
  });
});

describe("search engines", () => {
  const isHidden = (page: SitePage): boolean =>
    content(page, { name: "robots" }).includes("noindex");

  it("may list every page", () => {
    expect(faultsOn(listedPages, (page) => (isHidden(page) ? ["noindex"] : []))).toEqual([]);
  });

  it("are told to leave embeds out, and where the chart itself is", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const chart = `${publishedAt}${page.address.replace("/embed/", "/charts/")}`;
      return isHidden(page) && linked(page, { rel: "canonical" }) === chart
        ? []
        : [linked(page, { rel: "canonical" })];
    };
    expect(embeds.length).toBeGreaterThan(0);
    expect(faultsOn(embeds, wrong)).toEqual([]);
  });
});

function langOf({ written }: SitePage): string {
  return valueIn(written, "html", {}, "lang");
}

function titleOf({ html }: SitePage): string {
  return /<title>([^<]*)/.exec(html)?.[1] ?? "";
}

function content({ written }: SitePage, wanted: Readonly<Record<string, string>>): string {
  return valueIn(written, "meta", wanted, "content");
}

function linked({ written }: SitePage, wanted: Readonly<Record<string, string>>): string {
  return valueIn(written, "link", wanted, "href");
}

describe("what is shared", () => {
  it("has a title of at most 70 characters, and a picture by its whole address", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const title = content(page, { property: "og:title" });
      const picture = content(page, { property: "og:image" });
      return [
        ...(title.length > 0 && title.length <= 70 ? [] : [`"${title}"`]),
        ...(picture.startsWith(`${publishedAt}/`) ? [] : [picture]),
      ];
    };
    expect(faultsOn(listedPages, wrong)).toEqual([]);
    expect(faultsOn(embeds, (page) => (titleOf(page).length <= 70 ? [] : [titleOf(page)]))).toEqual(
      [],
    );
  });
});
