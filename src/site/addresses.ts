import type { Language } from "#model/bilingual.ts";
import type { GapKind } from "#model/gap.ts";

/** Pages that exist once, by the path they are known by. */
export const singlePages = [
  "stories",
  "answers",
  "timeline",
  "charts",
  "gallery",
  "areas",
  "topics",
  "metrics",
  "sources",
  "data",
  "methods",
  "audit",
  "coverage",
  "glossary",
  "firsts",
  "corrections",
  "search",
  "about",
  "styleguide",
  "explore",
  "embed-guide",
  "contribute",
] as const;
export type SinglePage = (typeof singlePages)[number];

/** What can be taken of a chart, and of the figures of a metric. */
export const chartFormats = [
  "svg",
  "png",
  "csv",
  "json",
  "xlsx",
  "zip",
  "datapackage.json",
  "csv-metadata.json",
  "bib",
  "ris",
  "csl.json",
] as const;
export type ChartFormat = (typeof chartFormats)[number];
/** The media types of these files. */
export const mediaTypes: Readonly<Record<ChartFormat, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  "datapackage.json": "application/json",
  "csv-metadata.json": "application/csvm+json",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  "csl.json": "application/vnd.citationstyles.csl+json",
};
export const metricFormats = ["csv", "json"] as const;

/** Files of the whole dataset, its descriptions for machines among them. */
export const dataFiles = [
  "observations.csv",
  "observations.json",
  "observations.parquet",
  "observations.csv-metadata.json",
  "datapackage.json",
  "CITATION.cff",
  "chart.schema.json",
] as const;
export type DataFile = (typeof dataFiles)[number];

/** What has a card of its own: the picture that is shown where its address is shared. */
export type CardSubject = "charts" | "stories" | "areas";

/** The path this build is served under, with a slash at its end; outside a build (scripts, unit tests) the root. */
const base = basePath();

/**
 * Every address of the site, so that a base path and a change of scheme have one place.
 * Chinese pages stand at the root, English ones under `en/`.
 */
export const address = {
  home: (lang: Language) => at(lang, ""),
  page: (name: SinglePage, lang: Language) => at(lang, `${name}/`),
  story: (id: string, lang: Language) => at(lang, `stories/${id}/`),
  topic: (id: string, lang: Language) => at(lang, `topics/${id}/`),
  area: (id: string, lang: Language) => at(lang, `areas/${id}/`),
  metric: (id: string, lang: Language) => at(lang, `metrics/${id}/`),
  source: (id: string, lang: Language) => at(lang, `sources/${id}/`),
  chart: (id: string, lang: Language) => at(lang, `charts/${id}/`),
  embed: (chart: string, lang: Language) => at(lang, `embed/${chart}/`),
  /** An embed that no longer changes. */
  frozenEmbed: (chart: string, version: string, lang: Language) =>
    at(lang, `embed/${chart}@${version}/`),
  /** What the panel of a chart's page writes snippets from; one file for both languages. */
  embedKit: (chart: string) => `${base}embed/${chart}.kit.json`,
  /** The code that leads to a chart's page, as a picture. */
  qrCode: (chart: string, lang: Language) => at(lang, `charts/${chart}.qr.png`),
  /** What a page learns of a chart from its address. */
  oEmbed: (chart: string, lang: Language) => at(lang, `oembed/${chart}.json`),
  /** Every address of an embed ever issued. */
  embedList: () => `${base}embeds.json`,
  /** The script that newsrooms may load: it sets heights of frames and knows the element. */
  embedLoader: () => `${base}pingan-chart.js`,
  event: (id: string, lang: Language) => at(lang, `timeline/#${id}`),
  programme: (id: string, lang: Language) => at(lang, `glossary/#${id}`),
  /** The row of one observation on the page of its metric, whose id its own begins with. */
  observation: (id: string, lang: Language) =>
    at(lang, `metrics/${id.slice(0, id.indexOf("."))}/#${anchorOf(id)}`),
  /** The account of the searches for a metric in an area: of all years, or of those of one kind of gap. */
  search: (search: Searched, lang: Language) => at(lang, `coverage/#${anchorOfSearch(search)}`),
  chartFile: (id: string, format: ChartFormat, lang: Language) =>
    at(lang, `charts/${id}.${format}`),
  /** Every figure of a metric; one file for both languages. */
  metricFile: (id: string, format: (typeof metricFormats)[number]) =>
    `${base}metrics/${id}.${format}`,
  card: (subject: CardSubject, id: string, lang: Language) => at(lang, `${subject}/${id}.card.png`),
  /** The card of pages that have none of their own. */
  siteCard: (lang: Language) => at(lang, "card.png"),
  /** The whole dataset; one file for both languages. */
  dataFile: (name: DataFile) => `${base}data/${name}`,
  /** The files that editors type, packed, for the desk that checks in the browser. */
  folderFile: () => `${base}data/folder.json.gz`,
  /** Charts and stories as editors wrote them, packed, for the desk that tells what rows change. */
  deskFile: () => `${base}data/desk.json.gz`,
  /** What the explorer fetches, in its language. */
  exploreData: (lang: Language) => at(lang, "data/explore.json"),
  auditFile: () => `${base}audit.json`,
  /** What the search page looks through, in one language. */
  searchFile: (lang: Language) => at(lang, "search.json"),
  feed: (lang: Language) => at(lang, "feed.xml"),
  /** Changes of the data alone, as a feed. */
  changes: (lang: Language) => at(lang, "data/changes.xml"),
  /** What programs may ask for, as OpenAPI has it. */
  openApi: () => `${base}openapi.json`,
  sitemap: () => `${base}sitemap.xml`,
  asset: (name: string) => `${base}${name}`,
  /** The page for addresses that do not exist; hosts look for it under this name. */
  notFound: (lang: Language) => at(lang, "404.html"),
  /** The page in the other language: same place, other words. `pathname` includes the base. */
  sameIn: (lang: Language, pathname: string) => {
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    return at(lang, inside === "en" ? "" : inside.replace(/^en\//, ""));
  },
};

function at(lang: Language, path: string): string {
  return `${base}${lang === "en" ? "en/" : ""}${path}`;
}

/** The fragment under which an observation stands: its id with the signs that fragments dislike replaced. */
export function anchorOf(observationId: string): string {
  return observationId.replaceAll("~", "_").replaceAll("+", "_");
}

interface Searched {
  readonly metric: string;
  readonly area: string;
  readonly kind?: GapKind;
}

/** The fragment of an account of searches. */
export function anchorOfSearch({ metric, area, kind }: Searched): string {
  return [metric, area, ...(kind === undefined ? [] : [kind])].join("_");
}

/**
 * An address with its host, for embeds, citations, feeds and machines.
 * Throws where the build does not say where the site is published.
 */
export function absolute(path: string): string {
  const site = (import.meta as { env?: { SITE?: string } }).env?.SITE;
  if (site === undefined) throw new Error("astro.config.mjs must name the site");
  return new URL(path, site).href;
}

function basePath(): string {
  // Named in full: where only a part of the path is known, a bundle would carry the whole environment.
  const path = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? "/";
  return path.endsWith("/") ? path : `${path}/`;
}
