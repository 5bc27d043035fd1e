import type { APIRoute } from "astro";
import { packData } from "#charts/explore/packed-data.ts";
import { rowsAsJson } from "#dataset/write/published.ts";
import { type Language, languages } from "#model/bilingual.ts";
import {
  absolute,
  address,
  chartFormats,
  dataFiles,
  mediaTypes,
  metricFormats,
} from "./addresses.ts";
import { areaCard, chartCardOf, siteCardOf, storyCard } from "./cards.ts";
import { dataset } from "./dataset.ts";
import { chartAs, indented, metricAs } from "./downloads.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { embedKit, embedList, oEmbedIn, qrCodeOf } from "./embeds.ts";
import { packedCharts } from "./explore-choices.ts";
import { renderAtomFeed } from "./feed.ts";
import { openApi, wholeFiles } from "./machine-files.ts";
import { versionsOf } from "./releases.ts";
import { searchIndexIn } from "./search-index.ts";
import { storiesIn } from "./stories.ts";

type Content = string | Uint8Array;

/** What a file holds. */
interface Written {
  /** Its media type, without a charset. */
  readonly type: string;
  readonly write: () => Content | Promise<Content>;
}

/** A file of the site that is no page. */
interface SiteFile extends Written {
  readonly address: string;
}

/** Those whose routes say their extension, by which Astro knows that no slash follows. */
const named: readonly string[] = ["json", "png", "xml", "txt"];

/** The route of all files with one extension; with none given, of those that have no route of their own. */
export function filesEndingIn(extension: string | null) {
  const getStaticPaths = async () =>
    (await siteFiles()).flatMap(({ address: at, ...props }) => {
      const [, path, ending = ""] = /^(.+)\.(\w+)$/.exec(at.slice(address.asset("").length)) ?? [];
      if (named.includes(ending) ? ending !== extension : extension !== null) return [];
      return [{ params: { path, ...(extension === null && { extension: ending }) }, props }];
    });
  const GET: APIRoute<Written> = async ({ props }) => {
    const content = await props.write();
    const [body, charset] =
      typeof content === "string" ? [content, "; charset=utf-8"] : [new Uint8Array(content), ""];
    return new Response(body, { headers: { "Content-Type": `${props.type}${charset}` } });
  };
  return { getStaticPaths, GET };
}

const [atom, json, png] = ["application/atom+xml", mediaTypes.json, mediaTypes.png];

/** All of them: those of each language, then those that both share. */
async function siteFiles(): Promise<readonly SiteFile[]> {
  const charts = [...(await declaredCharts()).keys()];
  const inLanguages = await Promise.all(languages.map((lang) => filesIn(lang, charts)));
  return [
    ...inLanguages.flat(),
    ...dataFiles.map((name) => ({ address: address.dataFile(name), ...wholeFiles[name] })),
    ...dataset.metrics.flatMap(({ id }) =>
      metricFormats.map((format) => ({
        address: address.metricFile(id, format),
        type: mediaTypes[format],
        write: () => metricAs(format, id),
      })),
    ),
    ...charts.map((id) => ({
      address: address.embedKit(id),
      type: json,
      write: async () => JSON.stringify(await embedKit(id)),
    })),
    {
      address: address.embedList(),
      type: json,
      write: async () => indented(await embedList()),
    },
    { address: address.auditFile(), type: json, write: () => rowsAsJson(dataset.audit) },
    { address: address.openApi(), type: json, write: () => indented(openApi()) },
    // Crawlers look for it at the root of a host: under a base path it serves those who look at the address
    // by hand, and the sitemap has to be told to search engines in their consoles.
    {
      address: address.asset("robots.txt"),
      type: "text/plain",
      write: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(address.sitemap())}\n`,
    },
  ];
}

async function filesIn(lang: Language, charts: readonly string[]): Promise<readonly SiteFile[]> {
  const stories = await storiesIn(lang);
  return [
    { address: address.siteCard(lang), type: png, write: () => siteCardOf(lang) },
    { address: address.feed(lang), type: atom, write: () => renderAtomFeed(lang, "site") },
    { address: address.changes(lang), type: atom, write: () => renderAtomFeed(lang, "data") },
    {
      address: address.searchFile(lang),
      type: json,
      write: async () => JSON.stringify(await searchIndexIn(lang)),
    },
    {
      address: address.exploreData(lang),
      type: json,
      write: async () => JSON.stringify(packData(dataset, await packedCharts(lang), lang)),
    },
    ...dataset.areas.map(({ id }) => ({
      address: address.card("areas", id, lang),
      type: png,
      write: () => areaCard(id, lang),
    })),
    ...stories.map((story) => ({
      address: address.card("stories", story.id, lang),
      type: png,
      write: () => storyCard(story),
    })),
    ...charts.flatMap((id) => filesOfChart(id, lang)),
  ];
}

function filesOfChart(id: string, lang: Language): readonly SiteFile[] {
  return [
    ...chartFormats.map((format) => ({
      address: address.chartFile(id, format, lang),
      type: mediaTypes[format],
      write: () => chartAs(format, id, lang),
    })),
    { address: address.card("charts", id, lang), type: png, write: () => chartCardOf(id, lang) },
    { address: address.qrCode(id, lang), type: png, write: () => qrCodeOf(id, lang) },
    {
      address: address.oEmbed(id, lang),
      type: json,
      write: async () => indented(oEmbedIn(await chartIn(id, lang), lang)),
    },
    // What frozen frames ask for, beside the live one.
    {
      address: address.embed(id, lang).replace(/\/$/, ".json"),
      type: json,
      write: async () => JSON.stringify(versionsOf(await chartIn(id, lang))),
    },
  ];
}
