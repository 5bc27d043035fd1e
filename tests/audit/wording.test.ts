import { describe, expect, it } from "vitest";
import {
  asSentence,
  citeFigure,
  citeSource,
  nameSeries,
  writeChange,
  writeComputed,
  writeNumber,
  writePeriod,
  writeYears,
} from "#audit/words.ts";
import { makeMetric, makeObservation, makeSource } from "../helpers/make-rows.ts";

const cases = { zh: "起", en: "cases" };
const percent = { zh: "%", en: "percent" };

describe("citeFigure", () => {
  it.each([
    ["8万1649人", 81649, "8万1649人"],
    ["71万7 938起", 717938, "71万7938起"],
    ["631,348", 631348, "631348起"],
    ["6万余", 60000, "6万余起"],
    ["第一", 1, "“第一”"],
    ["4.39 million", 4390000, "439万起"],
  ])("writes %s as Chinese newspapers do", (reportedAs, value, zh) => {
    expect(citeFigure(makeObservation({ reportedAs, value }), cases).zh).toBe(zh);
  });

  it("takes the unit of a table's head, and says what an English print said of its number", () => {
    const losses = makeObservation({ reportedAs: "7778.0", value: 77780000, unit: "yuan" });
    expect(citeFigure({ ...losses, printedUnit: "万元" }, { zh: "元", en: "yuan" })).toEqual({
      zh: "7778.0万元",
      en: "77.78 million yuan",
    });
    const about = makeObservation({ reportedAs: "About 92 percent", value: 92, unit: "percent" });
    expect(citeFigure({ ...about, qualifier: "approx" }, percent)).toEqual({
      zh: "约92%",
      en: "about 92%",
    });
  });
});

describe("citeSource", () => {
  const cite = (zh: string, en: string) =>
    citeSource({ ...makeSource("one", "2024"), title: { zh, en } }, "one");

  it("puts remarks outside the marks of the title", () => {
    expect(cite("全国犯罪率下降（原文为英文）", "Crime rate drops (in Japanese)")).toEqual({
      zh: "《全国犯罪率下降》（原文为英文）",
      en: "“Crime rate drops” (in Japanese)",
    });
    const own = cite("最高人民法院工作报告（摘要）", "Work report (abridged), 2019");
    expect(own).toEqual({
      zh: "《最高人民法院工作报告（摘要）》",
      en: "“Work report (abridged), 2019”",
    });
  });

  it("gives no marks to what is our description", () => {
    const first = cite("（未见标题；诉前调解的报道）", "(title not seen) Report on mediation");
    expect(first).toEqual({
      zh: "未见标题的一篇（诉前调解的报道）",
      en: "an untitled text (Report on mediation)",
    });
    const second = cite(
      "火灾情况（原文为英文，存档文本未见题目）",
      "Fires (no title in the stored text)",
    );
    expect(second).toEqual({
      zh: "未见标题的一篇（火灾情况，原文为英文）",
      en: "an untitled text (Fires)",
    });
  });

  it("makes marks within marks single", () => {
    expect(cite("学习《条例》", "x").zh).toBe("《学习〈条例〉》");
  });
});

describe("nameSeries", () => {
  const name = (zh: string, place: string) =>
    nameSeries(makeMetric({ id: "x", name: { zh, en: "X" } }), { zh: place, en: "Y" }).zh;

  it("says a place once, and a change in one way", () => {
    expect(name("全国群众安全感", "全国")).toBe("全国群众安全感");
    expect(name("全国平安考核名次", "浙江省")).toBe("浙江省的全国平安考核名次");
    expect(name("火灾起数变化", "全国")).toBe("全国火灾起数的变化");
    expect(name("火灾起数的变化", "全国")).toBe("全国火灾起数的变化");
  });
});

describe("asSentence", () => {
  it("ends a remark once", () => {
    const ended = { zh: "口径变了。", en: "It changed." };
    expect(asSentence(ended)).toEqual(ended);
    expect(asSentence({ zh: "口径变了", en: "It changed" })).toEqual(ended);
  });
});

describe("writeNumber", () => {
  it.each([
    [14217000, "1421.7万", "14.217 million"],
    [272000000000, "2720亿", "272 billion"],
    [11700263, "11700263", "11,700,263"],
    [-1234.5, "-1234.5", "-1,234.5"],
  ])("writes %d", (value, zh, en) => {
    expect(writeNumber(value)).toEqual({ zh, en });
  });
});

describe("writePeriod", () => {
  it.each([
    ["2023/2024-04", "2023年至2024年4月", "2023 to April 2024"],
    ["2023/2023-06", "2023年至2023年6月", "2023 to June 2023"],
    ["2023-06/2023", "2023年6月至2023年", "June 2023 to 2023"],
    ["2014-01/2014-06", "2014年1月至6月", "January to June 2014"],
    ["2020-01-01/2020-08-19", "2020年1月1日至8月19日", "1 January to 19 August 2020"],
    ["../2025-03", "截至2025年3月", "up to March 2025"],
  ])("writes %s", (text, zh, en) => {
    expect(writePeriod(text)).toEqual({ zh, en });
  });
});

describe("writeYears", () => {
  it("joins years that follow each other", () => {
    expect(writeYears([2010, 2011, 2012, 2015])).toEqual({
      zh: "2010—2012年、2015年",
      en: "2010–2012, 2015",
    });
  });
});

describe("writeChange and writeComputed", () => {
  const change = makeObservation({ value: -16.7, unit: "percent", reportedAs: "-16.7%" });
  const computed = (low: number, high: number) => writeComputed({ low, high }, change, percent)?.zh;

  it("say the direction, whatever the print left out", () => {
    expect(writeChange(change, percent)).toEqual({ zh: "下降16.7%", en: "a fall of 16.7%" });
    expect(writeChange({ ...change, value: 0 }, percent).zh).toBe("持平");
  });

  it("give a range where the levels leave one, the nearer end first", () => {
    expect(computed(-9.18, -9.18)).toBe("下降9.2%");
    expect(computed(-8.05, -7.11)).toBe("下降7.1%至8.1%");
    expect(computed(-1, 2)).toBe("在下降1%与上升2%之间");
    expect(computed(-100, -17.2)).toBe("下降17.2%以上");
  });

  it("say the unit once", () => {
    const points = makeObservation({ value: -2.8, unit: "percentage-points" });
    const unit = { zh: "个百分点", en: "percentage points" };
    expect(writeComputed({ low: -2.9, high: -2.7 }, points, unit)).toEqual({
      zh: "下降2.7至2.9个百分点",
      en: "a fall of 2.7 to 2.9 percentage points",
    });
  });
});
