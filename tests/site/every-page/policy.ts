import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { everyPage, faultsOn, readSiteFile, siteFiles } from "../../helpers/site-pages.ts";
import type { SitePage } from "../../helpers/site-pages.ts";
import {
  attributeNames,
  attributeOf,
  valueIn,
  type WrittenTag,
} from "../../helpers/written-tags.ts";

describe("the content security policy", () => {
  it("stands on every page, before anything that it governs", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const { tags } = page.written;
      const at = tags.findIndex(isPolicy);
      const first = tags.findIndex(({ name }) => /^(?:link|script|style)$/.test(name));
      if (at < 0) return ["no policy"];
      return first < 0 || at < first ? [] : ["comes too late"];
    };
    expect(faultsOn(everyPage, wrong)).toEqual([]);
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
    expect(faultsOn(everyPage, wrong)).toEqual([]);
  });

  it("names the hash of each script and style that stands in a page", () => {
    const wrong = (page: SitePage): readonly string[] => {
      const policy = policyOf(page);
      return inlineElements(page)
        .filter((element) => {
          const hash = createHash("sha256")
            .update(element.content ?? "")
            .digest("base64");
          const directive = element.name === "script" ? "script-src" : "style-src";
          return policy.get(directive)?.includes(`'sha256-${hash}'`) !== true;
        })
        .map(({ name, attributes }) => `<${name}${attributes}>`);
    };
    expect(faultsOn(everyPage, wrong)).toEqual([]);
  });
});

describe("pages", () => {
  it("have no script written into them, but for embeds", () => {
    const wrong = (page: SitePage): readonly string[] =>
      page.kind === "embed" || page.kind === "frozen"
        ? []
        : inlineElements(page)
            .filter(({ name }) => name === "script")
            .map(({ attributes }) => `<script${attributes}>`);
    expect(faultsOn(everyPage, wrong)).toEqual([]);
  });

  it("wait for no style sheet of their own", () => {
    const sheets = (page: SitePage): readonly string[] =>
      page.written.tags.flatMap(({ name, attributes }) =>
        name === "link" && attributeOf(attributes, "rel") === "stylesheet" ? [attributes] : [],
      );
    expect(faultsOn(everyPage, sheets)).toEqual([]);
  });

  it("have no style attribute and no handler in an attribute", () => {
    const wrong = (page: SitePage): readonly string[] =>
      page.written.tags.flatMap(({ name, attributes }) =>
        attributeNames(attributes)
          .filter((one) => one === "style" || /^on/.test(one))
          .map((one) => `<${name} ${one}>`),
      );
    expect(faultsOn(everyPage, wrong)).toEqual([]);
  });

  it("ask no other host for anything", () => {
    expect(faultsOn(everyPage, (page) => resourcesOf(page).filter(isElsewhere))).toEqual([]);
  });

  it("load only files that exist", () => {
    const missing = (page: SitePage): readonly string[] =>
      resourcesOf(page)
        .filter((url) => url.startsWith("/"))
        .filter((url) => !files.has(fileAt(url)));
    expect(faultsOn(everyPage, missing)).toEqual([]);
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

const isPolicy = ({ name, attributes }: WrittenTag): boolean =>
  name === "meta" &&
  attributeOf(attributes, "http-equiv")?.toLowerCase() === "content-security-policy";

function policyOf({ written }: SitePage): ReadonlyMap<string, readonly string[]> {
  const policy = valueIn(written, "meta", { "http-equiv": "content-security-policy" }, "content");
  const directives = policy.split(";").map((text) => text.trim());
  return new Map(
    directives
      .filter((directive) => directive !== "")
      .map((directive) => directive.split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources] as const),
  );
}

/** Scripts and styles without an address; data in a script (JSON) is not run and needs none. */
function inlineElements({ written }: SitePage): readonly WrittenTag[] {
  return written.tags.filter(
    ({ name, attributes }) =>
      (name === "style" || (name === "script" && attributeOf(attributes, "src") === undefined)) &&
      !/json/.test(attributeOf(attributes, "type") ?? ""),
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

/** What an element loads by: of most the same, of a link, of what is drawn and of a form their own. */
const loading = ["src", "srcset", "poster"];
const loadingBy: Readonly<Record<string, readonly string[]>> = {
  link: ["href"],
  use: ["href", "xlink:href"],
  image: ["href", "xlink:href"],
  object: ["data"],
  form: ["action"],
};

function findResources({ written }: SitePage): readonly string[] {
  return written.tags.flatMap(({ name, attributes }) => {
    const rel = attributeOf(attributes, "rel") ?? "";
    if (/^(?:canonical|alternate|license|author|prev|next)$/.test(rel)) return [];
    return [...loading, ...(loadingBy[name] ?? [])].flatMap(
      (one) => attributeOf(attributes, one) ?? [],
    );
  });
}

/** A form leads to a page, whose file lies in its folder. */
function fileAt(url: string): string {
  const path = url.slice(1).replace(/[?#].*$/, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);
}
