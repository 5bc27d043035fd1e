import {
  id,
  line,
  number,
  oneOf,
  optional,
  period,
  prose,
  reference,
  required,
  token,
} from "./column.ts";
import { qualifiers } from "./figure.ts";

/** One reported figure a row; the file is named after the metric's topic. */
export const observationColumns = [
  required("metric", reference("metrics"), "指标", "Metric"),
  required("area", reference("areas"), "地区", "Area"),
  required("period", period, "时段", "Period"),
  optional("period_as_printed", line, "原文的时间词", "The source's own words for the period"),
  optional(
    "period_basis",
    oneOf(["stated", "inferred"], "stated"),
    "时段是写明的还是推断的",
    "Whether the period is stated or inferred",
  ),
  optional("value", number, "数值；可空，由原文读出", "Value; may be left to the print"),
  optional(
    "qualifier",
    oneOf(qualifiers),
    "限定；可空，由原文读出",
    "Exactness; may be left to the print",
  ),
  required("reported_as", token, "原文印出的数字", "The token as printed"),
  optional("printed_unit", token, "表头上的单位", "The unit in a table's head"),
  optional("reading", oneOf(["parsed", "manual"], "parsed"), "如何读数", "How the token was read"),
  optional(
    "status",
    oneOf(["reported", "target", "preliminary", "revised"], "reported"),
    "已报、目标、初步或修订",
    "Reported, target, preliminary or revised",
  ),
  optional("compared_to", period, "变化的基期", "The period of a change's base"),
  optional("scope", reference("areas"), "名次所及的范围", "The area within which a rank holds"),
  required("source", reference("sources"), "来源", "Source"),
  optional("variant", id, "同一来源两个数字的区分", "Tells two figures of one source apart"),
  optional("locator", line, "在来源中的位置", "Where in the source"),
  optional("note_zh", prose, "说明，中文", "Note in Chinese"),
  optional("note_en", prose, "说明，英文", "Note in English"),
] as const;
