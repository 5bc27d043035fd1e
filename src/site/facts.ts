import { ascending, descending } from "d3-array";
import type { Language } from "#model/bilingual.ts";
import type { Claim } from "#model/statements.ts";
import { type Metric, type Source, sourceKinds } from "#model/vocabulary.ts";
import { pageWords, ui } from "#words/index.ts";
import { formatPeriodText } from "#words/period.ts";
import { address } from "./addresses.ts";
import { areaOf, dataset, metricOf, observations, sourceOf, topicOf, unitOf } from "./dataset.ts";
import { labelPublished, type Linked, linkTo } from "./observation-labels.ts";

/** A term and its description, with the address it leads to if any. */
export interface Fact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
}

/** Claims to a first or an only about one thing, oldest first. */
interface FirstsOfMetric {
  readonly metric: string;
  readonly claims: readonly Claim[];
}

/**
 * Every claim to be the first or the only one, by what it is about. Things that more than one
 * place claims come first: there the reader has something to compare.
 */
export function firstsByMetric(): FirstsOfMetric[] {
  const firsts = dataset.claims.filter(
    ({ direction }) => direction === "first" || direction === "only",
  );
  const groups = [...Map.groupBy(firsts, (claim) => claim.metric)].map(([metric, claims]) => ({
    metric,
    claims: claims.toSorted(byDate),
  }));
  return groups.toSorted((a, b) => placesIn(b) - placesIn(a) || ascending(a.metric, b.metric));
}

/** How many places make the claim. */
export function placesIn({ claims }: FirstsOfMetric): number {
  return new Set(claims.map((claim) => claim.area)).size;
}

function byDate(a: Claim, b: Claim): number {
  return ascending(a.period.end, b.period.end) || ascending(a.id, b.id);
}

/** What a metric counts, in which unit, and how to read it. */
export function factsOfMetric(metric: Metric, lang: Language): Fact[] {
  const words = ui(lang);
  const facts = words.facts;
  const unit = unitOf(metric.unit).name;
  const breaks = dataset.breaks.filter((one) => one.metric === metric.id);
  return [
    { term: facts.definition, text: metric.definition[lang] },
    { term: facts.base, text: metric.base[lang] },
    { term: facts.unit, text: lang === "zh" ? unit.zh : unit.enMany },
    { term: facts.measure, text: words.measure[metric.measure] },
    { term: facts.better, text: words.better[metric.better] },
    {
      term: facts.topic,
      text: topicOf(metric.topic).name[lang],
      href: address.topic(metric.topic, lang),
    },
    ...(metric.of === null
      ? []
      : [
          {
            term: pageWords(lang).metrics.of,
            text: metricOf(metric.of).name[lang],
            href: address.metric(metric.of, lang),
          },
        ]),
    ...breaks.map((one) => ({
      term: facts.breaks,
      text: `${areaOf(one.area).name[lang]} · ${formatPeriodText(one.from, lang)} · ${one.note[lang]}`,
    })),
  ].filter((fact) => fact.text !== "");
}

/** The sources of a metric's figures, newest first, each with how many figures it gave. */
export function sourcesOfMetric(metric: string, lang: Language): (Linked & { hint: string })[] {
  const ids = observations.ofMetric(metric).flatMap(({ source }) => source.split("+"));
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts]
    .map(([id, { length: count }]) => ({ source: sourceOf(id), count }))
    .toSorted((a, b) => (a.source.published < b.source.published ? 1 : -1))
    .map(({ source, count }) => ({
      ...linkTo.source(source.id, lang),
      hint: ui(lang).areas.figures(count),
    }));
}

/** The sources by kind, each kind's newest first; kinds without any are left out. */
export function sourcesByKind() {
  return sourceKinds
    .map((kind) => ({
      kind,
      sources: dataset.sources
        .filter((source) => source.kind === kind)
        .toSorted((a, b) => descending(a.published, b.published)),
    }))
    .filter(({ sources }) => sources.length > 0);
}

/** A source in a list: its title and who published it when, who wrote it, how much was taken from it. */
export function cardOfSource(source: Source, lang: Language): Linked & { hint: string } {
  const words = ui(lang);
  const { id, title, publisher, authorship } = source;
  const hint = [
    publisher[lang] || words.source.unknownPublisher,
    labelPublished(source, lang),
    ...(authorship ? [words.source.authorship[authorship]] : []),
    words.areas.figures(observations.ofSource(id).length),
  ].join(" · ");
  return { label: title[lang], href: address.source(id, lang), hint };
}

/** Who wrote a source, when it appeared and where it can be read. */
export function factsOfSource(source: Source, lang: Language): Fact[] {
  const words = ui(lang).source;
  return [
    { term: ui(lang).table.source, text: words.kind[source.kind] },
    { term: words.author, text: source.authorship ? words.authorship[source.authorship] : "" },
    { term: words.publisher, text: source.publisher[lang] || words.unknownPublisher },
    { term: words.published, text: labelPublished(source, lang) },
    source.url === null
      ? { term: words.original, text: words.noAddress }
      : { term: words.original, text: source.url, href: source.url },
    ...(source.archivedUrl === null
      ? []
      : [{ term: words.archived, text: source.archivedUrl, href: source.archivedUrl }]),
    { term: words.accessed, text: source.accessed ?? "" },
    { term: words.copied, text: source.original[lang] },
    { term: words.copyEvidence, text: source.copyEvidence[lang] },
    { term: pageWords(lang).sources.note, text: source.note[lang] },
  ].filter((fact) => fact.text !== "");
}
