import type { Bilingual } from "./bilingual.ts";
import {
  areaField,
  locatorField,
  metricField,
  noteField,
  oneOfOr,
  optional,
  optionalNumber,
  periodField,
  reference,
  required,
  sourceField,
} from "./fields.ts";
import { type Period, type Qualifier, qualifiers } from "./figure.ts";
import { defineTable, type RowOf } from "./table.ts";

const statuses = ["reported", "target", "preliminary", "revised"] as const;
export type Status = (typeof statuses)[number];

/** Which of two figures of one period speaks for it: a revision outranks what it revises. */
export const statusRank: Readonly<Record<Status, number>> = {
  revised: 0,
  reported: 1,
  preliminary: 2,
  target: 3,
};

export const readings = ["parsed", "manual"] as const;
export type Reading = (typeof readings)[number];

/** A reported figure as an editor types it; the file is named after the metric's topic. */
export const observationTable = defineTable(
  {
    row: {
      zh: "一个观测值：报道过的一个数字",
      en: "an observation: one reported figure",
    },
    key: ["metric", "area", "period", "source", "variant"],
  },
  {
    metric: metricField,
    area: areaField,
    period: periodField,
    periodAsPrinted: optional(
      "period_as_printed",
      "line",
      "原文的时间词",
      "The source's own words for the period",
    ),
    periodBasis: oneOfOr(
      "period_basis",
      ["stated", "inferred"],
      "stated",
      "时段是写明的还是推断的",
      "Whether the period is stated or inferred",
    ),
    value: optionalNumber(
      "value",
      "number",
      "数值；可空，由原文读出",
      "Value; may be left to the print",
    ),
    qualifier: oneOfOr(
      "qualifier",
      qualifiers,
      null,
      "限定；可空，由原文读出",
      "Exactness; may be left to the print",
    ),
    reportedAs: required("reported_as", "token", "原文印出的数字", "The token as printed"),
    /** The unit that stands in a table's head (`万件`). */
    printedUnit: optional("printed_unit", "token", "表头上的单位", "The unit in a table's head"),
    reading: oneOfOr("reading", readings, "parsed", "如何读数", "How the token was read"),
    status: oneOfOr(
      "status",
      statuses,
      "reported",
      "已报、目标、初步或修订",
      "Reported, target, preliminary or revised",
    ),
    comparedTo: optional("compared_to", "period", "变化的基期", "The period of a change's base"),
    scope: optional(
      "scope",
      reference("areas"),
      "名次所及的范围",
      "The area within which a rank holds",
    ),
    source: sourceField,
    variant: optional(
      "variant",
      "id",
      "同一来源两个数字的区分",
      "Tells two figures of one source apart",
    ),
    locator: locatorField,
    note: noteField,
  },
);
export type TypedObservation = RowOf<typeof observationTable>;

interface PublishedColumn {
  readonly name: string;
  readonly meaning: Bilingual;
}

/** A value of a published observation, and the columns in which the CSV has it. */
interface Published<Value> {
  readonly columns: readonly PublishedColumn[];
  /** The cells of these columns. */
  readonly write: (value: Value) => readonly string[];
}

/**
 * An observation as published: the type, the order of keys in JSON and the columns of the CSV
 * come from here.
 */
const published = {
  /** `metric.area.period~source`, and `.variant` where one source prints two. */
  id: column("id", "编号", "Id"),
  metric: column("metric", "指标", "Metric"),
  area: column("area", "地区", "Area"),
  period: inOne("period", "时段", "Period", (span: Period) => span.text),
  /** In the metric's unit; null for a range. Signed: a fall is negative. */
  value: inOne("value", "数值", "Value", plainDigits),
  /** The ends of the interval that the print allows; null is open. */
  low: inOne(
    "low",
    "区间的下端；空着即不限",
    "The interval's lower end; empty where open",
    plainDigits,
  ),
  high: inOne(
    "high",
    "区间的上端；空着即不限",
    "The interval's upper end; empty where open",
    plainDigits,
  ),
  unit: column("unit", "单位", "Unit"),
  qualifier: inOne("qualifier", "限定", "Exactness", (text: Qualifier) => text),
  status: inOne(
    "status",
    "已报、目标、初步或修订",
    "Reported, target, preliminary or revised",
    (text: Status) => text,
  ),
  /** The token as printed; of a derived observation, empty. */
  reportedAs: column("reported_as", "原文印出的数字", "The token as printed"),
  /** The unit that stands in a table's head (`万件`), else null. */
  printedUnit: inOne("printed_unit", "表头上的单位", "The unit in a table's head", orEmpty),
  reading: onlyInJson<Reading>(),
  /** The period of a change's base; null where nobody stated it. */
  comparedTo: inOne("compared_to", "变化的基期", "The period of a change's base", orEmpty),
  /** The area within which a rank, a first or an "only" holds, else null. */
  scope: inOne("scope", "名次所及的范围", "The area within which a rank holds", orEmpty),
  source: column("source", "来源", "Source"),
  locator: column("locator", "在来源中的位置", "Where in the source"),
  note: {
    columns: noteField.columns,
    write: ({ zh, en }) => [zh, en],
  } satisfies Published<Bilingual>,
  /** Ids of the observations that a derived figure is computed from; null for a reported one. */
  derivedFrom: inOne(
    "derived_from",
    "推算所据的编号，以 + 分隔",
    "Ids it is derived from, joined by +",
    (ids: readonly string[] | null) => (ids ?? []).join("+"),
  ),
};

/** One figure as published in `observations.json`. */
export type Observation = {
  readonly [Key in keyof typeof published]: (typeof published)[Key] extends Published<infer Value>
    ? Value
    : never;
};

const fields: { readonly [Key in keyof Observation]: Published<Observation[Key]> } = published;

/** The keys of an observation in the order in which they are written. */
export const publishedKeys: readonly (keyof Observation)[] = Object.keys(published).filter(
  (key): key is keyof Observation => key in published,
);

/** The columns of the published CSV, in their order. */
export const publishedColumns = publishedKeys.flatMap((key) => fields[key].columns);

/** The cells of an observation in those columns. */
export function publishedCells(observation: Observation): readonly string[] {
  return publishedKeys.flatMap((key) => cellsOf(observation, key));
}

function cellsOf<Key extends keyof Observation>(
  observation: Pick<Observation, Key>,
  key: Key,
): readonly string[] {
  return fields[key].write(observation[key]);
}

function inOne<Value>(
  name: string,
  zh: string,
  en: string,
  write: (value: Value) => string,
): Published<Value> {
  return { columns: [{ name, meaning: { zh, en } }], write: (value) => [write(value)] };
}

function column(name: string, zh: string, en: string): Published<string> {
  return inOne(name, zh, en, (text) => text);
}

function onlyInJson<Value>(): Published<Value> {
  return { columns: [], write: () => [] };
}

function orEmpty(text: string | null): string {
  return text ?? "";
}

/** A number in plain digits, without an exponent; empty for an open end. */
function plainDigits(value: number | null): string {
  if (value === null) return "";
  const short = String(value);
  if (!short.includes("e")) return short;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : BigInt(value).toString();
}

/** What names an observation. */
interface ObservationKey {
  readonly metric: string;
  readonly area: string;
  /** The period as typed. */
  readonly period: string;
  readonly source: string;
  readonly variant: string;
}

/** `metric.area.period~source`, and `.variant` where one source prints two. */
export function observationId({ metric, area, period, source, variant }: ObservationKey): string {
  const suffix = variant === "" ? "" : `.${variant}`;
  return `${metric}.${area}.${periodSlug(period)}~${source}${suffix}`;
}

/** A period's text as it stands in ids: `/` is `--`, an open start is left out (`../2025-03` → `--2025-03`). */
export function periodSlug(text: string): string {
  return text.replace(/^\.\./, "").replace("/", "--");
}
