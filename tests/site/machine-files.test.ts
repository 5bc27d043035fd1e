import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { retiredIds } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { listedPages, pages, readSiteFile, siteFiles } from "../helpers/site-pages.ts";

const { DOMParser } = new JSDOM("").window;

describe.each(["feed.xml", "en/feed.xml"])("%s", (file) => {
  const feed = readXml(file);
  const entries = [...feed.querySelectorAll("feed > entry")];

  it("is Atom with all that RFC 4287 asks for", () => {
    expect(feed.documentElement.namespaceURI).toBe("http://www.w3.org/2005/Atom");
    expect(feed.documentElement.getAttribute("xml:lang")).toBe(
      file.startsWith("en/") ? "en" : "zh-CN",
    );
    for (const of of [feed.documentElement, ...entries]) {
      expect(textsIn(of, "id")).toEqual([expect.stringMatching(/^tag:[^,]+,\d{4}:\S+$/)]);
      expect(textsIn(of, "title")).toEqual([expect.stringMatching(/\S/)]);
      expect(textsIn(of, "updated")).toEqual([
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/),
      ]);
    }
    expect(textsIn(feed.documentElement, "author")).toHaveLength(1);
    expect(feed.querySelector("feed > link[rel=self]")?.getAttribute("href")).toBe(
      `${publishedAt}/${file}`,
    );
  });

  it("tells of stories and of sources, newest first, each once", () => {
    expect(entries.length).toBeGreaterThan(3);
    const ids = entries.flatMap((entry) => textsIn(entry, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.some((id) => id.includes(":story:"))).toBe(true);
    expect(ids.some((id) => id.includes(":registered:"))).toBe(true);
    const days = entries.flatMap((entry) => textsIn(entry, "updated"));
    expect(days).toEqual(days.toSorted().reverse());
    expect(textsIn(feed.documentElement, "updated")).toEqual(days.slice(0, 1));
  });

  it("leads to pages that exist, from entries and from within them", () => {
    const addresses = new Set(pages.map((page) => page.address));
    const links = entries.flatMap((entry) => {
      const content = entry.querySelector("content");
      const html = new DOMParser().parseFromString(content?.textContent ?? "", "text/html");
      const base = content?.getAttribute("xml:base") ?? "";
      return [
        ...[...entry.querySelectorAll("link")].map((link) => link.getAttribute("href") ?? ""),
        ...[...html.querySelectorAll("a")].map(
          (link) => new URL(link.getAttribute("href") ?? "", base).href,
        ),
      ];
    });
    expect(links.length).toBeGreaterThan(entries.length);
    const gone = links.filter(
      (link) => !addresses.has(link.replace(publishedAt, "").replace(/#.*/, "")),
    );
    expect(gone).toEqual([]);
  });
});

describe("sitemap.xml", () => {
  const urls = [...readXml("sitemap.xml").querySelectorAll("urlset > url")];

  it("has every page that search engines may list, and no other", () => {
    const listed = urls.flatMap((url) => textsIn(url, "loc"));
    expect(listed.toSorted()).toEqual(
      listedPages.map((page) => `${publishedAt}${page.address}`).toSorted(),
    );
  });

  it("names the languages of each, which are listed themselves", () => {
    const listed = new Set(urls.flatMap((url) => textsIn(url, "loc")));
    for (const url of urls) {
      const links = [...url.getElementsByTagName("xhtml:link")];
      expect(links.map((link) => link.getAttribute("hreflang"))).toEqual([
        "zh-CN",
        "en",
        "x-default",
      ]);
      const gone = links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => !listed.has(href));
      expect(gone).toEqual([]);
    }
  });

  it("dates pages by their data", () => {
    const dates = urls.flatMap((url) => textsIn(url, "lastmod"));
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.filter((date) => !/^\d{4}(?:-\d{2}){0,2}$/.test(date))).toEqual([]);
  });

  it("is named by robots.txt, which keeps nobody out", () => {
    const robots = readSiteFile("robots.txt");
    expect(robots).toContain(`\nSitemap: ${publishedAt}/sitemap.xml\n`);
    expect(robots).not.toContain("Disallow");
  });
});

describe.each(["search.json", "en/search.json"])("%s", (file) => {
  const index = JSON.parse(readSiteFile(file)) as {
    readonly groups: readonly {
      readonly kind: string;
      readonly entries: readonly { readonly title: string; readonly href: string }[];
    }[];
  };

  it("holds every kind, and leads to places that exist", () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const gone = index.groups
      .flatMap(({ entries }) => entries)
      .filter(({ href }) => {
        const url = new URL(href, publishedAt);
        const page = byAddress.get(url.pathname);
        const place = decodeURIComponent(url.hash.slice(1));
        return page === undefined || (place !== "" && !page.document.getElementById(place));
      });
    expect(gone).toEqual([]);
    expect(index.groups.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it("has every chart, place, metric and source of the site", () => {
    const inIndex = (kind: string) =>
      index.groups.find((group) => group.kind === kind)?.entries.length;
    const onSite = (folder: string): number =>
      siteFiles.filter((path) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(path)).length;
    for (const [kind, folder] of [
      ["chart", "charts"],
      ["area", "areas"],
      ["metric", "metrics"],
      ["source", "sources"],
      ["story", "stories"],
    ] as const) {
      const retired = kind === "chart" ? retiredIds.length : 0;
      expect(inIndex(kind), kind).toBe(onSite(folder) - retired);
    }
  });
});

function readXml(file: string): Document {
  const xml = new DOMParser().parseFromString(readSiteFile(file), "text/xml");
  const fault = xml.querySelector("parsererror");
  if (fault) throw new Error(`${file}: ${fault.textContent}`);
  return xml;
}

/** The texts of an element's own children of one name. */
function textsIn(parent: Element, name: string): readonly string[] {
  return [...parent.children]
    .filter((child) => child.localName === name)
    .map((child) => child.textContent);
}
