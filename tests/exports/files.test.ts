import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { disarm, flatCsv, flatTable, type FlatTable, plainPeriod } from "#exports/flat-table.ts";
import { flatParquet } from "#exports/flat-table.ts";
import { writeWorkbook } from "#exports/workbook.ts";
import { zipFiles } from "#exports/zip.ts";
import { indexDataset } from "#dataset/index.ts";
import { publishedColumns } from "#model/observation.ts";
import { makeArea, makeMetric, makeObservation, makeSource } from "../helpers/make-rows.ts";

const text = (name: string) => ({ name, meaning: { zh: name, en: name }, type: "string" }) as const;
const table: FlatTable = {
  columns: [text("id"), { ...text("value"), type: "number" }, text("note")],
  rows: [
    ["a", "-8.6", '约，"近"'],
    ["b", "", ""],
    ["c", "24976", "=1+1"],
  ],
};

describe("the flat table", () => {
  it("begins with the contract's columns", () => {
    const names = {
      ...{ metric: fail, area: fail, unit: fail, source: fail },
      correctionsOf: fail,
    };
    const columns = flatTable([], names).columns.map(({ name }) => name);
    const contract = publishedColumns.map(({ name }) => name);
    expect(columns.slice(0, contract.length)).toEqual(contract);
    expect(columns.length).toBeGreaterThan(contract.length);
  });

  it("names a copy by the book that it transcribes", () => {
    const original = { zh: "《中国法律年鉴》统计资料，表1", en: "China Law Yearbook, table 1" };
    const observation = makeObservation({ source: "sheet" });
    const unit = { id: observation.unit, name: { zh: "起", enOne: "case", enMany: "cases" } };
    const index = indexDataset({
      metrics: [makeMetric({ id: observation.metric })],
      areas: [makeArea(observation.area, null)],
      units: [unit],
      sources: [{ ...makeSource("sheet", "2020"), kind: "copy", original }],
    });
    const { columns, rows } = flatTable([observation], index);
    const named = (lang: string) =>
      rows[0]?.[columns.findIndex(({ name }) => name === `source_name_${lang}`)];
    expect(named("zh")).toBe("《中国法律年鉴》抄本：sheet的报道");
    expect(named("en")).toBe("a copy of the China Law Yearbook: report sheet");
  });

  it.each([
    ["2023", "2023"],
    ["2024-04", "2024M04"],
    ["2024-04-15", "2024M04D15"],
    ["2024/2025-03", "2024..2025M03"],
    ["../2025-03", "..2025M03"],
  ])("writes the period %s as %s", (period, plain) => {
    expect(plainPeriod({ text: period })).toBe(plain);
  });

  it.each(["-8.6", "-8.6%", "+1,204", "+12万", "-3起", "－5", "2024", "下降", ""])(
    "leaves %s alone",
    (cell) => {
      expect(disarm(cell)).toBe(cell);
    },
  );

  it.each(["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "-1=cmd", "＝1"])(
    "makes %s safe",
    (cell) => {
      expect(disarm(cell)).toBe(`'${cell}`);
    },
  );

  it("is read back from CSV", () => {
    const csv = flatCsv(table);
    expect(csv.startsWith("\uFEFFid,value,note\n")).toBe(true);
    const { data } = papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(data.slice(1)).toEqual([table.rows[0], table.rows[1], ["c", "24976", "'=1+1"]]);
  });

  it("is read back from Parquet, numbers as numbers and blanks as nulls", async () => {
    const bytes = flatParquet(table);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    expect(await parquetReadObjects({ file: file as ArrayBuffer })).toEqual([
      { id: "a", value: -8.6, note: '约，"近"' },
      { id: "b", value: null, note: null },
      { id: "c", value: 24976, note: "=1+1" },
    ]);
  });
});

describe("a workbook", () => {
  const sheets = [
    {
      name: "图 / chart",
      columns: ["年份", "起"],
      rows: [
        ["2019", 12],
        ["=1+1", -3.5],
      ],
    },
    { name: "b", columns: ["x"], rows: [["y"]] },
  ];

  it("is read back, texts as texts", async () => {
    const file = Buffer.from(await writeWorkbook(sheets));
    expect(await readSheet(file)).toEqual([
      ["年份", "起"],
      ["2019", 12],
      ["=1+1", -3.5],
    ]);
  });

  it("has no formula and no time in it", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2020, 1, 2) });
    const one = await writeWorkbook(sheets);
    vi.setSystemTime(new Date(2026, 10, 30));
    const other = await writeWorkbook(sheets);
    vi.useRealTimers();
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const parts = Object.entries(unzipSync(one));
    const formulas = parts.filter(
      ([name, bytes]) => name.includes("worksheets/") && Buffer.from(bytes).includes("<f>"),
    );
    expect(formulas).toEqual([]);
  });
});

describe("an archive", () => {
  it("depends on its files alone", () => {
    const one = zipFiles({ b: "2", a: "一" });
    expect(one).toEqual(zipFiles({ a: "一", b: "2" }));
    expect(Object.keys(unzipSync(one))).toEqual(["a", "b"]);
  });

  it("is the same wherever it is made", async () => {
    const madeIn = async (zone: string): Promise<Uint8Array> => {
      vi.stubEnv("TZ", zone);
      vi.resetModules();
      const { zipFiles: zip } = await import("#exports/zip.ts");
      return zip({ a: "一" });
    };
    expect(await madeIn("Asia/Shanghai")).toEqual(await madeIn("America/New_York"));
    vi.unstubAllEnvs();
  });
});

function fail(): never {
  throw new Error("not asked for");
}
