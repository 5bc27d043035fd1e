import type { ChartData } from "#charts/model/chart-model.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Search } from "#model/statements.ts";
import type { Area, AreaLevel, Metric, Source, Unit } from "#model/vocabulary.ts";

export const nothing: Bilingual = { zh: "", en: "" };

/** A place of that level. */
export function area(id: string, zh: string, en: string, level: AreaLevel): Area {
  return { id, name: { zh, en }, level, parent: null, locatedIn: null, adcode: null };
}

/** A unit of counted things. */
export function unit(id: string, zh: string, enOne: string, enMany: string): Unit {
  return { id, name: { zh, enOne, enMany } };
}

/** A metric in cases, counted, with what differs. */
export function metric(id: string, zh: string, en: string, more: Partial<Metric> = {}): Metric {
  return {
    id,
    topic: "order",
    name: { zh, en },
    unit: "cases",
    measure: "count",
    better: "neither",
    of: null,
    base: nothing,
    partial: "no",
    scale: null,
    definition: nothing,
    min: null,
    max: null,
    ...more,
  };
}

/** A source of that day. */
export function source(id: string, zh: string, en: string, published: string): Source {
  return {
    id,
    kind: "newspaper",
    authorship: null,
    publisher: { zh, en },
    title: { zh: `${zh}的一篇报道`, en: `A report in ${en}` },
    published,
    publishedBasis: "stated",
    url: null,
    archivedUrl: null,
    accessed: null,
    note: nothing,
    original: nothing,
    copyEvidence: nothing,
  };
}

/** The period of a text: `2019`, `2019-07`, `2023/2024-04`, `../2025-03`. */
export function period(text: string): Period {
  const [from = "", to = from] = text.split("/");
  const fullStart = (part: string): string =>
    part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part;
  const fullEnd = (part: string): string =>
    part.length === 4 ? `${part}-12-31` : part.length === 7 ? `${part}-28` : part;
  return {
    text,
    start: from === ".." ? null : fullStart(from),
    end: fullEnd(to),
    precision: to.length === 4 ? "year" : to.length === 7 ? "month" : "day",
    printed: null,
    basis: "stated",
  };
}

/** An exact reported figure, with what differs. */
export function figure(
  metric: string,
  area: string,
  when: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  const source = more.source ?? "paper";
  return {
    id: `${metric}.${area}.${when.replace("/", "--")}~${source}`,
    metric,
    area,
    period: period(when),
    value,
    low: value,
    high: value,
    unit: "cases",
    qualifier: "exact",
    status: "reported",
    reportedAs: value === null ? "" : String(value),
    printedUnit: null,
    reading: "parsed",
    comparedTo: null,
    scope: null,
    source,
    locator: "",
    note: nothing,
    derivedFrom: null,
    ...more,
  };
}

/** A search in vain. */
export function search(
  metric: string,
  area: string,
  when: string,
  outcome: Search["outcome"] = "not-found",
): Search {
  return {
    metric,
    area,
    period: when,
    outcome,
    where: { zh: "市统计公报", en: "the city's communique" },
    url: null,
    date: "2026-11-01",
    note: nothing,
  };
}

export const units = [
  unit("cases", "件", "case", "cases"),
  unit("persons", "人", "person", "people"),
  unit("percent", "%", "percent", "percent"),
  unit("years", "年", "year", "years"),
  unit("minutes", "分钟", "minute", "minutes"),
];

export const areas = [
  area("china", "全国", "China", "nation"),
  area("huzhou", "湖州", "Huzhou", "city"),
  area("wuxing", "吴兴", "Wuxing", "district"),
  area("xiuzhou", "秀洲", "Xiuzhou", "district"),
  area("deqing", "德清", "Deqing", "county"),
  area("jiaxing-etdz", "嘉兴经开区", "Jiaxing Economic and Technological Zone", "zone"),
];

/** A dataset of those rows, with the units and places above and two sources. */
export function dataOf(rows: Partial<ChartData>): ChartData {
  return {
    observations: [],
    metrics: [],
    areas,
    units,
    scales: [],
    breaks: [],
    searched: [],
    sources: [
      source("paper", "嘉兴日报", "Jiaxing Daily", "2020-03"),
      source("later", "湖州日报", "Huzhou Daily", "2024-03"),
    ],
    claims: [],
    events: [],
    corrections: [],
    ...rows,
  };
}
