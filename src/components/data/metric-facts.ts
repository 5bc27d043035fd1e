import type { Language } from "#dataset/contract/bilingual.ts";
import type { Metric } from "#dataset/contract/vocabulary.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, metricOf, observations, sourceOf, topicOf, unitOf } from "#site/lookup.ts";
import { sayPeriodText } from "#words/say-period.ts";
import { pageWords } from "#words/pages.ts";
import { ui } from "#words/ui.ts";
import type { Fact } from "../DefinitionList.astro";
import { type Linked, markSource } from "./phrases.ts";

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
      text: `${areaOf(one.area).name[lang]} · ${sayPeriodText(one.from, lang)} · ${one.note[lang]}`,
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
      label: markSource(source, lang),
      href: address.source(source.id, lang),
      hint: ui(lang).areas.figures(count),
    }));
}
