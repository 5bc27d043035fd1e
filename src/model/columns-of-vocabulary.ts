import {
  adcode,
  date,
  day,
  id,
  integer,
  line,
  number,
  oneOf,
  optional,
  prose,
  reference,
  required,
  url,
} from "./column.ts";
import { areaLevels, authorships, measures, sourceKinds } from "./vocabulary.ts";

/** The files that other files refer to: what is measured, where, in what unit, said by whom. */

export const topicColumns = [
  required("id", id, "编号；也是该主题数据文件的文件名", "Id; also the name of the topic's file"),
  required("name_zh", line, "中文名", "Name in Chinese"),
  required("name_en", line, "英文名", "Name in English"),
  required("order", integer, "在网站上的先后", "Position on the site"),
] as const;

export const unitColumns = [
  required("id", id, "编号", "Id"),
  required("name_zh", line, "中文单位词", "The word in Chinese"),
  required("name_en_one", line, "英文单数", "English, singular"),
  required("name_en_many", line, "英文复数", "English, plural"),
] as const;

export const scaleColumns = [
  required("scale", id, "量级的编号", "Id of the scale"),
  required("value", number, "在量级上的位置", "Position on the scale"),
  required("name_zh", line, "中文名", "Name in Chinese"),
  required("name_en", line, "英文名", "Name in English"),
  optional(
    "needs",
    number,
    "达到这一级所需的数，如连续年数",
    "What it takes, such as years running",
  ),
] as const;

export const areaColumns = [
  required("id", id, "编号", "Id"),
  required("name_zh", line, "中文名", "Name in Chinese"),
  required("name_en", line, "英文名", "Name in English"),
  required("level", oneOf(areaLevels), "层级", "Administrative level"),
  optional(
    "parent",
    reference("areas"),
    "由谁管理；全国留空",
    "Who manages it; empty for the nation",
  ),
  optional("located_in", reference("areas"), "地处哪个区县", "The district whose land it lies on"),
  optional("adcode", adcode, "行政区划代码", "Administrative division code"),
] as const;

export const metricColumns = [
  required("id", id, "编号", "Id"),
  required("topic", reference("topics"), "主题", "Topic"),
  required("name_zh", line, "中文名", "Name in Chinese"),
  required("name_en", line, "英文名", "Name in English"),
  required("unit", reference("units"), "单位", "Unit"),
  required("measure", oneOf(measures), "量的种类", "Kind of measure"),
  optional(
    "better",
    oneOf(["up", "down", "neither"], "neither"),
    "怎样算好",
    "Which way is better",
  ),
  optional("of", reference("metrics"), "比率或变化所指的指标", "What a rate or change is of"),
  optional("base_zh", line, "统计口径，中文", "What was counted, in Chinese"),
  optional("base_en", line, "统计口径，英文", "What was counted, in English"),
  optional("scale", id, "所用量级", "The scale of a tier"),
  required("definition_zh", prose, "定义，中文", "Definition in Chinese"),
  required("definition_en", prose, "定义，英文", "Definition in English"),
  optional("min", number, "合理值的下限", "Least plausible value"),
  optional("max", number, "合理值的上限", "Greatest plausible value"),
] as const;

export const sourceColumns = [
  required("id", id, "编号", "Id"),
  required("kind", oneOf(sourceKinds), "文献种类", "Kind of document"),
  optional("authorship", oneOf(authorships), "由谁撰写", "Who wrote it"),
  optional("publisher_zh", line, "发布者，中文", "Publisher in Chinese"),
  optional("publisher_en", line, "发布者，英文", "Publisher in English"),
  required("title_zh", line, "标题，中文", "Title in Chinese"),
  required("title_en", line, "标题，英文", "Title in English"),
  required("published", date, "发布的年、月或日", "Year, month or day of publication"),
  required(
    "published_basis",
    oneOf(["stated", "inferred"]),
    "发布日期是写明的还是推断的",
    "Whether the date is stated or inferred",
  ),
  optional("url", url, "网址", "Address"),
  optional("archived_url", url, "存档网址", "Archived address"),
  optional("accessed", day, "查阅日期", "Day we read it"),
  optional("note_zh", prose, "说明，中文", "Note in Chinese"),
  optional("note_en", prose, "说明，英文", "Note in English"),
] as const;
