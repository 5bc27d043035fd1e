import { describe, expect, it } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import { chartModel } from "#charts/draw-chart.ts";
import { kindOf } from "#charts/kinds/index.ts";
import { trendLine } from "#charts/kinds/trend-line.ts";
import { indexDataset } from "#dataset/index.ts";
import { grants } from "#charts/text/quotes/allowed.ts";
import { contextOf, type Quote, type QuoteContext } from "#charts/text/quotes/context.ts";
import { cautions, quotableOf } from "#charts/text/quotes/quotable.ts";
import type { Language } from "#model/bilingual.ts";
import { frozenDataset, frozenDeclarations } from "../helpers/published-charts.ts";
import { dataOf, figure, metric, search, unit, units } from "../helpers/small-data.ts";

const data = frozenDataset();
const index = indexDataset(data);
const declarations = frozenDeclarations();

function contextOfChart(id: string, lang: Language = "zh") {
  const declaration = declarations.find((one) => one.id === id);
  if (!declaration) throw new Error(`no chart ${id}`);
  return contextOf(kindOf(declaration.kind), chartModel(declaration, data), index, lang);
}

/** What the cautions of one sort say. */
function textsOf(sort: Quote["of"], context: QuoteContext): readonly string[] {
  const quotes = cautions.flatMap((rule) => rule(context));
  return quotes.filter(({ of }) => of === sort).map(({ text }) => text);
}

function allTexts(rules: typeof cautions, id: string, lang: Language): readonly string[] {
  const context = contextOfChart(id, lang);
  return rules.flatMap((rule) => rule(context).map(({ text }) => text));
}

describe("what may not be said", () => {
  it.each([
    ["fraud-falls", "zh", "秀洲区电信网络诈骗发案数2023年到底是多少：见到的只有升降的百分比"],
    ["fraud-falls", "zh", "嘉兴经开区与秀洲区谁高谁低"],
    ["fraud-falls", "zh", "有独立的机构核对过这些数：写秀洲区的报道由官方机构供稿"],
    ["fraud-falls", "en", "what number telecom and online fraud cases in Xiuzhou reached in 2023"],
    ["fraud-falls", "zh", "别的年份也是这样：图上只有2023年的数"],
    ["work-safety-deaths", "zh", "2008年只有一个数：公布过91,171人、91,172人"],
    ["building-tax", "zh", "2022年的数是哪家公布的：那是本站推算的"],
    ["work-safety-deaths", "zh", "为什么降：图上只有数"],
    ["work-safety-change", "zh", "这些年总共降了或升了多少"],
    ["criminal-cases-rate", "zh", "哪家机构公布过全国每十万人刑事立案数"],
    ["coal-death-rate", "zh", "全国煤矿百万吨死亡人数的升降就是总数的升降"],
    ["fraud-money", "zh", "秀洲区反诈挽回损失2023年就是2470万元：公布的是“2470余万元”"],
    [
      "fraud-money",
      "en",
      "24.7 million yuan in 2023: what was published is “more than 24.7 million yuan”",
    ],
    ["fraud-money", "zh", "“湖州市，2024年以来”比“秀洲区，2023年”多还是少"],
    ["fraud-money", "zh", "平均每年多少：1.1亿元是2024年至2025年3月的合计"],
    ["fraud-money", "zh", "可能在1.05亿元与1.15亿元之间"],
    ["fraud-totals", "zh", "2015年11月至2018年11月与2017—2021年有重叠的年份"],
    ["fires-china", "zh", "全年是63.68万起：那只是2022年1月至9月的数"],
    ["mediators", "zh", "人民调解员一年里新增、离开了多少"],
    ["mediation-rates", "zh", "凡事都有99.5%：湖州市集中排查行动化解率算的只是"],
    ["mediation-rates", "zh", "吴兴区现场调处成功率截至2025年3月是多久累计的"],
    ["mediation-rates", "zh", "哪个高：各算各的对象"],
    ["building-tax", "zh", "城南街道全部的情形：考核楼宇税收统计的只是"],
    ["safe-titles", "zh", "吴兴区“平安市、县（市、区）”连冠年数2023年已经达到12年"],
    ["safe-titles", "zh", "连冠年数中每一年的情形"],
    ["homicide-streaks", "zh", "湖州市命案全破连续年数从2012年起每一年都见到了公布"],
    ["response-limits", "zh", "洪合镇派人到场实际都在10分钟内：那是定下的时限"],
    ["xiuzhou-grids", "zh", "没有人公布，或可由前后年份推出：本站只找过写明的几处"],
    ["court-intake-china", "zh", "换一种口径，地方各级法院受理案件也是这个数"],
    ["criminal-cases", "zh", "刑事立案数多了就是变坏、少了就是变好"],
  ] as const)("of %s, in %s: %s…", (id, lang, words) => {
    const texts = new Set(allTexts(cautions, id, lang));
    expect([...texts].filter((text) => text.includes(words))).toHaveLength(1);
  });

  it("holds for a rank only within its scope", () => {
    const places = unit("places", "位", "place", "places");
    const rows = dataOf({
      units: [...units, places],
      metrics: [metric("rank", "排名", "Rank", { measure: "rank", unit: "places" })],
      observations: [figure("rank", "wuxing", "2023", 1, { unit: "places", scope: "huzhou" })],
    });
    const context = contextOf(
      trendLine,
      chartModel(declared("rank", "wuxing"), rows),
      indexDataset(rows),
      "zh",
    );
    expect(textsOf("rank-within", context)).toEqual(["吴兴排名在全国也是如此：名次只在湖州之内"]);
  });

  it("parts what a change of definition parts, and tells years not looked for", () => {
    const rows = dataOf({
      metrics: [metric("deaths", "死亡人数", "Deaths")],
      observations: [
        figure("deaths", "wuxing", "2014", 90),
        figure("deaths", "wuxing", "2016", 50),
      ],
      breaks: [
        {
          metric: "deaths",
          area: "wuxing",
          from: "2016",
          note: { zh: "", en: "" },
          source: "paper",
        },
      ],
    });
    const model = chartModel(declared("deaths", "wuxing", { from: 2014, to: 2017 }), rows);
    const context = contextOf(trendLine, model, indexDataset(rows), "zh");
    const texts = cautions.flatMap((rule) => rule(context).map(({ text }) => text)).join("\n");
    expect(texts).toContain("从2014年的90件到2016年的50件变了多少：2016年起口径变更");
    expect(texts).toContain("2015年、2017年有没有公布过：本站还没有查");
  });

  it("says of each kind of gap what may and may not be said, and of none that it was not published", () => {
    const rows = dataOf({
      metrics: [metric("deaths", "死亡人数", "Deaths")],
      observations: [figure("deaths", "wuxing", "2010", 90)],
      searched: [
        search("deaths", "wuxing", "2011/2012"),
        search("deaths", "wuxing", "2013/2014", "printed-elsewhere"),
        search("deaths", "wuxing", "2015/2016", "seen-not-used"),
      ],
    });
    const model = chartModel(declared("deaths", "wuxing", { from: 2010, to: 2017 }), rows);
    const textsIn = (rules: typeof cautions, lang: Language): string => {
      const context = contextOf(trendLine, model, indexDataset(rows), lang);
      return rules.flatMap((rule) => rule(context).map(({ text }) => text)).join("\n");
    };
    const cannot = textsIn(cautions, "zh");
    expect(cannot).toContain("2011—2012年没有人公布，或可由前后年份推出：本站只找过写明的几处");
    expect(cannot).toContain("2013—2014年没有公布：数就印在那里，只是本站没能打开（市统计公报）");
    expect(cannot).toContain("本站见过转述，没有采用，理由列在“有与无”一页");
    expect(cannot).toContain("2017年有没有公布过：本站还没有查");
    expect(textsIn(cautions, "en")).toContain(
      "it is printed, and we could not open it (the city's communique)",
    );
    const can = textsIn(grants, "zh");
    expect(can).toContain("2011—2012年的数，本站在写明的地方找过而未见");
    expect(can).toContain("2013—2014年的数印在别处，本站没能打开：市统计公报");
    expect(can).toContain("2015—2016年的数，本站见过转述，没有采用");
    expect(can).not.toContain("2017");
  });

  it("says an index as one, and that it is no count", () => {
    const texts = allTexts([...grants, ...cautions], "deaths-indexed", "en").join("\n");
    expect(texts).toMatch(/stood at [\d.]+% of the 2004 level in 20\d\d/);
    expect(texts).toContain("an index is a percentage of the base year’s figure");
    expect(texts).not.toContain("came to");
  });

  it("asks since when, where a change does not say", () => {
    const fell = { unit: "percent", low: -8.65, high: -8.55 };
    const rows = dataOf({
      metrics: [
        metric("change", "发案变化", "Change in cases", { measure: "change", unit: "percent" }),
      ],
      observations: [
        figure("change", "wuxing", "2022", -8.6, { ...fell, comparedTo: "2021" }),
        figure("change", "wuxing", "2023", -8.6, fell),
      ],
    });
    const context = contextOf(
      trendLine,
      chartModel(declared("change", "wuxing"), rows),
      indexDataset(rows),
      "zh",
    );
    expect(textsOf("base-not-stated", context)).toEqual(["2023年是同哪一年比的：原文没有写"]);
  });
});

describe("what may be said", () => {
  it.each([
    ["fraud-falls", "zh", "据官方机构供稿的报道，秀洲区电信网络诈骗发案数2023年比2022年下降8.6%"],
    [
      "fraud-falls",
      "en",
      "telecom and online fraud cases in Xiuzhou fell 8.6% in 2023 against 2022, according to a report supplied by an official body",
    ],
    [
      "work-safety-deaths",
      "zh",
      "按2016年起的口径，从2016年的4.1万人减到2025年的18,261人，见到的年份一次比一次低",
    ],
    ["homicides-zhejiang", "zh", "据浙江法治报，浙江省命案发案数2023年为300起以内"],
    [
      "first-instance-by-type",
      "zh",
      "全国法院一审收案里，最多的是民事一审收案，5,800,144件，超过一半",
    ],
    ["safe-titles", "zh", "秀洲区“平安市、县（市、区）”连冠年数2023年有2种说法：19年、20年"],
  ] as const)("of %s, in %s: %s", (id, lang, text) => {
    expect(allTexts(grants, id, lang)).toContain(text);
  });

  it("says that every change was a fall, what is highest, and that a total is one", () => {
    const change = { unit: "percent", measure: "change" } as const;
    const rows = dataOf({
      metrics: [
        metric("falls", "发案变化", "Change in cases", change),
        metric("count", "发案", "Cases"),
      ],
      observations: [
        ...["2021", "2022", "2023"].map((year, at) =>
          figure("falls", "wuxing", year, -3 - at, { unit: "percent" }),
        ),
        ...[40, 60, 50, 30].map((value, at) => figure("count", "wuxing", String(2019 + at), value)),
        figure("count", "huzhou", "2018/2022", 193),
      ],
    });
    const said = (id: string, area: string): readonly string[] => {
      const model = chartModel(declared(id, area), rows);
      const context = contextOf(trendLine, model, indexDataset(rows), "zh");
      return grants.flatMap((rule) => rule(context).map(({ text }) => text));
    };
    expect(said("falls", "wuxing")).toContain("在见到的3年里，年年都报下降");
    expect(said("count", "wuxing")).toContain("在同一口径、见到数的年份里，2020年最高，60件");
    expect(said("count", "huzhou").join()).toContain("湖州发案2018—2022年合计193件");
  });

  it("gives a sentence that says who said it and when", () => {
    const { kind, model } = contextOfChart("work-safety-deaths");
    expect(quotableOf(kind, model, index, "zh").sentence).toBe(
      "据经济日报2026年1月15日的报道，全国生产安全事故死亡人数2025年为18,261人。",
    );
    expect(quotableOf(kind, model, index, "en").sentence).toBe(
      "Work-safety deaths in China came to 18,261 in 2025, according to Economic Daily (15 January 2026).",
    );
  });

  it("says of a figure worked out here that this site did", () => {
    const { kind, model } = contextOfChart("criminal-cases-rate");
    const { sentence } = quotableOf(kind, model, index, "zh");
    expect(sentence).toMatch(/^据“平安廿年”网站推算，/);
  });
});

function declared(id: string, area: string, years?: { from: number; to: number }) {
  const title = { zh: "某事", en: "Something" };
  return parseDeclaration({
    id,
    kind: "trend-line",
    topic: "order",
    title,
    metrics: [id],
    areas: [area],
    ...(years && { period: years }),
  });
}
