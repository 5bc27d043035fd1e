import {
  aliases,
  date,
  day,
  id,
  line,
  oneOf,
  optional,
  period,
  prose,
  reference,
  references,
  required,
  token,
  url,
  urlOrSource,
} from "./column.ts";
import { directions, eventKinds } from "./statements.ts";

/** What sources state without a number, and what this project states about sources. */

export const claimColumns = [
  required("id", id, "编号", "Id"),
  required("metric", reference("metrics"), "指标", "Metric"),
  required("area", reference("areas"), "地区", "Area"),
  required("period", period, "时段", "Period"),
  required("direction", oneOf(directions), "说的是什么", "What is claimed"),
  required("reported_as", token, "原文用语", "The wording as printed"),
  optional("scope", reference("areas"), "“首个”“唯一”所及的范围", "Where a first or only holds"),
  required("source", reference("sources"), "来源", "Source"),
  optional("locator", line, "在来源中的位置", "Where in the source"),
  optional("note_zh", prose, "说明，中文", "Note in Chinese"),
  optional("note_en", prose, "说明，英文", "Note in English"),
] as const;

export const eventColumns = [
  required("id", id, "编号", "Id"),
  required("date", date, "日期", "Date"),
  optional("end", date, "结束日期", "Date of the end"),
  required("area", reference("areas"), "地区", "Area"),
  required("kind", oneOf(eventKinds), "种类", "Kind"),
  required("title_zh", line, "标题，中文", "Title in Chinese"),
  required("title_en", line, "标题，英文", "Title in English"),
  optional("text_zh", prose, "正文，中文", "Text in Chinese"),
  optional("text_en", prose, "正文，英文", "Text in English"),
  optional("programme", reference("programmes"), "相关项目", "Programme"),
  optional("metric", reference("metrics"), "相关指标", "Metric"),
  required("source", reference("sources"), "来源", "Source"),
  optional("locator", line, "在来源中的位置", "Where in the source"),
] as const;

export const programmeColumns = [
  required("id", id, "编号", "Id"),
  required("name_zh", line, "中文名", "Name in Chinese"),
  required("name_en", line, "英文名", "Name in English"),
  optional("aliases", aliases, "别名，以 | 分隔", "Other names, joined by |"),
  required("area", reference("areas"), "地区", "Area"),
  optional("since", date, "始于何时", "Since when"),
  required("summary_zh", prose, "简介，中文", "Summary in Chinese"),
  required("summary_en", prose, "简介，英文", "Summary in English"),
  required("sources", references("sources"), "来源，以 + 分隔", "Sources, joined by +"),
  optional("locator", line, "在来源中的位置", "Where in the source"),
] as const;

export const breakColumns = [
  required("metric", reference("metrics"), "指标", "Metric"),
  required("area", reference("areas"), "地区", "Area"),
  required("from", date, "从何时起口径改变", "When the definition changes"),
  required("note_zh", prose, "说明，中文", "Note in Chinese"),
  required("note_en", prose, "说明，英文", "Note in English"),
  required("source", reference("sources"), "来源", "Source"),
] as const;

export const identityColumns = [
  required("whole", reference("metrics"), "总数指标", "The metric of the whole"),
  required(
    "parts",
    references("metrics"),
    "各部分指标，以 + 分隔",
    "Metrics of the parts, joined by +",
  ),
] as const;

export const searchColumns = [
  required("metric", reference("metrics"), "指标", "Metric"),
  required("area", reference("areas"), "地区", "Area"),
  required("period", period, "时段", "Period"),
  required("where_zh", prose, "在哪里找过，中文", "Where we looked, in Chinese"),
  required("where_en", prose, "在哪里找过，英文", "Where we looked, in English"),
  optional("url", url, "网址", "Address"),
  required("date", day, "查找日期", "Day of the search"),
  optional("note_zh", prose, "说明，中文", "Note in Chinese"),
  optional("note_en", prose, "说明，英文", "Note in English"),
] as const;

export const correctionColumns = [
  required("date", day, "更正日期", "Day of the correction"),
  required("observation", line, "观测编号", "Id of the observation"),
  required("was", token, "原为", "What it was"),
  required("now", token, "现为", "What it is now"),
  required("why_zh", prose, "原因，中文", "Why, in Chinese"),
  required("why_en", prose, "原因，英文", "Why, in English"),
] as const;

export const refusedLeadColumns = [
  required("url", urlOrSource, "网址，或“source:来源编号”", "Address, or `source:<id>`"),
  optional("metric", line, "指标", "Metric"),
  optional("area", line, "地区", "Area"),
  optional("period", line, "时段", "Period"),
  optional("value", token, "数字", "Figure"),
  required("rule", id, "所依规则", "The rule applied"),
  required("why_zh", prose, "原因，中文", "Why, in Chinese"),
  required("why_en", prose, "原因，英文", "Why, in English"),
] as const;
