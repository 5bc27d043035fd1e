import type { Period } from "./figure.ts";
import { outcomes } from "./gap.ts";
import {
  aliases,
  areaField,
  inBoth,
  listOf,
  locatorField,
  metricField,
  noteField,
  oneOf,
  optional,
  optionalInBoth,
  periodField,
  reference,
  references,
  required,
  sourceField,
  urlOrSource,
} from "./fields.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What sources state without a number, and what this project states about sources. */

const directions = [
  "up",
  "down",
  "flat",
  "none",
  "all",
  "first",
  "only",
  "highest",
  "among-highest",
  "lowest",
] as const;

export const claimTable = defineTable(
  { row: { zh: "一句不带数字的说法", en: "a statement without a number" }, key: ["id"] },
  {
    id: required("id", "id", "编号", "Id"),
    metric: metricField,
    area: areaField,
    period: periodField,
    direction: oneOf("direction", directions, "说的是什么", "What is claimed"),
    reportedAs: required("reported_as", "token", "原文用语", "The wording as printed"),
    scope: optional(
      "scope",
      reference("areas"),
      "“首个”“唯一”所及的范围",
      "Where a first or only holds",
    ),
    source: sourceField,
    locator: locatorField,
    note: noteField,
  },
);
export type Claim = Omit<RowOf<typeof claimTable>, "period"> & { readonly period: Period };

export const eventKinds = ["honour", "policy", "platform", "programme", "milestone"] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventTable = defineTable(
  { row: { zh: "一件有日期的事", en: "a dated event" }, key: ["id"], order: ["date", "id"] },
  {
    id: required("id", "id", "编号", "Id"),
    /** A period text; `end` closes a span. */
    date: required("date", "date", "日期", "Date"),
    end: optional("end", "date", "结束日期", "Date of the end"),
    area: areaField,
    kind: oneOf("kind", eventKinds, "种类", "Kind"),
    title: inBoth("title", "line", "标题", "Title"),
    text: optionalInBoth("text", "prose", "正文", "Text"),
    programme: optional("programme", reference("programmes"), "相关项目", "Programme"),
    metric: optional("metric", reference("metrics"), "相关指标", "Metric"),
    source: sourceField,
    locator: locatorField,
  },
);
export type DatedEvent = RowOf<typeof eventTable>;

export const programmeTable = defineTable(
  { row: { zh: "一项做法、平台、品牌", en: "a programme, platform or brand" }, key: ["id"] },
  {
    id: required("id", "id", "编号", "Id"),
    name: inBoth("name", "line", "名称", "Name"),
    aliases: listOf("aliases", aliases, false, "别名，以 | 分隔", "Other names, joined by |"),
    area: areaField,
    since: optional("since", "date", "始于何时", "Since when"),
    summary: inBoth("summary", "prose", "简介", "Summary"),
    sources: listOf(
      "sources",
      references("sources"),
      true,
      "来源，以 + 分隔",
      "Sources, joined by +",
    ),
    locator: locatorField,
  },
);
export type Programme = RowOf<typeof programmeTable>;

/** A change of definition: figures on its two sides are not joined. */
export const breakTable = defineTable(
  { row: { zh: "一次口径变化", en: "a change of definition" }, key: ["metric", "area", "from"] },
  {
    metric: metricField,
    area: areaField,
    from: required("from", "date", "从何时起口径改变", "When the definition changes"),
    note: inBoth("note", "prose", "说明", "Note"),
    source: sourceField,
  },
);
export type DefinitionBreak = RowOf<typeof breakTable>;

/** A sum that must hold: `whole` = the sum of `parts`, for one area, period and source. */
export const identityTable = defineTable(
  { row: { zh: "一个必须成立的和", en: "a sum that must hold" }, key: ["whole", "parts"] },
  {
    whole: required("whole", reference("metrics"), "总数指标", "The metric of the whole"),
    parts: listOf(
      "parts",
      references("metrics"),
      true,
      "各部分指标，以 + 分隔",
      "Metrics of the parts, joined by +",
    ),
  },
);
export type Identity = RowOf<typeof identityTable>;

/** Years of which we hold no figure, and what is known of it. */
export const searchTable = defineTable(
  {
    row: {
      zh: "本站没有数的一年，和对它所知的情形",
      en: "a year for which we hold no figure, and what is known of it",
    },
    key: ["metric", "area", "period", "url", "where_zh"],
    order: ["metric", "area", "period"],
  },
  {
    metric: metricField,
    area: areaField,
    period: periodField,
    outcome: oneOf(
      "outcome",
      outcomes,
      "查找的结果：没有找到、印在别处、见过未用",
      "What came of it: not found, printed elsewhere, seen and not used",
    ),
    where: inBoth(
      "where",
      "prose",
      "在哪里找过；印在别处的，写明是哪部书的哪张表",
      "Where we looked; of what is printed elsewhere, the publication and table,",
    ),
    url: optional("url", "url", "网址", "Address"),
    date: required("date", "day", "查找日期", "Day of the search"),
    note: noteField,
  },
);
export type Search = RowOf<typeof searchTable>;

/** What a correction says is there now where the figure was taken back. */
export const withdrawn = "withdrawn";

export const correctionTable = defineTable(
  { row: { zh: "一处更正", en: "a correction" }, key: ["date", "observation"] },
  {
    date: required("date", "day", "更正日期", "Day of the correction"),
    observation: required("observation", "line", "观测编号", "Id of the observation"),
    was: required("was", "token", "原为", "What it was"),
    now: required(
      "now",
      "token",
      "现为；撤下的写 withdrawn",
      "What it is now; `withdrawn` of a figure that was taken back",
    ),
    why: inBoth("why", "prose", "原因", "Why,"),
  },
);
export type Correction = RowOf<typeof correctionTable>;

export const refusedLeadTable = defineTable(
  {
    row: { zh: "一个未采用的数字或来源", en: "a refused figure or source" },
    key: ["url", "metric", "area", "period", "value"],
    order: ["url", "metric", "area", "period"],
  },
  {
    url: required("url", urlOrSource, "网址，或“source:来源编号”", "Address, or `source:<id>`"),
    metric: optional("metric", "line", "指标", "Metric"),
    area: optional("area", "line", "地区", "Area"),
    period: optional("period", "line", "时段", "Period"),
    value: optional("value", "token", "数字", "Figure"),
    rule: required("rule", "id", "所依规则", "The rule applied"),
    why: inBoth("why", "prose", "原因", "Why,"),
  },
);
export type RefusedLead = RowOf<typeof refusedLeadTable>;

/** The reasons for which a figure that is possible and improbable is stopped. */
export const gateRuleIds = [
  "bounds",
  "magnitude",
  "band",
  "change",
  "repeated",
  "transposed",
  "swapped",
  "part",
] as const;
export type GateRuleId = (typeof gateRuleIds)[number];

/** A figure that was stopped, looked at, and found to be right. */
export const acceptanceTable = defineTable(
  {
    row: { zh: "一个核对过、可以放行的意外数字", en: "an improbable figure that was looked at" },
    key: ["observation", "rule"],
    mayBeMissing: true,
  },
  {
    observation: required("observation", "line", "观测编号", "Id of the observation"),
    rule: oneOf("rule", gateRuleIds, "拦下它的那一条", "The rule that stops it"),
    value: required("value", "token", "放行的数字，照原文", "The figure accepted, as printed"),
    why: inBoth("why", "prose", "原因", "Why,"),
    source: optional("source", reference("sources"), "佐证的来源", "A source that bears it out"),
  },
);
