import { describe, expect, it } from "vitest";
import { readHead, renderSitemap } from "../../scripts/integrations/sitemap.ts";

const canonical = '<link rel="canonical" href="https://a.example/x/?a=1&amp;b=2">';
const html = (head: string): string =>
  `<!doctype html><html><head>${head}</head><body><link rel="canonical" href="/no/"></body></html>`;

describe("readHead", () => {
  it.each([
    [
      "a page",
      canonical,
      { address: "https://a.example/x/?a=1&b=2", modified: null, languages: [] },
    ],
    ["one kept out of search engines", `${canonical}<meta name="robots" content="noindex">`, null],
    ["one without an address for good", "<title>x</title>", null],
    [
      "one with a date and languages",
      `${canonical}<meta property="article:modified_time" content="2026-11-23">` +
        '<link rel="alternate" hreflang="en" href="https://a.example/en/x/">' +
        '<link rel="alternate" type="application/atom+xml" href="/feed.xml">',
      {
        address: "https://a.example/x/?a=1&b=2",
        modified: "2026-11-23",
        languages: [{ lang: "en", href: "https://a.example/en/x/" }],
      },
    ],
  ])("%s", (_, head, page) => {
    expect(readHead(html(head))).toEqual(page);
  });
});

describe("renderSitemap", () => {
  it("names each page with its date and its languages", () => {
    const page = {
      address: "https://a.example/x/?a=1&b=2",
      modified: "2026-11-23",
      languages: [{ lang: "en", href: "https://a.example/en/x/" }],
    };
    expect(renderSitemap([page]).split("\n")[2]).toBe(
      "<url><loc>https://a.example/x/?a=1&amp;b=2</loc><lastmod>2026-11-23</lastmod>" +
        '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/x/"/></url>',
    );
  });
});
