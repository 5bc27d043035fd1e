import { describe, expect, it } from "vitest";
import {
  everyPage,
  faultsOn,
  ofEachTemplate,
  pages,
  siteFiles,
  type SitePage,
} from "../../helpers/site-pages.ts";
import { publishedAt } from "../../helpers/published-at.ts";
import { attributeOf } from "../../helpers/written-tags.ts";

const files = new Set(siteFiles);
const byAddress = new Map(everyPage.map((page) => [page.address, page]));

describe("links", () => {
  it("to this site lead to a page or a file that exists", () => {
    expect(faultsOn(pages, (page) => links(page).filter(leadsNowhere).map(String))).toEqual([]);
  });

  it("to a place on a page find it there", () => {
    expect(faultsOn(pages, (page) => links(page).filter(missesItsPlace).map(String))).toEqual([]);
  });

  it("to this site are written without the host, but in embeds, which stand on other sites", () => {
    const withHost = (href: string): boolean => href.startsWith(publishedAt);
    const read = pages.filter((page) => page.kind !== "embed");
    expect(faultsOn(read, (page) => hrefs(page).filter(withHost))).toEqual([]);
  });

  it("to a page of this site have the slash at its end", () => {
    const slashless = (url: URL): boolean => /\/[^./]+$/.test(url.pathname);
    expect(faultsOn(pages, (page) => links(page).filter(slashless).map(String))).toEqual([]);
  });

  it("to other sites are https or http and never script", () => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i;
    const odd = (href: string): boolean =>
      !["http", "https", "mailto", undefined].includes(scheme.exec(href)?.[1]);
    expect(faultsOn(pages, (page) => hrefs(page).filter(odd))).toEqual([]);
  });

  it("have words in them that say where they lead", () => {
    const silent = (page: SitePage): readonly string[] =>
      [...page.document.querySelectorAll("a[href]")]
        .filter((link) => nameOf(link) === "")
        .map((link) => link.outerHTML.slice(0, 120));
    expect(faultsOn(ofEachTemplate(pages), silent)).toEqual([]);
  });
});

describe("every page", () => {
  it("is linked from another page, but for embeds and the page of what is missing", () => {
    const linked = new Set(
      everyPage.flatMap((page) =>
        links(page)
          .map((url) => url.pathname)
          .filter((pathname) => pathname !== page.address),
      ),
    );
    const lonely = everyPage
      .filter((page) => page.kind === "page" && !linked.has(page.address))
      .map((page) => page.address);
    expect(lonely).toEqual([]);
  });
});

function hrefs(page: SitePage): readonly string[] {
  return page.written.tags.flatMap(({ name, attributes }) =>
    name === "a" || name === "area" ? (attributeOf(attributes, "href") ?? []) : [],
  );
}

const idsByPage = new Map<SitePage, ReadonlySet<string>>();

function idsOn(page: SitePage): ReadonlySet<string> {
  const ids =
    idsByPage.get(page) ??
    new Set(page.written.tags.flatMap(({ attributes }) => attributeOf(attributes, "id") ?? []));
  idsByPage.set(page, ids);
  return ids;
}

/** The links of a page that stay on this site. */
function links(page: SitePage): readonly URL[] {
  return hrefs(page)
    .map((href) => new URL(href, new URL(page.address, publishedAt)))
    .filter((url) => url.origin === publishedAt);
}

function leadsNowhere(url: URL): boolean {
  const path = decodeURI(url.pathname).slice(1);
  return !files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

function missesItsPlace(url: URL): boolean {
  const page = byAddress.get(decodeURI(url.pathname));
  const place = decodeURIComponent(url.hash.slice(1));
  return place !== "" && page !== undefined && !idsOn(page).has(place);
}

function nameOf(link: Element): string {
  const text = link.textContent.trim();
  if (text !== "") return text;
  const pictures = [...link.querySelectorAll("img, svg")].map(
    (picture) => picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? "",
  );
  const words = [link.getAttribute("aria-label") ?? "", ...pictures];
  return words.join("").trim();
}
