import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { element, renderXml, textElement } from "#words/markup.ts";

/**
 * Writes `sitemap.xml` from the pages as built: each page that names itself canonical and is not kept
 * from search engines, with its languages. Read off the pages, it can neither forget one nor list one
 * that is gone.
 */
export function sitemap(): AstroIntegration {
  return {
    name: "sitemap",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const names = await readdir(dist, { recursive: true });
        const pages: SitemapPage[] = [];
        for (const name of names.filter((each) => each.endsWith(".html")).sort()) {
          const page = readHead(await readFile(join(dist, name), "utf8"));
          if (page !== null) pages.push(page);
        }
        if (pages.length > mostPages) {
          throw new Error(`A sitemap holds ${mostPages} pages; there are ${pages.length}`);
        }
        await writeFile(join(dist, "sitemap.xml"), renderSitemap(pages));
        logger.info(`${pages.length} pages in sitemap.xml`);
      },
    },
  };
}

/** The limit of the sitemap protocol. */
const mostPages = 50_000;

interface SitemapPage {
  readonly address: string;
  /** ISO day of the page's newest data, where it says one. */
  readonly modified: string | null;
  readonly languages: readonly { readonly lang: string; readonly href: string }[];
}

/** What the head of a page says of itself; null where search engines are to leave it out. */
export function readHead(html: string): SitemapPage | null {
  const head = html.slice(0, html.indexOf("</head>"));
  const tags = [...head.matchAll(/<(?:link|meta)\s[^>]*>/g)].map(([tag]) => readAttributes(tag));
  const isHidden = tags.some(
    (tag) => tag["name"] === "robots" && (tag["content"] ?? "").includes("noindex"),
  );
  const address = tags.find((tag) => tag["rel"] === "canonical")?.["href"];
  if (isHidden || address === undefined) return null;
  const modified = tags.find((tag) => tag["property"] === "article:modified_time")?.["content"];
  return {
    address,
    modified: modified ?? null,
    languages: tags.flatMap((tag) =>
      tag["rel"] === "alternate" && tag["hreflang"] !== undefined && tag["href"] !== undefined
        ? [{ lang: tag["hreflang"], href: tag["href"] }]
        : [],
    ),
  };
}

/** A sitemap with the languages of each page (sitemaps.org 0.9, with XHTML's links). */
export function renderSitemap(pages: readonly SitemapPage[]): string {
  return renderXml(
    "urlset",
    {
      xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
      "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
    },
    pages.map((page) =>
      element("url", {}, [
        textElement("loc", page.address),
        ...(page.modified === null ? [] : [textElement("lastmod", page.modified)]),
        ...page.languages.map(({ lang, href }) =>
          element("xhtml:link", { rel: "alternate", hreflang: lang, href }),
        ),
      ]),
    ),
  );
}

function readAttributes(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ]),
  );
}
