import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { inject } from "vitest";
import { listFiles } from "./list-files.ts";
import { readWritten, type Written } from "./written-tags.ts";

/** A page of the built site. */
export interface SitePage {
  /** Its path on the host: `/en/stories/fraud/`. */
  readonly address: string;
  readonly language: "zh" | "en";
  /**
   * An embed has no furniture and is not for search engines; a live one draws what its query asks for
   * and cannot be one request; a frozen one stays as it was made; a redirect only leads on; what is unlisted is for those who work on the
   * site, and kept from search engines.
   */
  readonly kind: "page" | "embed" | "frozen" | "live-embed" | "unlisted" | "missing" | "redirect";
  readonly html: string;
  readonly document: Document;
  /** Its texts and tags, which cost far less than its tree. */
  readonly written: Written;
}

const { DOMParser } = new JSDOM("").window;

/** The tree of a text in HTML. A document of one window costs far less than a window of its own. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** Every file of the site, by its path with slashes and none in front: `data/observations.csv`. */
export const siteFiles: readonly string[] = listFiles(inject("siteFolder"));

/** Every page of the site, embeds and redirects among them. */
export const everyPage: readonly SitePage[] = siteFiles
  .filter((file) => file.endsWith(".html"))
  .map(readPage);

/** The pages that this build made for people to read: neither redirects nor what was frozen once. */
export const pages = everyPage.filter(({ kind }) => kind !== "redirect" && kind !== "frozen");

/** The pages that search engines may list. */
export const listedPages = everyPage.filter((page) => page.kind === "page");

/** The embeds that follow the data, and those that are frozen. */
export const embeds = everyPage.filter((page) => page.kind === "embed");
export const frozenEmbeds = everyPage.filter((page) => page.kind === "frozen");

/** The text of one file of the site. */
export function readSiteFile(file: string): string {
  return readFileSync(join(inject("siteFolder"), file), "utf8");
}

/**
 * Asks pages the same question.
 *
 * @returns one line a fault, with the page it is on: an empty list when all is well
 */
export function faultsOn(
  asked: readonly SitePage[],
  faults: (page: SitePage) => readonly string[],
): readonly string[] {
  return asked.flatMap((page) => faults(page).map((fault) => `${page.address} ${fault}`));
}

/** So many pages stand for a folder of pages that are made alike. */
const manyAlike = 12;

/**
 * Of pages in one folder and language, which one template makes, the shortest, the longest and an even
 * spread between them; every other page. Parsing a page costs more than all that is asked of it: what
 * data can break is asked of the texts of all, what templates can break of the trees of these.
 */
export function ofEachTemplate(asked: readonly SitePage[]): readonly SitePage[] {
  const folders = Map.groupBy(asked, ({ address }) => address.replace(/[^/]*\/?$/, ""));
  return [...folders].flatMap(([folder, alike]) => {
    if (/^\/(?:en\/)?$/.test(folder)) return alike;
    const sorted = alike.toSorted((one, other) => one.html.length - other.html.length);
    const step = Math.max(1, (sorted.length - 1) / (manyAlike - 1));
    return sorted.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  });
}

function readPage(file: string): SitePage {
  const html = readSiteFile(file);
  let parsed: Document | undefined;
  let written: Written | undefined;
  return {
    address: `/${file.replace(/(?<=^|\/)index\.html$/, "")}`,
    language: file.startsWith("en/") ? "en" : "zh",
    kind: kindOf(file, html),
    html,
    get document() {
      parsed ??= parseHtml(html);
      return parsed;
    },
    get written() {
      written ??= readWritten(html);
      return written;
    },
  };
}

function kindOf(file: string, html: string): SitePage["kind"] {
  if (/^(?:en\/)?404(?:\/index)?\.html$/.test(file)) return "missing";
  if (html.includes('http-equiv="refresh"')) return "redirect";
  if (/^(?:en\/)?styleguide\//.test(file)) return "unlisted";
  if (/^(?:en\/)?embed\/explore\//.test(file)) return "live-embed";
  if (/^(?:en\/)?embed\/[^/]*@/.test(file)) return "frozen";
  return /^(?:en\/)?embed\//.test(file) ? "embed" : "page";
}
