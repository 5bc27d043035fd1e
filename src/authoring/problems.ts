import { drawingProblems } from "#charts/chart-error.ts";
import { error } from "#problems/problem.ts";

/** What can be wrong with a chart's file before the data are asked: its YAML, its keys, its texts. */
const writingProblems = {
  "yaml-indent": error(
    "缩进不对",
    "the indentation is wrong: {reason}",
    "用空格缩进，不用制表符；同一层的行左边对齐",
    "indent by spaces, never by tabs, and align the lines of one level",
  ),
  "yaml-colon": error(
    "这里的冒号被当成了“键: 值”",
    "a colon here is read as “key: value”: {reason}",
    "文字里有冒号加空格、井号或花括号开头时，整句加英文双引号",
    'put a text that holds “: ” or “ #”, or that begins with a brace, in straight quotes: "…"',
  ),
  "yaml-quote": error(
    "引号或括号没有配对",
    "a quotation mark or bracket has no partner: {reason}",
    '补上缺的那一个；引号内的英文双引号写成 \\"',
    'add the missing one; a straight quote inside quotes is written \\"',
  ),
  "yaml-unreadable": error(
    "YAML 读不懂：{reason}",
    "the YAML cannot be read: {reason}",
    "对照 CONTRIBUTING.md 里的例子",
    "compare it with the example in CONTRIBUTING.md",
  ),
  "key-repeated": error(
    "“{text}”写了不止一次",
    "“{text}” stands more than once",
    "只留一处",
    "keep one of them",
  ),
  "chart-empty": error(
    "文件里没有图：应当是“键: 值”的列表",
    "the file holds no chart: it should be a list of “key: value”",
    "从 npm run chart:new 起草；冒号用半角",
    "start from npm run chart:new; colons are half-width",
  ),
  "key-unknown": error(
    "不认识“{text}”",
    "“{text}” is not known here",
    "删去，或改正{suggestion}；这里可以写 {known}",
    "remove or mend it{suggestion}; here may stand {known}",
  ),
  "key-missing": error(
    "缺少“{text}”",
    "“{text}” is missing",
    "在 {where} 下补上：{example}",
    "add it under {where}: {example}",
  ),
  "value-wrong": error(
    "“{key}”应当是{expected}",
    "“{key}” should be {expected}",
    "改成例如：{example}",
    "write for instance: {example}",
  ),
  "choice-unknown": error(
    "“{key}”没有“{text}”这个写法",
    "“{key}” cannot be “{text}”",
    "从这些里选：{known}{suggestion}",
    "choose one of: {known}{suggestion}",
  ),
  "id-malformed": error(
    "编号“{text}”写法不对",
    "the id “{text}” is not well formed",
    "只用小写字母、数字和连字符，如 fraud-falls",
    "use small letters, digits and hyphens only, as in fraud-falls",
  ),
  "id-not-file": error(
    "编号“{text}”与文件名不符",
    "the id “{text}” is not the file’s name",
    "写成 {name}，或给文件改名",
    "write {name}, or rename the file",
  ),
  "period-backwards": error(
    "起年晚于止年",
    "the period ends before it begins",
    "对调 from 与 to",
    "swap from and to",
  ),
  "option-foreign": error(
    "{kind} 没有“{text}”这个选项",
    "a {kind} has no option “{text}”",
    "删去它；{kind} 的选项：{known}",
    "remove it; the options of a {kind}: {known}",
  ),
  "option-missing": error(
    "{kind} 少了选项“{text}”",
    "a {kind} needs the option “{text}”",
    "在 options 里补上：{example}",
    "add it to options: {example}",
  ),
  "metrics-missing": error(
    "没有写画哪项指标",
    "no metric is named",
    "写 metrics: [编号]，或用 series 逐条列出",
    "write metrics: [id], or list series",
  ),
  "areas-missing": error(
    "没有写画哪个地方",
    "no area is named",
    "写 areas: [编号]，或用 series 逐条列出",
    "write areas: [id], or list series",
  ),
  "topic-unknown": error(
    "没有主题“{text}”",
    "no topic has the id “{text}”",
    "照抄 topics.csv 里的编号{suggestion}",
    "copy the id from topics.csv{suggestion}",
  ),
  "scale-unknown": error(
    "没有等次表“{text}”",
    "no scale has the id “{text}”",
    "照抄 scales.csv 里的编号{suggestion}",
    "copy the id from scales.csv{suggestion}",
  ),
  "period-unknown": error(
    "{series} 没有“{text}”这一期的数字",
    "{series} has no figure for “{text}”",
    "从这些里选：{known}",
    "choose from: {known}",
  ),
  "figure-shared": error(
    "“{text}”有几个来源的数字，不知道指哪一个",
    "several sources have a figure for “{text}”",
    "写全编号，例如 {known}",
    "write the whole id, for instance {known}",
  ),
  "finding-refused": error(
    "holds 里的这一条与数字不符（{text}）：{reason}",
    "what holds says here is not so ({text}): {reason}",
    "核对 of 里的编号与先后，或改标题和 is",
    "check the ids under of and their order, or change the title and is",
  ),
  "claim-unheld": error(
    "标题里的“{text}”没有写明依据",
    "“{text}” in the title rests on nothing that can be checked",
    "在 holds 里写明：is 写 {kinds}，of 写有关数字的编号",
    "say in holds what bears it: is ({kinds}) and of, the ids of the figures",
  ),
  "series-unknown": error(
    "“{text}”不是“指标.地方”",
    "“{text}” is not “metric.area”",
    "写成 metrics.csv 与 areas.csv 里的编号，中间一点{suggestion}",
    "write the ids of metrics.csv and areas.csv with a point between{suggestion}",
  ),
  "form-unknown": error(
    "“{text}”的竖线后面写法不对",
    "what follows the bar in “{text}” is no form",
    "用 magnitude、signed、worded 或 year",
    "use magnitude, signed, worded or year",
  ),
  "figure-of-years": error(
    "“{text}”的时段不在一年之内，说不出是哪一年",
    "the period of “{text}” is not within one year, so it has no year to print",
    "去掉 |year，把年份写出来",
    "leave out |year and write the years",
  ),
  "brace-alone": error(
    "花括号没有配对",
    "a brace has no partner",
    "数字写成 {example}",
    "write a figure as {example}",
  ),
  "number-unbound": error(
    "数字“{text}”没有绑定观测值",
    "the number “{text}” is bound to no observation",
    "写成 {example}；确实不是数据的，写成 {literal}",
    "write {example}; if it is no figure of the data, {literal}",
  ),
} as const;

/** Every mistake of a chart's file, by its stable code. */
export const chartProblems = { ...writingProblems, ...drawingProblems } as const;

export type ChartProblemCode = keyof typeof chartProblems;
