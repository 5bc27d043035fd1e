import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  everyPage,
  faultsOn,
  ofEachTemplate,
  readSiteFile,
  siteFiles,
} from "../../helpers/site-pages.ts";
import type { SitePage } from "../../helpers/site-pages.ts";

const asked = ofEachTemplate(everyPage);

describe("the content security policy", () => {
  it("stands on every page, before anything that it governs", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const meta = page.document.head.querySelector('meta[http-equiv="content-security-policy" i]');
      const first = page.document.head.querySelector("link, script, style");
      if (meta === null) return ["no policy"];
      return first === null || precedes(meta, first) ? [] : ["comes too late"];
    };
    expect(faultsOn(asked, wrong)).toEqual([]);
  });

  it("forbids what it does not name, and allows nothing unsafe and no other host", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const policy = policyOf(page);
      return [
        ...(policy.get("default-src")?.join(" ") === "'none'" ? [] : ["default-src"]),
        ...(policy.get("base-uri")?.join(" ") === "'none'" ? [] : ["base-uri"]),
        ...[...policy].flatMap(([name, sources]) =>
          sources
            .filter(
              (source) => !/^(?:'none'|'self'|data:|'sha(?:256|384|512)-[^']+')$/.test(source),
            )
            .map((source) => `${name} ${source}`),
        ),
        ...(policy.get("script-src")?.includes("data:") === true ? ["script-src data:"] : []),
      ];
    };
    expect(faultsOn(asked, wrong)).toEqual([]);
  });

  it("names the hash of each script and style that stands in a page", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const policy = policyOf(page);
      return inlineElements(page)
        .filter((element) => {
          const hash = createHash("sha256").update(element.textContent).digest("base64");
          const directive = element.localName === "script" ? "script-src" : "style-src";
          return policy.get(directive)?.includes(`'sha256-${hash}'`) !== true;
        })
        .map((element) => element.outerHTML.slice(0, 80));
    };
    expect(faultsOn(asked, wrong)).toEqual([]);
  });
});

describe("pages", () => {
  it("have no script written into them, but for embeds", () => {
    const wrong = (page: SitePage): readonly string[] =>
      page.kind === "embed" || page.kind === "frozen"
        ? []
        : inlineElements(page)
            .filter((element) => element.localName === "script")
            .map((element) => element.outerHTML.slice(0, 80));
    expect(faultsOn(asked, wrong)).toEqual([]);
  });

  it("wait for no style sheet of their own", () => {
    const sheets = (page: SitePage): readonly string[] =>
      [...page.document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.outerHTML);
    expect(faultsOn(asked, sheets)).toEqual([]);
  });

  it("have no style attribute and no handler in an attribute", () => {
    const wrong = (page: SitePage): readonly string[] =>
      [...page.document.querySelectorAll("*")].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name === "style" || /^on/.test(name))
          .map((name) => `<${element.localName} ${name}="${element.getAttribute(name) ?? ""}">`),
      );
    expect(faultsOn(asked, wrong)).toEqual([]);
  });

  it("ask no other host for anything", () => {
    expect(faultsOn(asked, (page) => resourcesOf(page).filter(isElsewhere))).toEqual([]);
  });

  it("load only files that exist", () => {
    const missing = (page: SitePage): readonly string[] =>
      resourcesOf(page)
        .filter((url) => url.startsWith("/"))
        .filter((url) => !files.has(fileAt(url)));
    expect(faultsOn(asked, missing)).toEqual([]);
  });
});

describe("style sheets and scripts", () => {
  it("do not ask how the screen is held: nothing is locked to one way of holding it", () => {
    const asking = siteFiles
      .filter((file) => /\.(?:css|m?js)$/.test(file))
      .filter((file) =>
        /orientation\s*:\s*(?:portrait|landscape)|screen\.orientation/.test(readSiteFile(file)),
      );
    expect(asking).toEqual([]);
  });

  it("name no other host", () => {
    const licences = /\/\*[!*]?\s*@license[^]*?\*\//g;
    // The names of formats, from which nothing is fetched.
    const namespaces =
      /https?:\/\/(?:www\.w3\.org\/(?:2000\/svg|1999\/(?:xhtml|xlink)|XML|2000\/xmlns)|schemas\.openxmlformats\.org\/|purl\.oclc\.org\/ooxml\/)/g;
    const naming = siteFiles
      .filter((file) => /\.(?:css|m?js)$/.test(file))
      .filter((file) =>
        /https?:\/\/[\w$[]|@import|url\(\s*['"]?\/\//.test(
          readSiteFile(file).replace(licences, "").replace(namespaces, ""),
        ),
      );
    expect(naming).toEqual([]);
  });
});

function policyOf(page: SitePage): ReadonlyMap<string, readonly string[]> {
  const meta = page.document.querySelector('meta[http-equiv="content-security-policy" i]');
  const directives = (meta?.getAttribute("content") ?? "").split(";").map((text) => text.trim());
  return new Map(
    directives
      .filter((directive) => directive !== "")
      .map((directive) => directive.split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources] as const),
  );
}

/** Scripts and styles without an address; data in a script (JSON) is not run and needs none. */
function inlineElements(page: SitePage): readonly Element[] {
  return [...page.document.querySelectorAll("style, script:not([src])")].filter(
    (element) => !/json/.test(element.getAttribute("type") ?? ""),
  );
}

const files = new Set(siteFiles);
const resources = new Map<SitePage, readonly string[]>();

/** The addresses that a browser fetches by itself on opening the page. */
function resourcesOf(page: SitePage): readonly string[] {
  const found = resources.get(page) ?? findResources(page);
  resources.set(page, found);
  return found;
}

function findResources(page: SitePage): readonly string[] {
  const loaded = page.document.querySelectorAll(
    "[src], [srcset], [poster], link[href], use, image, object[data], form[action]",
  );
  return [...loaded]
    .filter(
      (element) =>
        !/^(?:canonical|alternate|license|author|prev|next)$/.test(
          element.getAttribute("rel") ?? "",
        ),
    )
    .flatMap((element) =>
      ["src", "srcset", "poster", "href", "xlink:href", "data", "action"].flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [value];
      }),
    );
}

/** A form leads to a page, whose file lies in its folder. */
function fileAt(url: string): string {
  const path = url.slice(1).replace(/[?#].*$/, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
