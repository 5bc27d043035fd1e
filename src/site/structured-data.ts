import type * as Schema from "schema-dts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { pageToolsWords, punctuation, ui } from "#words/index.ts";
import { absolute, address, chartFormats, mediaTypes } from "./addresses.ts";
import type { Answer } from "./answers.ts";
import {
  areaOf,
  areaTree,
  metricOf,
  newestDay,
  observations,
  registerDay,
  sourceOf,
  unitOf,
} from "./dataset.ts";
import { htmlLang } from "./languages.ts";
import { labelSource } from "./observation-labels.ts";
import { dataVersion } from "./releases.ts";
import type { Story } from "./stories.ts";

/** What a page is, in schema.org's words. */
export type JsonLd =
  | Schema.ArticleLeaf
  | Schema.BreadcrumbListLeaf
  | Schema.DatasetLeaf
  | Schema.FAQPageLeaf
  | Schema.WebSiteLeaf;

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** The site with its search. */
export function describeSite(lang: Language): JsonLd {
  const search: Schema.WithActionConstraints<Schema.SearchActionLeaf> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absolute(address.page("search", lang))}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": absolute(address.home(lang)),
    name: ui(lang).site.name,
    alternateName: ui(lang === "zh" ? "en" : "zh").site.name,
    url: absolute(address.home(lang)),
    description: ui(lang).site.description,
    inLanguage: htmlLang[lang],
    license: licence,
    publisher: publisherOf(lang),
    potentialAction: search,
  };
}

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  /** Left out for the page one is on. */
  readonly href?: string | undefined;
}

/** The way from the home page, as the page shows it. `here` is the page's own path. */
export function describeTrail(crumbs: readonly Crumb[], here: string): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(href ?? here),
    })),
  };
}

export function describeStory(story: Story): JsonLd {
  const { id, lang, title, deck, updated } = story;
  const url = absolute(address.story(id, lang));
  return {
    "@type": "Article",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: deck,
    inLanguage: htmlLang[lang],
    dateModified: updated,
    datePublished: updated,
    author: publisherOf(lang),
    publisher: publisherOf(lang),
    license: licence,
    isAccessibleForFree: true,
    isBasedOn: absolute(address.page("data", lang)),
  };
}

/** Questions and their answers, word for word as the page shows them. */
export function describeAnswers(answers: readonly Answer[], lang: Language): JsonLd {
  const url = absolute(address.page("answers", lang));
  return {
    "@type": "FAQPage",
    "@id": url,
    url,
    inLanguage: htmlLang[lang],
    license: licence,
    publisher: publisherOf(lang),
    dateModified: registerDay,
    mainEntity: answers.map(({ id, question, text }) => ({
      "@type": "Question",
      "@id": `${url}#${id}`,
      name: question,
      acceptedAnswer: { "@type": "Answer", text, url: `${url}#${id}` },
    })),
  };
}

/** The whole register. Its hundreds of metrics go by name and its sources by their list, or they would outweigh the page. */
export function describeRegister(lang: Language): JsonLd {
  const words = pageToolsWords(lang).data;
  const sources = absolute(address.page("sources", lang));
  return {
    ...datasetOf(observations.all, lang),
    ...identity(address.page("data", lang)),
    name: words.name,
    description: words.description,
    keywords: words.keywords,
    variableMeasured: [
      ...new Set(observations.all.map(({ metric }) => metricOf(metric).name[lang])),
    ],
    isBasedOn: [{ "@type": "CreativeWork", name: ui(lang).nav.sources, url: sources }],
    dateModified: registerDay,
    distribution: wholeFiles(),
  };
}

/** The figures that a chart draws. */
export function describeChart(chart: DrawnChart, lang: Language): JsonLd {
  const { id, title, alt } = chart;
  return {
    ...datasetOf(chart.observations.map(observations.get), lang),
    ...identity(address.chart(id, lang)),
    ...partOfRegister(lang),
    name: title,
    description: alt,
    distribution: chartFormats.map((format) =>
      download(mediaTypes[format], address.chartFile(id, format, lang)),
    ),
  };
}

/** The figures of a metric; undefined for a metric without any, which is no dataset. */
export function describeMetric(metric: Metric, lang: Language): JsonLd | undefined {
  const figures = observations.ofMetric(metric.id);
  if (figures.length === 0) return undefined;
  return {
    ...datasetOf(figures, lang),
    ...identity(address.metric(metric.id, lang)),
    ...partOfRegister(lang),
    name: metric.name[lang],
    description: describeInWords(metric, figures, lang),
    distribution: wholeFiles(),
  };
}

function datasetOf(figures: readonly Observation[], lang: Language): Schema.DatasetLeaf {
  const span = spanOf(figures);
  return {
    "@type": "Dataset",
    inLanguage: htmlLang[lang],
    isAccessibleForFree: true,
    license: licence,
    creditText: `${ui(lang).site.name}, CC BY 4.0`,
    creator: publisherOf(lang),
    publisher: publisherOf(lang),
    dateModified: newestDay(figures) ?? registerDay,
    ...(dataVersion !== null && { version: dataVersion }),
    ...(span !== undefined && { temporalCoverage: span }),
    spatialCoverage: unique(figures.map(({ area }) => area)).map((id) => describePlace(id, lang)),
    variableMeasured: unique(figures.map(({ metric }) => metric)).map((id) =>
      describeVariable(id, lang),
    ),
    isBasedOn: unique(figures.flatMap(({ source }) => source.split("+"))).map((id) =>
      describeSource(id, lang),
    ),
  };
}

/** From the first day to the last that the figures are about, as `2004-01-01/2023-12-31`. */
function spanOf(figures: readonly Observation[]): string | undefined {
  const [from] = figures.map(({ period }) => period.start ?? period.end).sort();
  const to = figures
    .map(({ period }) => period.end)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

function describePlace(id: string, lang: Language): Schema.PlaceLeaf {
  const names = areaTree.path(id).map((area) => area.name[lang]);
  return {
    "@type": "Place",
    name: areaOf(id).name[lang],
    // 浙江省湖州市; Huzhou, Zhejiang, China.
    ...(names.length > 1 && {
      description: lang === "zh" ? names.join("") : names.toReversed().join(", "),
    }),
    url: absolute(address.area(id, lang)),
  };
}

function describeVariable(id: string, lang: Language): Schema.PropertyValueLeaf {
  const metric = metricOf(id);
  const unit = unitOf(metric.unit).name;
  return {
    "@type": "PropertyValue",
    propertyID: id,
    name: metric.name[lang],
    description: metric.definition[lang] || metric.base[lang],
    unitText: lang === "zh" ? unit.zh : unit.enMany,
  };
}

function describeSource(id: string, lang: Language): Schema.CreativeWorkLeaf {
  const source = sourceOf(id);
  return {
    "@type": "CreativeWork",
    name: labelSource(source, lang),
    url: source.url ?? absolute(address.source(id, lang)),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function identity(path: string): Pick<Schema.DatasetLeaf, "@id" | "url" | "identifier"> {
  const url = absolute(path);
  return { "@id": url, url, identifier: url };
}

function partOfRegister(lang: Language): Pick<Schema.DatasetLeaf, "isPartOf"> {
  const url = absolute(address.page("data", lang));
  return {
    isPartOf: { "@type": "Dataset", "@id": url, name: pageToolsWords(lang).data.name, url },
  };
}

function publisherOf(lang: Language): Schema.OrganizationLeaf {
  return {
    "@type": "Organization",
    name: ui(lang).site.name,
    url: absolute(address.page("about", lang)),
  };
}

/** The files of the whole register. */
function wholeFiles(): Schema.DataDownloadLeaf[] {
  return [
    download("text/csv", address.dataFile("observations.csv")),
    download("application/json", address.dataFile("observations.json")),
    download("application/vnd.apache.parquet", address.dataFile("observations.parquet")),
  ];
}

function download(encodingFormat: string, path: string): Schema.DataDownloadLeaf {
  return { "@type": "DataDownload", encodingFormat, contentUrl: absolute(path) };
}

/** The longest list of places that a sentence carries. */
const mostPlaces = 4;

/** In at least the fifty characters that search engines ask for: what is counted, where, and who keeps it. */
function describeInWords(metric: Metric, figures: readonly Observation[], lang: Language): string {
  const words = pageToolsWords(lang).data;
  const what = (metric.definition[lang] || metric.base[lang]).replace(/[.。]$/, "");
  const places = [...new Set(figures.map(({ area }) => areaOf(area).name[lang]))];
  const more = places.length > mostPlaces ? words.more(places.length) : "";
  const named = places.slice(0, mostPlaces).join(punctuation(lang).listComma);
  return words.metric(what, `${named}${more}`);
}
