import { describe, expect, it } from "vitest";
import { retiredIds } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { faultsOn, listedPages, siteFiles, type SitePage } from "../helpers/site-pages.ts";

type Thing = Readonly<Record<string, unknown>>;

const at = (pattern: RegExp): readonly SitePage[] =>
  listedPages.filter((page) => pattern.test(page.address));
const isHome = (page: SitePage): boolean => /^\/(?:en\/)?$/.test(page.address);

describe("structured data", () => {
  it("are JSON that says whose words it speaks", () => {
    expect(
      faultsOn(listedPages, (page) =>
        thingsOn(page)
          .filter((thing) => thing["@context"] !== "https://schema.org")
          .map((thing) => JSON.stringify(thing).slice(0, 80)),
      ),
    ).toEqual([]);
  });

  it("give the trail of every page but the home page, from home to itself", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const items = (thingOn(page, "BreadcrumbList")?.["itemListElement"] ?? []) as Thing[];
      const home = page.language === "en" ? "/en/" : "/";
      return [
        ...(items.length >= 2 ? [] : ["no trail"]),
        ...(items[0]?.["item"] === publishedAt + home ? [] : ["does not begin at home"]),
        ...(items.at(-1)?.["item"] === publishedAt + page.address ? [] : ["ends elsewhere"]),
        ...items.flatMap(({ position, name }, i) =>
          position === i + 1 && isText(name) ? [] : [`step ${i + 1}`],
        ),
      ];
    };
    expect(
      faultsOn(
        listedPages.filter((page) => !isHome(page)),
        wrong,
      ),
    ).toEqual([]);
  });

  it("show the site and its search on the home pages", () => {
    const homes = listedPages.filter(isHome);
    expect(homes).toHaveLength(2);
    for (const page of homes) {
      expect(thingOn(page, "WebSite")).toMatchObject({
        url: publishedAt + page.address,
        inLanguage: languageOf(page),
        potentialAction: {
          "@type": "SearchAction",
          target: { urlTemplate: `${publishedAt}${page.address}search/?q={search_term_string}` },
        },
      });
    }
  });

  it("describe each story as an article", () => {
    const stories = at(/^\/(?:en\/)?stories\/[^/]+\/$/);
    expect(stories.length).toBeGreaterThan(0);
    for (const page of stories) {
      expect(thingOn(page, "Article")).toMatchObject({
        url: publishedAt + page.address,
        headline: expect.stringMatching(/\S/) as string,
        description: expect.stringMatching(/\S/) as string,
        dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        author: { "@type": "Organization" },
      });
    }
  });
});

describe("a dataset", () => {
  const datasets = at(/^\/(?:en\/)?(?:data|charts\/[^/]+|metrics\/[^/]+)\/$/).filter(
    ({ address }) => !retiredIds.some((id) => address.endsWith(`/charts/${id}/`)),
  );

  it("stands on the page of the data, of every chart and of every metric with a figure", () => {
    const bare = datasets.filter((page) => thingOn(page, "Dataset") === undefined);
    expect(bare.filter((page) => !page.address.includes("/metrics/"))).toEqual([]);
    expect(bare.filter((page) => /<tr[^>]* id="/.test(page.html))).toEqual([]);
  });

  it("says what, where, when, of what, by whom and under which terms", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const thing = thingOn(page, "Dataset");
      if (thing === undefined) return [];
      const { description = "", distribution } = thing;
      return [
        ...["name", "temporalCoverage", "dateModified", "creditText"]
          .filter((key) => !isText(thing[key]))
          .map((key) => `no ${key}`),
        ...["spatialCoverage", "variableMeasured", "isBasedOn", "distribution"]
          .filter((key) => !isList(thing[key]))
          .map((key) => `no ${key}`),
        ...(isText(description) && description.length >= 50 && description.length <= 5000
          ? []
          : [`description of ${String(description).length} characters`]),
        ...(thing["url"] === publishedAt + page.address ? [] : ["another address"]),
        ...(thing["inLanguage"] === languageOf(page) ? [] : ["language"]),
        ...(String(thing["license"]).startsWith("https://creativecommons.org/") ? [] : ["licence"]),
        ...(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(String(thing["temporalCoverage"]))
          ? []
          : [`covers ${String(thing["temporalCoverage"])}`]),
        ...(isList(distribution) ? distribution : [])
          .map((one) => String((one as Thing)["contentUrl"]).replace(`${publishedAt}/`, ""))
          .filter((file) => !siteFiles.includes(file)),
      ];
    };
    expect(faultsOn(datasets, wrong)).toEqual([]);
  });
});

/** Read off the text of the page: parsing a thousand of them takes a minute that nobody has. */
function thingsOn(page: SitePage): readonly Thing[] {
  const blocks = page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...blocks].map(([, json = ""]) => JSON.parse(json) as Thing);
}

function thingOn(page: SitePage, type: string): Thing | undefined {
  return thingsOn(page).find((thing) => thing["@type"] === type);
}

function languageOf(page: SitePage): string {
  return page.language === "en" ? "en" : "zh-CN";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
