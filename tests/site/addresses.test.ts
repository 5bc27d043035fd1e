import { describe, expect, inject, it } from "vitest";
import { contentIds, idsOf } from "../helpers/editor-files.ts";
import { everyPage, pages, siteFiles } from "../helpers/site-pages.ts";

const singles = [
  "",
  "stories/",
  "timeline/",
  "charts/",
  "areas/",
  "topics/",
  "metrics/",
  "sources/",
  "data/",
  "methods/",
  "audit/",
  "coverage/",
  "glossary/",
  "search/",
  "about/",
  "explore/",
  "embed/explore/",
  "contribute/",
];

const charts = contentIds("charts");

const perId: readonly (readonly [folder: string, ids: readonly string[]])[] = [
  ["stories", contentIds("stories/zh")],
  ["topics", idsOf("topics.csv")],
  ["areas", idsOf("areas.csv")],
  ["metrics", idsOf("metrics.csv")],
  ["sources", idsOf("sources.csv")],
  ["charts", charts],
  ["embed", charts],
];

describe("every address that was promised answers", () => {
  const addresses = new Set(pages.map((page) => page.address));
  const missing = (asked: readonly string[]): readonly string[] =>
    asked.flatMap((path) => [`/${path}`, `/en/${path}`]).filter((path) => !addresses.has(path));

  it("the pages that exist once", () => {
    expect(missing(singles)).toEqual([]);
  });

  it.each(perId)("a page for each of %s", (folder, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(missing(ids.map((id) => `${folder}/${id}/`))).toEqual([]);
  });

  it("the downloads", () => {
    const downloads = [
      "data/observations.csv",
      "data/observations.json",
      "data/explore.json",
      "data/folder.json.gz",
      "data/desk.json.gz",
      "en/data/explore.json",
      "audit.json",
      "404.html",
      ...["", "en/"].flatMap((lang) => [`${lang}feed.xml`, `${lang}search.json`]),
      "sitemap.xml",
      "robots.txt",
      ...charts.flatMap((id) => ["svg", "csv", "json"].map((format) => `charts/${id}.${format}`)),
    ];
    expect(downloads.filter((file) => !siteFiles.includes(file))).toEqual([]);
  });
});

describe("both languages", () => {
  it("have the same pages", () => {
    const inLanguage = (language: string): readonly string[] =>
      everyPage
        .filter((page) => page.language === language)
        .map((page) => page.address.replace(/^\/en\//, "/"))
        .filter((address) => !/^\/404/.test(address))
        .sort();
    expect(inLanguage("en")).toEqual(inLanguage("zh"));
  });

  it("have the same stories", () => {
    expect(contentIds("stories/en")).toEqual(contentIds("stories/zh"));
  });
});

describe("the names of the files", () => {
  it("are ASCII, in small letters, words joined by hyphens", () => {
    const known =
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:@\d+\.\d+\.\d+)?\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;
    // Two names are not ours: CSVW looks for metadata under its own ending, citation tools for CITATION.cff.
    const given = /^(?:.+\.csv-metadata\.json|(?:.+\/)?CITATION\.cff)$/;
    const odd = siteFiles.filter(
      (file) => !file.startsWith("_astro/") && !known.test(file) && !given.test(file),
    );
    expect(odd).toEqual([]);
  });

  it("hold nothing that is only of use while building", () => {
    expect(siteFiles.filter((file) => /\.(?:map|ts|astro|mdx|ya?ml)$/.test(file))).toEqual([]);
  });
});

describe("an address that never was", () => {
  it.each(["nothing/", "en/nothing/", "charts/nothing.svg"])("/%s answers 404", async (path) => {
    expect((await fetch(new URL(path, inject("siteUrl")))).status).toBe(404);
  });
});
