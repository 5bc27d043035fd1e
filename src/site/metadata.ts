import type { DatasetMetadata } from "#exports/metadata.ts";
import { type Bilingual, inBoth, languages } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { titleInList } from "#words/citation.ts";
import { pageToolsWords, ui } from "#words/index.ts";
import { absolute, address, chartFormats, mediaTypes } from "./addresses.ts";
import { dataset, newestDay, registerDay, sourceOf } from "./dataset.ts";
import { chartIn } from "./drawn-charts.ts";
import { dataVersion } from "./releases.ts";

/** The one source of what machines are told of a dataset: a chart's, or the whole. */

const ofSite = {
  keywords: inBoth((lang) => pageToolsWords(lang).data.keywords),
  version: dataVersion,
  publisher: inBoth((lang) => ui(lang).site.name),
};

/** The whole register. */
export function metadataOfRegister(): DatasetMetadata {
  return {
    ...ofSite,
    name: "twenty-years-of-safe-zhejiang",
    title: inBoth((lang) => pageToolsWords(lang).data.name),
    description: inBoth((lang) => pageToolsWords(lang).data.description),
    homepage: absolute(address.page("data", "zh")),
    date: registerDay,
    publisherUrl: absolute(address.page("about", "zh")),
    picture: absolute(address.siteCard("zh")),
    csv: absolute(address.dataFile("observations.csv")),
    others: (["observations.json", "observations.parquet"] as const).map((name) => ({
      url: absolute(address.dataFile(name)),
      mediaType: name.endsWith("json") ? "application/json" : "application/vnd.apache.parquet",
    })),
    sources: sourcesOf(dataset.observations),
  };
}

/** A chart's figures, described in both languages; its page is the Chinese one. */
export async function metadataOfChart(
  id: string,
  figures: readonly Observation[],
): Promise<DatasetMetadata> {
  const [zh, en] = await Promise.all(languages.map((lang) => chartIn(id, lang)));
  const text = (key: "title" | "alt"): Bilingual => ({ zh: zh?.[key] ?? "", en: en?.[key] ?? "" });
  return {
    ...ofSite,
    name: id,
    title: text("title"),
    description: text("alt"),
    homepage: absolute(address.chart(id, "zh")),
    date: newestDay(figures) ?? registerDay,
    publisherUrl: absolute(address.page("about", "zh")),
    picture: absolute(address.chartFile(id, "png", "zh")),
    csv: absolute(address.chartFile(id, "csv", "zh")),
    others: chartFormats
      .filter((format) => format !== "csv")
      .map((format) => ({
        url: absolute(address.chartFile(id, format, "zh")),
        mediaType: mediaTypes[format],
      })),
    sources: sourcesOf(figures),
  };
}

function sourcesOf(figures: readonly Observation[]) {
  const ids = new Set(figures.flatMap(({ source }) => source.split("+")));
  return [...ids].sort().map((id) => {
    const source = sourceOf(id);
    return {
      title: inBoth((lang) => titleInList(source, lang)),
      publisher: source.publisher,
      // Machines take no address with Chinese letters in it.
      url: source.url === null ? absolute(address.source(id, "zh")) : new URL(source.url).href,
    };
  });
}
