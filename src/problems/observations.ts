import { error, warning } from "./problem.ts";

/** Mistakes in an observation: its print, its unit, its period, its place among the others. */
export const observationProblems = {
  "observation-repeated": error(
    "这个数字与 {file} 第 {line} 行重复（{id}）：那里是“{printed}”，这里是“{again}”",
    "The figure already stands in {file}, line {line} ({id}): “{printed}” there, “{again}” here",
    "删去一行；要更正已发布的数字，改原来那一行，并在 corrections.csv 写明；同一来源确有两个数字时，用 variant（a、b）区分",
    "Remove a row; to correct a published figure, change the first row and say so in corrections.csv; where one source does print two figures, tell them apart by variant (a, b)",
  ),
  "topic-wrong": error(
    "指标“{text}”属于主题 {topic}，应当写在 {topic}.csv",
    "The metric “{text}” belongs to the topic {topic}, and so to {topic}.csv",
    "把这一行移到 {topic}.csv",
    "Move the row to {topic}.csv",
  ),
  "figure-unreadable": error(
    "读不懂“{text}”：{reason}",
    "“{text}” cannot be read: {reason}",
    "只抄数字本身，如 2470余万元；规则确实读不了时，reading 写 manual，并填 value 与说明",
    "Keep the figure alone, as 2470余万元; if no rule can read it, set reading to manual, with a value and notes",
  ),
  "value-disagrees": error(
    "value 是 {text}，原文“{printed}”读作 {read}",
    "The value is {text}, but “{printed}” reads as {read}",
    "清空 value，或改正 reported_as、printed_unit",
    "Leave value empty, or mend reported_as or printed_unit",
  ),
  "change-without-sign": warning(
    "“{text}”没有说升降，会读作上升",
    "“{text}” does not say up or down and is read as a rise",
    "连升降一起抄，如 下降5.2%；确是上升的，在 value 里写上数值，以示看过",
    "Keep the word of direction, as in 下降5.2%; if it did rise, write the number into value to show that you looked",
  ),
  "value-of-range": error(
    "原文“{printed}”是一个区间，value 应当空着",
    "“{printed}” is a range: value must stay empty",
    "清空 value",
    "Leave value empty",
  ),
  "qualifier-disagrees": error(
    "qualifier 是 {text}，原文“{printed}”读作 {read}",
    "The qualifier is {text}, but “{printed}” reads as {read}",
    "清空 qualifier，或改正 reported_as",
    "Leave qualifier empty, or mend reported_as",
  ),
  "manual-without-value": error(
    "人工录入的数字要填 value",
    "A figure read by hand needs its value",
    "填上 value，或把 reading 改回 parsed",
    "Fill in value, or set reading back to parsed",
  ),
  "manual-without-note": error(
    "人工录入的数字要在两种语言的说明里写明理由",
    "A figure read by hand needs notes in both languages",
    "在 note_zh、note_en 写明怎样读出来的",
    "Say in note_zh and note_en how it was read",
  ),
  "manual-needless": warning(
    "“{text}”规则读得出（{read}），不必人工录入",
    "“{text}” can be read by rule ({read}); it need not be entered by hand",
    "把 reading 改为 parsed，清空 value",
    "Set reading to parsed and leave value empty",
  ),
  "unit-disagrees": error(
    "原文“{printed}”的单位与指标的单位（{unit}）不合",
    "The unit in “{printed}” does not fit the metric's unit ({unit})",
    "核对 metric、reported_as 与 printed_unit；“%”与“个百分点”是两种单位",
    "Check metric, reported_as and printed_unit; percent and percentage points are two units",
  ),
  "unit-missing": error(
    "“{printed}”没有单位，而指标以 {unit} 计",
    "“{printed}” has no unit, while the metric is in {unit}",
    "照原文补上单位，或在 printed_unit 填表头的单位",
    "Add the unit as printed, or put the table head's unit into printed_unit",
  ),
  "value-negative": error(
    "数量不能是负数：{value}",
    "A count cannot be negative: {value}",
    "核对数字；升降幅度应当用“变化”（change）指标",
    "Check the figure; a rise or fall belongs to a metric of change",
  ),
  "value-not-whole": error(
    "{value} 不是整数，而这个指标数的是个数",
    "{value} is not whole, while the metric counts things",
    "核对小数点与单位",
    "Check the point and the unit",
  ),
  "value-not-on-scale": error(
    "{value} 不在量级“{scale}”上",
    "{value} is no step of the scale “{scale}”",
    "核对 value，或在 scales.csv 补上这一级",
    "Check value, or add the step to scales.csv",
  ),
  "period-after-source": error(
    "时段 {text} 在来源发布（{published}）之后才开始",
    "The period {text} begins after the source was published ({published})",
    "核对时段与来源；若是目标，status 写 target",
    "Check period and source; if it is a goal, set status to target",
  ),
  "period-ends-after-source": warning(
    "时段 {text} 到来源发布（{published}）时还没有结束",
    "The period {text} had not ended when the source was published ({published})",
    "核对时段；截至报道时的数，可写成到发布月为止",
    "Check the period; a figure up to the report may end in the month of publication",
  ),
  "basis-not-stated": warning(
    "原文的时间词“{text}”是相对的，period_basis 应当是 inferred",
    "The source's words “{text}” are relative: period_basis should be inferred",
    "把 period_basis 改为 inferred",
    "Set period_basis to inferred",
  ),
  "base-not-before": error(
    "基期 {text} 不早于时段 {period}",
    "The base {text} does not come before the period {period}",
    "核对 compared_to",
    "Check compared_to",
  ),
  "base-without-change": warning(
    "指标“{metric}”不是变化，却写了基期",
    "The metric “{metric}” is no change, yet a base is named",
    "清空 compared_to，或改用变化指标",
    "Leave compared_to empty or use a metric of change",
  ),
  "rank-without-scope": warning(
    "名次没有写明在哪个范围里排",
    "The rank names no area within which it holds",
    "在 scope 填地区；原文没有说范围时在说明里写明",
    "Name the area in scope; if the source names none, say so in the notes",
  ),
  "scope-elsewhere": error(
    "“{area}”不在“{text}”范围里",
    "“{area}” does not lie within “{text}”",
    "核对 area 与 scope",
    "Check area and scope",
  ),
  "sum-disagrees": error(
    "总和不成立：{whole} 是 {total}，各部分之和是 {sum}（{parts}）",
    "The sum does not hold: {whole} is {total}, its parts make {sum} ({parts})",
    "对照原文核对总数与各部分；原文如此时，用说明记下，并从 identities.csv 去掉这一条",
    "Check whole and parts against the source; if it prints this, note it and drop the identity",
  ),
} as const;
