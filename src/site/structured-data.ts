import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { pageToolsWords, punctuation, ui } from "#words/index.ts";
import { address } from "./addresses.ts";
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
import type { Story } from "./stories.ts";

/** From the first day to the last that the figures are about, as `2004-01-01/2023-12-31`. */
export function spanOf(figures: readonly Observation[]): string | undefined {
  const starts = figures.map(({ period }) => period.start ?? period.end).sort();
  const ends = figures.map(({ period }) => period.end).sort();
  const [from] = starts;
  const to = ends.at(-1);
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

/** The places, metrics and sources of some figures, in schema.org's words. */
export function coverageOf(
  figures: readonly Observation[],
  lang: Language,
  site: URL,
): Readonly<Record<string, unknown>> {
  const areas = unique(figures.map(({ area }) => area));
  const metrics = unique(figures.map(({ metric }) => metric));
  const sources = unique(figures.flatMap(({ source }) => source.split("+")));
  return {
    spatialCoverage: areas.map((id) => describePlace(id, lang, site)),
    variableMeasured: metrics.map((id) => describeVariable(id, lang)),
    isBasedOn: sources.map((id) => describeSource(id, lang, site)),
  };
}

function describePlace(id: string, lang: Language, site: URL) {
  const names = areaTree.path(id).map((area) => area.name[lang]);
  return {
    "@type": "Place",
    name: areaOf(id).name[lang],
    // 浙江省湖州市; Huzhou, Zhejiang, China.
    ...(names.length > 1 && {
      description: lang === "zh" ? names.join("") : names.toReversed().join(", "),
    }),
    url: new URL(address.area(id, lang), site).href,
  };
}

function describeVariable(id: string, lang: Language) {
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

function describeSource(id: string, lang: Language, site: URL) {
  const source = sourceOf(id);
  return {
    "@type": "CreativeWork",
    name: labelSource(source, lang),
    url: source.url ?? new URL(address.source(id, lang), site).href,
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** A thing in schema.org's words, without its context. */
export type JsonLd = Readonly<Record<string, unknown>>;

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** The site with its search. */
export function describeSite(lang: Language, site: URL): JsonLd {
  const whole = (path: string): string => new URL(path, site).href;
  return {
    "@type": "WebSite",
    "@id": whole(address.home(lang)),
    name: ui(lang).site.name,
    alternateName: ui(lang === "zh" ? "en" : "zh").site.name,
    url: whole(address.home(lang)),
    description: ui(lang).site.description,
    inLanguage: htmlLang[lang],
    license: licence,
    publisher: publisherOf(lang, site),
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${whole(address.page("search", lang))}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}

/** The way from the home page, as the page shows it. `here` is the page's own path. */
export function describeTrail(crumbs: readonly Crumb[], here: string, site: URL): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: new URL(href ?? here, site).href,
    })),
  };
}

export function describeStory(story: Story, lang: Language, site: URL): JsonLd {
  const url = new URL(address.story(story.id, lang), site).href;
  return {
    "@type": "Article",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: story.title,
    description: story.deck,
    inLanguage: htmlLang[lang],
    dateModified: story.updated,
    datePublished: story.updated,
    author: publisherOf(lang, site),
    publisher: publisherOf(lang, site),
    license: licence,
    isAccessibleForFree: true,
    isBasedOn: new URL(address.page("data", lang), site).href,
  };
}

/** The whole register. Its hundreds of metrics go by name and its sources by their list, or they would outweigh the page. */
export function describeRegister(lang: Language, site: URL): JsonLd {
  const words = pageToolsWords(lang).data;
  const sources = new URL(address.page("sources", lang), site).href;
  return {
    ...datasetOf(observations.all, lang, site),
    ...identity(address.page("data", lang), site),
    name: words.name,
    description: words.description,
    keywords: words.keywords,
    variableMeasured: [
      ...new Set(observations.all.map(({ metric }) => metricOf(metric).name[lang])),
    ],
    isBasedOn: [{ "@type": "CreativeWork", name: ui(lang).nav.sources, url: sources }],
    dateModified: registerDay,
    distribution: [
      download("text/csv", address.dataFile("observations.csv"), site),
      download("application/json", address.dataFile("observations.json"), site),
    ],
  };
}

/** The figures that a chart draws. */
export function describeChart(chart: DrawnChart, lang: Language, site: URL): JsonLd {
  return {
    ...datasetOf(chart.observations.map(observations.get), lang, site),
    ...identity(address.chart(chart.id, lang), site),
    ...partOfRegister(lang, site),
    name: chart.title,
    description: chart.alt,
    distribution: [
      download("text/csv", address.chartFile(chart.id, "csv", lang), site),
      download("application/json", address.chartFile(chart.id, "json", lang), site),
      download("image/svg+xml", address.chartFile(chart.id, "svg", lang), site),
    ],
  };
}

/** The figures of a metric; null for a metric without any, which is no dataset. */
export function describeMetric(metric: Metric, lang: Language, site: URL): JsonLd | null {
  const figures = observations.ofMetric(metric.id);
  if (figures.length === 0) return null;
  return {
    ...datasetOf(figures, lang, site),
    ...identity(address.metric(metric.id, lang), site),
    ...partOfRegister(lang, site),
    name: metric.name[lang],
    description: describeInWords(metric, figures, lang),
    distribution: [
      download("text/csv", address.dataFile("observations.csv"), site),
      download("application/json", address.dataFile("observations.json"), site),
    ],
  };
}

function datasetOf(figures: readonly Observation[], lang: Language, site: URL): JsonLd {
  return {
    "@type": "Dataset",
    inLanguage: htmlLang[lang],
    isAccessibleForFree: true,
    license: licence,
    creditText: `${ui(lang).site.name}, CC BY 4.0`,
    creator: publisherOf(lang, site),
    publisher: publisherOf(lang, site),
    dateModified: newestDay(figures) ?? registerDay,
    temporalCoverage: spanOf(figures),
    ...coverageOf(figures, lang, site),
  };
}

function identity(path: string, site: URL): JsonLd {
  const url = new URL(path, site).href;
  return { "@id": url, url, identifier: url };
}

function partOfRegister(lang: Language, site: URL): JsonLd {
  const url = new URL(address.page("data", lang), site).href;
  return {
    isPartOf: { "@type": "Dataset", "@id": url, name: pageToolsWords(lang).data.name, url },
  };
}

function publisherOf(lang: Language, site: URL): JsonLd {
  return {
    "@type": "Organization",
    name: ui(lang).site.name,
    url: new URL(address.page("about", lang), site).href,
  };
}

function download(encodingFormat: string, path: string, site: URL): JsonLd {
  return { "@type": "DataDownload", encodingFormat, contentUrl: new URL(path, site).href };
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

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  /** Left out for the page one is on. */
  readonly href?: string | undefined;
}
