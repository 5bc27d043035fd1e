import { describe, expect, it } from "vitest";
import { typedRows } from "#dataset/read/tables.ts";
import { landDropped, takeProposal } from "#intake/desk/drop.ts";
import { normaliseTexts, tellFiles } from "#intake/desk/tell.ts";
import { findFigures } from "#intake/sentence/find-figures.ts";
import { findTimes } from "#intake/sentence/find-times.ts";
import { isProse, proposeRows } from "#intake/sentence/propose.ts";
import { validTexts } from "../helpers/data-folder.ts";

const folder = validTexts();
const base = normaliseTexts(folder);
const known = {
  metrics: typedRows(base.read.tables, "metrics"),
  areas: typedRows(base.read.tables, "areas"),
  sources: typedRows(base.read.tables, "sources"),
  published: base.read.reported.map(({ observation }) => observation),
};

describe("the figures of a clause", () => {
  it.each([
    ["共立案电信网络诈骗案件1180起", ["1180起"]],
    ["化解矛盾纠纷2470余万元", ["2470余万元"]],
    ["案件数同比下降12.9%", ["同比下降12.9%"]],
    ["从293起降至19起", ["293起", "19起"]],
    ["成功率达98.97%以上", ["98.97%以上"]],
    ["提高0.3个百分点", ["提高0.3个百分点"]],
    ["排查出24,976件", ["24,976件"]],
    ["连续十二年获评", ["连续十二年"]],
    ["位居全省第二", ["第二"]],
    ["下降了近三成", ["下降了近三成"]],
    ["降至不足10起", ["不足10起"]],
    ["共有10至20件纠纷", ["10至20件"]],
    ["每十万人口命案0.44起", ["0.44起"]],
    ["接待群众12万人次", ["12万人次"]],
    ["抽检638万余批次样品，限24小时", ["638万余批次", "24小时"]],
    ["分别下降百分之八点五和9%", ["下降百分之八点五", "9%"]],
    ["nearly 7.2 million disputes", ["nearly 7.2 million disputes"]],
    ["一批干部统一开展三项行动", []],
    ["几十名、大幅下降", []],
  ])("%s", (clause, tokens) => {
    expect(findFigures(clause).map(({ figure }) => figure.text)).toEqual(tokens);
  });
});

describe("the times of a text", () => {
  it.each([
    ["去年", "2024-04", "2023"],
    ["前年", "2024-04", "2022"],
    ["2023年", "", "2023"],
    ["今年上半年", "2014-07-15", "2014-01/2014-06"],
    ["上半年", "2014-03-01", "2013-01/2013-06"],
    ["下半年", "2014-12-31", "2014-07/2014-12"],
    ["今年以来", "2012-11-21", "2012-01-01/2012-11-21"],
    ["去年以来", "2024-04", "2023/2024-04"],
    ["截至11月底", "2023-12-01", "2023-01/2023-11"],
    ["今年1-7月", "2016-08-20", "2016-01/2016-07"],
    ["前三季度", "2022-11-01", "2022-01/2022-09"],
    ["前十一个月", "2023-12-10", "2023-01/2023-11"],
    ["一季度", "2023-05", "2023-01/2023-03"],
    ["去年12月", "2024-04", "2023-12"],
    ["2018至2022年", "", "2018/2022"],
    ["2025年3月5日", "", "2025-03-05"],
    ["全年", "2025-01-01", "2024"],
    ["last year", "2024-03", "2023"],
    ["去年", "", ""],
  ])("%s in a source of %s is %s", (text, published, period) => {
    expect(findTimes(text, published).map((one) => one.period)).toEqual([period]);
  });

  it("tells what is compared with from what is counted, and reads the year named last", () => {
    const said = (text: string) =>
      findTimes(text, "2024-04").map(({ period, isBase }) => [period, isBase]);
    expect(said("2022年，比上年；上半年")).toEqual([
      ["2022", false],
      ["2021", true],
      ["2022-01/2022-06", false],
    ]);
    expect(said("较去年同期")).toEqual([["2023", true]]);
    expect(said("立案2023起，20年来年均下降")).toEqual([]);
  });
});

describe("the rows of a sentence", () => {
  const text = "前年，秀洲区立案诈骗案件1180起，比上年下降12.9%；湖州市破案率超过四成。";
  const propose = (given = {}, source = "report-2024") =>
    proposeRows(text, known, given, source).map(({ cells }) => [
      cells.metric,
      cells.area,
      cells.period,
      cells.period_basis,
      cells.reported_as,
    ]);

  it("have metric, place and time of what is said, the time worked out from the source's date", () => {
    expect(propose()).toEqual([
      ["fraud-cases", "xiuzhou", "2022", "inferred", "1180起"],
      ["fraud-cases-change", "xiuzhou", "2022", "inferred", "下降12.9%"],
      ["fraud-solved", "huzhou", "2022", "inferred", "超过四成"],
    ]);
    expect(propose({}, "report-2025")[0]?.[2]).toBe("2023");
    expect(propose({}, "unheard-of")[0]?.[2]).toBe("");
    expect(propose({ area: "wuxing", period: "2020" })[1]).toEqual([
      "fraud-cases-change",
      "wuxing",
      "2020",
      "inferred",
      "下降12.9%",
    ]);
  });

  it("carry the qualifier, and of a change on a whole year its base", () => {
    const [, change, share] = proposeRows(text, known, {}, "report-2024");
    expect(share).toMatchObject({ qualifier: "at_least", value: 40 });
    expect(change?.cells).toMatchObject({ compared_to: "2021", period_as_printed: "前年" });
    const stated = proposeRows("2023年，秀洲区诈骗案件比上年下降9%。", known, {}, "report-2024");
    expect(stated[0]?.cells).toMatchObject({ compared_to: "2022", period_as_printed: "" });
  });

  it("are told from cells, and hold nothing of the sentence but the figures", () => {
    expect(isProse(text)).toBe(true);
    expect(isProse("Last year the city handled 31 cases and closed them")).toBe(true);
    for (const cells of ["地区\t2023年\n秀洲\t19", "a,b\n1,2", "没有数字的话。"])
      expect(isProse(cells)).toBe(false);
    const landing = landDropped(folder, base.read, {
      ...{ name: "", content: text, facts: {}, source: "report-2024", encoding: "" },
    });
    expect(landing.kind).toBe("sentences");
    expect(JSON.stringify(landing)).not.toMatch(/立案|比上年|破案率/);
  });

  it("are few, however long the text, and a heap of commas is no table", () => {
    expect(proposeRows("1a".repeat(4900), known, {}, "").length).toBeLessThan(100);
    expect(proposeRows("9件，".repeat(3000), known, {}, "").length).toBeLessThan(100);
    expect(isProse("第9件，".repeat(3000))).toBe(false);
    const landing = landDropped(folder, base.read, {
      ...{ name: "", content: "9,".repeat(20_000), facts: {}, source: "", encoding: "" },
    });
    expect(landing).toMatchObject({ kind: "table", found: 0 });
  });

  it("go into their files one by one, each once", () => {
    const [first] = proposeRows(text, known, {}, "report-2024");
    if (first === undefined) throw new Error("nothing was proposed");
    const taken = takeProposal(folder, base.read, new Map(), first.cells);
    if (typeof taken === "string") throw new Error(taken);
    const { files } = tellFiles(folder, base, taken);
    expect(files.map(({ name, added }) => [name, added])).toEqual([["fraud.csv", 1]]);
    expect(files[0]?.text).toContain(
      "fraud-cases,xiuzhou,2022,前年,inferred,,,1180起,,parsed,reported,,,report-2024,,,,",
    );
    expect(takeProposal(folder, base.read, taken, first.cells)).toBe("present");
    const unknown = { ...first.cells, metric: "frauds" };
    expect(takeProposal(folder, base.read, taken, unknown)).toBe("metric-unknown");
  });
});
