import {
  inBoth,
  noteField,
  oneOf,
  oneOfOr,
  optional,
  optionalInBoth,
  optionalNumber,
  reference,
  required,
  requiredNumber,
} from "./fields.ts";
import { defineTable, type Field, type RowOf } from "./table.ts";

/** The tables that others refer to: what is measured, where, in what unit, said by whom. */

const nameField = inBoth("name", "line", "名称", "Name");

export const topicTable = defineTable(
  { row: { zh: "一个主题", en: "a topic" }, key: ["id"], order: ["order", "id"] },
  {
    id: required(
      "id",
      "id",
      "编号；也是该主题数据文件的文件名",
      "Id; also the name of the topic's file",
    ),
    name: nameField,
    order: requiredNumber("order", "integer", "在网站上的先后", "Position on the site"),
  },
);
export type Topic = RowOf<typeof topicTable>;

/** A count is said in the plural but of one. */
const unitName: Field<
  { readonly zh: string; readonly enOne: string; readonly enMany: string },
  "name_zh" | "name_en_one" | "name_en_many"
> = {
  columns: [
    ...required("name_zh", "line", "中文单位词", "The word in Chinese").columns,
    ...required("name_en_one", "line", "英文单数", "English, singular").columns,
    ...required("name_en_many", "line", "英文复数", "English, plural").columns,
  ],
  read: (zh = "", enOne = "", enMany = "") => ({ zh, enOne, enMany }),
};

export const unitTable = defineTable(
  { row: { zh: "一个单位", en: "a unit" }, key: ["id"] },
  { id: required("id", "id", "编号", "Id"), name: unitName },
);
export type Unit = RowOf<typeof unitTable>;

/** A step of an ordered scale, such as the tiers of 鼎. */
export const scaleTable = defineTable(
  { row: { zh: "有序尺度的一级", en: "a step of an ordered scale" }, key: ["scale", "value"] },
  {
    scale: required("scale", "id", "量级的编号", "Id of the scale"),
    value: requiredNumber("value", "number", "在量级上的位置", "Position on the scale"),
    name: nameField,
    /** What it takes to reach the step, in the scale's own count (years running); null where unknown. */
    needs: optionalNumber(
      "needs",
      "number",
      "达到这一级所需的数，如连续年数",
      "What it takes, such as years running",
    ),
  },
);
export type ScaleStep = RowOf<typeof scaleTable>;

const areaLevels = [
  "nation",
  "province",
  "city",
  "district",
  "county",
  "zone",
  "street",
  "town",
  "village",
] as const;
export type AreaLevel = (typeof areaLevels)[number];

export const areaTable = defineTable(
  { row: { zh: "一个地方", en: "a place" }, key: ["id"] },
  {
    id: required("id", "id", "编号", "Id"),
    name: nameField,
    level: oneOf("level", areaLevels, "层级", "Administrative level"),
    /** Who manages it; null for the nation. */
    parent: optional(
      "parent",
      reference("areas"),
      "由谁管理；全国留空",
      "Who manages it; empty for the nation",
    ),
    /** The district whose land it lies on, where that is not its parent. */
    locatedIn: optional(
      "located_in",
      reference("areas"),
      "地处哪个区县",
      "The district whose land it lies on",
    ),
    adcode: optional("adcode", "adcode", "行政区划代码", "Administrative division code"),
  },
);
export type Area = RowOf<typeof areaTable>;

export const measures = [
  "count",
  "stock",
  "amount",
  "rate",
  "change",
  "streak",
  "rank",
  "tier",
  "limit",
] as const;
export type Measure = (typeof measures)[number];

export const metricTable = defineTable(
  { row: { zh: "一项指标", en: "a thing measured" }, key: ["id"] },
  {
    id: required("id", "id", "编号", "Id"),
    topic: required("topic", reference("topics"), "主题", "Topic"),
    name: nameField,
    unit: required("unit", reference("units"), "单位", "Unit"),
    measure: oneOf("measure", measures, "量的种类", "Kind of measure"),
    better: oneOfOr(
      "better",
      ["up", "down", "neither"],
      "neither",
      "怎样算好",
      "Which way is better",
    ),
    /** The metric that a rate or change is of. */
    of: optional("of", reference("metrics"), "比率或变化所指的指标", "What a rate or change is of"),
    /** What was counted, in words. Metrics of different base never share an axis. */
    base: optionalInBoth("base", "line", "统计口径", "What was counted,"),
    /** Whether the count is of one campaign, of one body or of a part of what its name says. */
    partial: oneOfOr(
      "partial",
      ["no", "campaign", "one-body", "part"],
      "no",
      "是否只数了一次行动、一个机构或一部分",
      "Whether it counts one campaign, one body or a part only",
    ),
    scale: optional("scale", "id", "所用量级", "The scale of a tier"),
    definition: inBoth("definition", "prose", "定义", "Definition"),
    /** Bounds of a plausible value, inclusive. */
    min: optionalNumber("min", "number", "合理值的下限", "Least plausible value"),
    max: optionalNumber("max", "number", "合理值的上限", "Greatest plausible value"),
  },
);
export type Metric = RowOf<typeof metricTable>;

export const sourceKinds = [
  "newspaper",
  "communique",
  "yearbook",
  "release",
  "report",
  "law",
  "page",
  "copy",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

const authorships = ["agency", "reporter", "statistics", "mixed"] as const;
export type Authorship = (typeof authorships)[number];

export const sourceTable = defineTable(
  { row: { zh: "一份已发表的文件", en: "a published document" }, key: ["id"] },
  {
    id: required("id", "id", "编号", "Id"),
    kind: oneOf("kind", sourceKinds, "文献种类", "Kind of document"),
    authorship: oneOfOr("authorship", authorships, null, "由谁撰写", "Who wrote it"),
    publisher: optionalInBoth("publisher", "line", "发布者", "Publisher"),
    title: inBoth("title", "line", "标题", "Title"),
    /** A period text: a day, a month or a year. */
    published: required(
      "published",
      "date",
      "发布的年、月或日",
      "Year, month or day of publication",
    ),
    publishedBasis: oneOf(
      "published_basis",
      ["stated", "inferred"],
      "发布日期是写明的还是推断的",
      "Whether the date is stated or inferred",
    ),
    url: optional("url", "url", "网址", "Address"),
    archivedUrl: optional("archived_url", "url", "存档网址", "Archived address"),
    accessed: optional("accessed", "day", "查阅日期", "Day we read it"),
    note: noteField,
    /** Of a copy alone: the publication and table that somebody transcribed. */
    original: optionalInBoth(
      "original",
      "line",
      "抄件所抄的书和表",
      "Of a copy: the publication and table,",
    ),
    /** Of a copy alone: how it was tested. */
    copyEvidence: optionalInBoth(
      "copy_evidence",
      "prose",
      "抄件怎样核对过",
      "Of a copy: how it was tested,",
    ),
  },
);
export type Source = RowOf<typeof sourceTable>;
