import { expect, test } from "vitest";
import { parseFigure } from "#figures/parse.ts";
import { type BoundedFigure, type FigureForm, formatFigure, formatNumber } from "#words/figure.ts";
import { units } from "./units.ts";

/** A figure as an observation carries it: the reading of a print, with the print. */
function figureOf(reportedAs: string): BoundedFigure {
  const reading = parseFigure(reportedAs);
  if ("problem" in reading) throw new Error(`no figure: ${reportedAs}`);
  return { ...reading, reportedAs };
}

test.each([
  ["2470余万元", units.yuan, "2470余万元", "more than 24.7 million yuan"],
  ["2.8万余家", units.firms, "2.8万余家", "more than 28,000 firms"],
  ["1500余名", units.persons, "1,500余人", "more than 1,500 people"],
  ["超6.5亿元", units.yuan, "超6.5亿元", "more than 650 million yuan"],
  ["近万人", units.persons, "近1万人", "nearly 10,000 people"],
  ["nearly 7.2 million", units.persons, "近720万人", "nearly 7.2 million people"],
  ["万名", units.persons, "约1万人", "about 10,000 people"],
  ["71万7 938起", units.cases, "717,938起", "717,938 cases"],
  ["8万1649人", units.persons, "81,649人", "81,649 people"],
  ["约717万起", units.cases, "约717万起", "about 7.17 million cases"],
  ["24976件", units.disputes, "24,976件", "24,976 disputes"],
  ["12734件", units.disputes, "12,734件", "12,734 disputes"],
  ["71万7938起", units.cases, "717,938起", "717,938 cases"],
  ["1.1亿元", units.yuan, "1.1亿元", "110 million yuan"],
  ["1.39亿元", units.yuan, "1.39亿元", "139 million yuan"],
  ["811.38亿元", units.yuan, "811.38亿元", "81.138 billion yuan"],
  ["1.20万亿元", units.yuan, "1.20万亿元", "1.20 trillion yuan"],
  ["162390.7万元", units.yuan, "162390.7万元", "1,623.907 million yuan"],
  ["1745.98万件", units.disputes, "1745.98万件", "17.4598 million disputes"],
  ["8.60%", units.percent, "8.60%", "8.60%"],
  ["100%", units.percent, "100%", "100%"],
  ["70%以上", units.percent, "至少70%", "at least 70%"],
  ["超过98%", units.percent, "超98%", "more than 98%"],
  ["1.07个百分点", units.points, "1.07个百分点", "1.07 percentage points"],
  ["10分钟内", units.minutes, "10分钟以内", "within 10 minutes"],
  ["1分钟以内", units.minutes, "1分钟以内", "within 1 minute"],
  ["不到10起", units.cases, "不到10起", "fewer than 10 cases"],
  ["不足3%", units.percent, "不到3%", "less than 3%"],
  ["500起以下", units.cases, "至多500起", "at most 500 cases"],
  ["十八连冠", units.years, "18年", "18 years"],
  ["20年", units.years, "20年", "20 years"],
  ["1件", units.disputes, "1件", "1 dispute"],
  ["零发生", units.cases, "0起", "0 cases"],
  ["第2", units.places, "第2位", "2nd"],
  ["第一", units.places, "第1位", "1st"],
  ["第11", units.places, "第11位", "11th"],
  ["第112", units.places, "第112位", "112th"],
  ["第23", units.places, "第23位", "23rd"],
  ["前三", units.places, "前3位", "top 3"],
  ["10至20万元", units.yuan, "10万至20万元", "100,000 to 200,000 yuan"],
  ["10%—20%", units.percent, "10%至20%", "10% to 20%"],
  ["9000多至1万人", units.persons, "约9,000至1万人", "about 9,000 to 10,000 people"],
])("formatFigure of %s in Chinese and in English", (print, unit, zh, en) => {
  const figure = figureOf(print);
  expect(formatFigure(figure, unit, "zh")).toBe(zh);
  expect(formatFigure(figure, unit, "en")).toBe(en);
});

const forms: [string, FigureForm, string, string][] = [
  ["下降8.6%", "signed", "−8.6%", "−8.6%"],
  ["下降8.6%", "worded", "下降8.6%", "down 8.6%"],
  ["下降8.6%", "magnitude", "8.6%", "8.6%"],
  ["上升86.6%", "signed", "86.6%", "86.6%"],
  ["上升86.6%", "worded", "上升86.6%", "up 86.6%"],
  ["下降超8%", "signed", "下降超8%", "down more than 8%"],
  ["下降近8%", "worded", "下降近8%", "down nearly 8%"],
  ["下降超8%", "magnitude", "超8%", "more than 8%"],
  ["下降0%", "worded", "0%", "0%"],
  ["下降10%-20%", "worded", "下降10%至20%", "down 10% to 20%"],
  ["下降10%-20%", "signed", "−20%至−10%", "−20% to −10%"],
];

test.each(forms)("formatFigure of %s, %s, gives %s and %s", (print, form, zh, en) => {
  const figure = figureOf(print);
  expect(formatFigure(figure, units.percent, "zh", { form })).toBe(zh);
  expect(formatFigure(figure, units.percent, "en", { form })).toBe(en);
});

test("things become fewer and more where rates go down and up", () => {
  expect(formatFigure(figureOf("减少1200起"), units.cases, "zh", { form: "worded" })).toBe(
    "减少1,200起",
  );
  expect(formatFigure(figureOf("上升1200起"), units.cases, "zh", { form: "worded" })).toBe(
    "增加1,200起",
  );
});

test("without its unit a figure is its number alone", () => {
  const bare = { withUnit: false };
  expect(formatFigure(figureOf("2470余万元"), units.yuan, "zh", bare)).toBe("2470余万");
  expect(formatFigure(figureOf("8.6%"), units.percent, "en", bare)).toBe("8.6");
  expect(formatFigure(figureOf("第2"), units.places, "zh", bare)).toBe("第2");
});

test("a derived interval with an open end gives the end that is known", () => {
  const derived = { value: null, low: null, high: 12, qualifier: "approx" } as const;
  expect(formatFigure(derived, units.cases, "zh")).toBe("至多12起");
  expect(formatFigure({ ...derived, low: 3, high: null }, units.cases, "en")).toBe(
    "at least 3 cases",
  );
});

test("formatNumber shortens round numbers and keeps the others whole", () => {
  expect(formatNumber(24_700_000, units.yuan, "zh")).toBe("2470万元");
  expect(formatNumber(24_976, units.cases, "zh")).toBe("24,976起");
  expect(formatNumber(14_217_000, units.persons, "zh")).toBe("1421.7万人");
  expect(formatNumber(14_217_000, units.persons, "en")).toBe("14.217 million people");
  expect(formatNumber(272_000_000_000, units.yuan, "zh")).toBe("2720亿元");
  expect(formatNumber(272_000_000_000, units.yuan, "en")).toBe("272 billion yuan");
  expect(formatNumber(11_700_263, units.cases, "zh")).toBe("11,700,263起");
  expect(formatNumber(11_700_263, units.cases, "en")).toBe("11,700,263 cases");
  expect(formatNumber(-1234.5, units.cases, "en")).toBe("−1,234.5 cases");
  expect(formatNumber(-0.5, units.percent, "en")).toBe("−0.5%");
});
