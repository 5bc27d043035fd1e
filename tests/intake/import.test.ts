import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { normalise } from "#dataset/normalise.ts";
import { typedRows } from "#dataset/read/tables.ts";
import { readGrid } from "#intake/import/grid.ts";
import { placeRows } from "#intake/import/place-rows.ts";
import { type Facts, recognise } from "#intake/import/recognise.ts";
import { vocabularyOf } from "#intake/import/vocabulary.ts";
import { asFiles, validTexts } from "../helpers/data-folder.ts";

const { tables } = normalise(asFiles(validTexts())).read;
const vocabulary = vocabularyOf({
  metrics: typedRows(tables, "metrics"),
  areas: typedRows(tables, "areas"),
});
const words = [...vocabulary.areas.keys(), ...vocabulary.metrics.keys()];

/** `metric area period token unit` of each figure of a table. */
function read(bytes: string | Uint8Array, given: Facts = {}): readonly string[] {
  const grid = readGrid(typeof bytes === "string" ? Buffer.from(bytes) : bytes, words);
  if (grid === null) throw new Error("no encoding");
  const { figures, unplaced } = recognise(grid, vocabulary, given);
  expect(unplaced).toEqual([]);
  return figures.map(({ metric, area, period, token, unit }) =>
    [metric, area, period, token, unit].join(" ").trim(),
  );
}

const cases = [
  "fraud-cases huzhou 2022 120 起",
  "fraud-cases huzhou 2023 110 起",
  "fraud-cases jiaxing 2022 95 起",
  "fraud-cases jiaxing 2023 90 起",
];

const wide = "诈骗案件（起）\n地区,2022年,2023年\n湖州市,120,110\n嘉兴市,95,90\n合计,215,200\n";

describe("a table's figures", () => {
  it.each([
    ["with years across", wide],
    ["with years down", "单位：起\n年份,湖州,嘉兴,平均\n2022,120,95,107.5\n2023,110,90,100\n"],
    [
      "one a row",
      "地区,年份,诈骗案件（起）\n湖州市,2022,120\n湖州市,2023,110\n嘉兴市,2022,95\n嘉兴市,2023,90\n",
    ],
    [
      "under merged heads",
      "指标,诈骗案件（起）,,,\n地区,湖州市,,嘉兴市,\n年份,2022年,2023年,2022年,2023年\n数,120,110,95,90\n",
    ],
    [
      "beside merged labels",
      "地区,年份,诈骗案件（起）\n湖州市,2022,120\n,2023,110\n嘉兴市,2022,95\n,2023,90\n",
    ],
    ["pasted with tabs", wide.replaceAll(",", "\t")],
    ["with semicolons", wide.replaceAll(",", ";")],
    ["with lone CRs", wide.replaceAll("\n", "\r")],
    [
      "with marks of footnotes and cells of two lines",
      '诈骗案件①（起）\n地区,2022年*,"2023\n年"\n湖州市[1],120,110\n嘉 兴 市,95,90\n注：①立案数\n',
    ],
    [
      "in full-width digits",
      wide.replace(/\d(?!年|\d{0,3}年)/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ],
  ])("are read %s", (_, text) => {
    const given = text.includes("诈骗") ? {} : { metric: "fraud-cases" };
    expect([...read(text, given)].sort()).toEqual(cases);
  });

  it.each(["gbk", "utf-16", "big5"])("are read in %s", (encoding) => {
    const traditional = wide
      .replace("诈骗案件", "詐騙案件")
      .replace("嘉兴", "嘉興")
      .replace("地区", "地區");
    const text =
      encoding === "big5" ? traditional.replace("合计", "合計").replace("嘉興市", "Jiaxing") : wide;
    expect([...read(iconv.encode(text, encoding), { metric: "fraud-cases" })].sort()).toEqual(
      cases,
    );
  });

  it("leave out marks for none, and take several metrics", () => {
    expect(
      read("湖州市\n年份,诈骗案件（万起）,网络诈骗案件（起）\n2021,—,…\n2022,1.2,900\n2023,，,\n"),
    ).toEqual(["fraud-cases huzhou 2022 1.2 万起", "fraud-cases-online huzhou 2022 900 起"]);
  });

  it("that lack a place are told with where they stand", () => {
    const grid = [
      ["年份", "诈骗案件"],
      ["2022", "120"],
      ["2023", "110"],
    ];
    const { figures, unplaced } = recognise(grid, vocabulary, {});
    expect(figures).toEqual([]);
    expect(unplaced[0]).toEqual({ row: 2, column: 2, token: "120", lacks: ["area"] });
  });

  it("are asked about where no word tells the encoding", () => {
    expect(readGrid(iconv.encode("甲乙,丙丁\n", "gbk"), words)).toBeNull();
    expect(readGrid(iconv.encode("甲乙,丙丁\n", "gbk"), words, "gb18030")).toEqual([
      ["甲乙", "丙丁"],
    ]);
  });
});

describe("placeRows", () => {
  const file =
    'area,metric,period,source,reported_as,extra\r\nhuzhou,b,2020,s,"1,0",x\r\nhuzhou,d,2020,s,2,\r\n';
  const row = (metric: string) => ({
    metric,
    area: "huzhou",
    period: "2020",
    source: "s",
    reported_as: "7",
  });

  it("puts rows in their places and leaves every other line as it was", () => {
    const { text, added, present } = placeRows(Buffer.from(file), [
      row("e"),
      row("a"),
      row("c"),
      row("d"),
    ]);
    expect(text.split("\r\n")).toEqual([
      "area,metric,period,source,reported_as,extra",
      "huzhou,a,2020,s,7,",
      'huzhou,b,2020,s,"1,0",x',
      "huzhou,c,2020,s,7,",
      "huzhou,d,2020,s,2,",
      "huzhou,e,2020,s,7,",
      "",
    ]);
    expect(added).toEqual(["a", "c", "e"].map((metric) => `${metric}.huzhou.2020~s`));
    expect(present).toEqual(["d.huzhou.2020~s"]);
  });
});
