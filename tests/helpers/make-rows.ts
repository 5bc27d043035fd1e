import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Area, AreaLevel, Metric, Source } from "#model/vocabulary.ts";

/** A reported observation of 100 exact cases in Xiuzhou in 2023, with what the test is about. */
export function makeObservation(
  given: Omit<Partial<Observation>, "period"> & {
    readonly period?: string;
    readonly variant?: string;
  } = {},
): Observation {
  const { period: text = "2023", variant, ...rest } = given;
  const { metric = "cases", area = "xiuzhou", source = "xiuzhou-2024", value = 100 } = rest;
  const inId = text.replace("..", "").replace("/", "--");
  return {
    id: `${metric}.${area}.${inId}~${source}${variant === undefined ? "" : `.${variant}`}`,
    metric,
    area,
    period: makePeriod(text),
    value,
    low: value,
    high: value,
    unit: "cases",
    qualifier: "exact",
    status: "reported",
    reportedAs: String(value),
    printedUnit: null,
    reading: "parsed",
    comparedTo: null,
    scope: null,
    source,
    locator: "",
    note: { zh: "", en: "" },
    derivedFrom: null,
    ...rest,
  };
}

export function makePeriod(text: string): Period {
  const [first = "", last = first] = text.split("/");
  const precision = /^\d{4}$/.test(last) ? "year" : "month";
  const start = first === ".." ? null : first.length === 4 ? `${first}-01-01` : `${first}-01`;
  const end = last.length === 4 ? `${last}-12-31` : `${last}-28`;
  return { text, start, end, precision, printed: null, basis: "stated" };
}

export function makeMetric(given: Partial<Metric> & { readonly id: string }): Metric {
  return {
    topic: "fraud",
    name: { zh: "案件", en: "cases" },
    unit: "cases",
    measure: "count",
    better: "neither",
    of: null,
    base: { zh: "", en: "" },
    partial: "no",
    scale: null,
    definition: { zh: "定义", en: "definition" },
    min: null,
    max: null,
    ...given,
  };
}

export function makeArea(id: string, parent: string | null, level: AreaLevel = "district"): Area {
  return { id, name: { zh: `${id}区`, en: id }, level, parent, locatedIn: null, adcode: null };
}

/** 浙江 with 湖州 (吴兴) and 嘉兴 (秀洲, the zone with two streets). */
export const sampleAreas: readonly Area[] = [
  makeArea("china", null, "nation"),
  makeArea("zhejiang", "china", "province"),
  makeArea("huzhou", "zhejiang", "city"),
  makeArea("wuxing", "huzhou"),
  makeArea("jiaxing", "zhejiang", "city"),
  makeArea("xiuzhou", "jiaxing"),
  makeArea("jiaxing-etdz", "jiaxing", "zone"),
  makeArea("chengnan", "jiaxing-etdz", "street"),
  makeArea("jiabei", "jiaxing-etdz", "street"),
];

export function makeSource(id: string, published: string): Source {
  return {
    id,
    kind: "newspaper",
    authorship: "agency",
    publisher: { zh: "", en: "" },
    title: { zh: `${id}的报道`, en: `report ${id}` },
    published,
    publishedBasis: "inferred",
    url: null,
    archivedUrl: null,
    accessed: null,
    note: { zh: "", en: "" },
    original: { zh: "", en: "" },
    copyEvidence: { zh: "", en: "" },
  };
}
