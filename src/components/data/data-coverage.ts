import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { address } from "#site/addresses.ts";
import { areaOf, areaTree, metricOf, sourceOf, unitOf } from "#site/lookup.ts";
import { labelSource } from "./phrases.ts";

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
