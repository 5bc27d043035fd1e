import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { Language } from "#model/bilingual.ts";
import type { Metric, Source, SourceKind } from "#model/vocabulary.ts";
import { type Citations, type CitedWork, citeWork } from "#words/citation.ts";
import { pageToolsWords, ui } from "#words/index.ts";
import { absolute, address } from "./addresses.ts";
import { newestDay, observations, registerDay } from "./dataset.ts";
import type { Story } from "./stories.ts";

/** How to cite what a page shows. Dates are those of the data; where none is known, the whole register's. */

export function citeChart(chart: DrawnChart, lang: Language): Citations {
  return citeWork(workOfChart(chart, lang), lang);
}

/** A chart as a work that is cited. */
export function workOfChart(chart: DrawnChart, lang: Language): CitedWork {
  const figures = chart.observations.map(observations.get);
  return ours(lang, {
    key: `chart-${chart.id}`,
    title: chart.title,
    kind: pageToolsWords(lang).cite.chart,
    code: "EB",
    date: newestDay(figures) ?? registerDay,
    path: address.chart(chart.id, lang),
  });
}

export function citeStory(story: Story): Citations {
  return citeOurs(story.lang, {
    key: `story-${story.id}`,
    title: story.title,
    kind: pageToolsWords(story.lang).cite.story,
    code: "EB",
    date: story.updated,
    path: address.story(story.id, story.lang),
  });
}

export function citeMetric(metric: Metric, lang: Language): Citations {
  return citeOurs(lang, {
    key: `metric-${metric.id}`,
    title: metric.name[lang],
    kind: pageToolsWords(lang).cite.metric,
    code: "DS",
    date: newestDay(observations.ofMetric(metric.id)) ?? registerDay,
    path: address.metric(metric.id, lang),
  });
}

export function citeRegister(lang: Language): Citations {
  const words = pageToolsWords(lang);
  return citeOurs(lang, {
    key: "data",
    title: words.data.name,
    kind: words.cite.dataset,
    code: "DS",
    date: registerDay,
    path: address.page("data", lang),
  });
}

const codes: Readonly<Record<SourceKind, CitedWork["code"]>> = {
  newspaper: "N",
  report: "R",
  yearbook: "Z",
  law: "Z",
  communique: "EB",
  release: "EB",
  page: "EB",
  copy: "DS",
};

/** The document itself, by who published it, and where it can be read if anywhere. */
export function citeSource(source: Source, lang: Language): Citations {
  return citeWork(
    {
      key: source.id,
      author: source.publisher[lang] || null,
      title: source.title[lang],
      kind: "",
      code: codes[source.kind],
      date: source.published,
      isDateInferred: source.publishedBasis === "inferred",
      url: source.url ?? source.archivedUrl,
    },
    lang,
  );
}

type Ours = Pick<CitedWork, "key" | "title" | "kind" | "code" | "date"> & { readonly path: string };

function citeOurs(lang: Language, work: Ours): Citations {
  return citeWork(ours(lang, work), lang);
}

function ours(lang: Language, { key, path, ...work }: Ours): CitedWork {
  return {
    ...work,
    key: `twenty-years-${key}`,
    author: ui(lang).site.name,
    isDateInferred: false,
    url: absolute(path),
  };
}
