import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { type Dropped, landDropped } from "#intake/desk/drop.ts";
import { normaliseTexts, tellFiles } from "#intake/desk/tell.ts";
import { editText } from "#intake/desk/text-rows.ts";
import { validTexts } from "../helpers/data-folder.ts";

const folder = validTexts();
const base = normaliseTexts(folder);
const fraud = folder.get("fraud.csv") ?? "";
const [header = ""] = fraud.split("\n");
const row = "fraud-cases,xiuzhou,2022,,stated,,,1180起,,parsed,reported,,,report-2024,,第1段,,";

function drop(content: Dropped["content"], more: Partial<Dropped> = {}) {
  const dropped = { name: "", content, facts: {}, source: "", encoding: "", ...more };
  return landDropped(folder, base.read, dropped);
}

/** What is said of what was dropped: `code line:column → what one press puts there`. */
function told(content: Dropped["content"], more: Partial<Dropped> = {}): readonly string[] {
  const landing = drop(content, more);
  if (!("files" in landing)) return [landing.kind];
  return tellFiles(folder, base, landing.files).files.flatMap(({ rows }) =>
    rows.flatMap(({ line, problems }) =>
      problems.map(
        ({ code, column, press }) => `${code} ${line}:${column}${press ? ` → ${press.shown}` : ""}`,
      ),
    ),
  );
}

describe("what an editor drops on the desk", () => {
  it("is put in its place when it is right, and nothing is said", () => {
    const landing = drop(`${header}\n${row}\n`);
    if (landing.kind !== "file") throw new Error(landing.kind);
    const [file] = tellFiles(folder, base, landing.files).files;
    expect(file?.name).toBe("fraud.csv");
    expect(file?.rows.map(({ line, isNew, problems }) => [line, isNew, problems])).toEqual([
      [6, true, []],
    ]);
    const lines = fraud.split("\n");
    expect(file?.text.split("\n")).toEqual([...lines.slice(0, 5), row, ...lines.slice(5)]);
  });

  it.each([
    ["cells pasted from a spreadsheet", row.replaceAll(",", "\t")],
    ["cells of a sheet", [header.split(","), row.split(",")]],
    ["GBK", iconv.encode(`${header}\n${row}\n`, "gbk")],
    ["the whole file with one row more", fraud.replace(/(?=fraud-cases,)/, `${row}\n`)],
    ["its columns in another order", reversed(`${header}\n${row}`)],
  ])("may be %s", (_, content) => {
    const landing = drop(content);
    if (landing.kind !== "file") throw new Error(landing.kind);
    expect(landing.files.get("fraud.csv")).toContain(`\n${row}\n`);
    expect(told(content)).toEqual([]);
  });

  it("is told cell by cell, with what one press would put there", () => {
    expect(told(`${header}\n${row.replace("xiuzhou", "秀洲区")}`)).toContain(
      "reference-missing 7:2 → xiuzhou",
    );
    expect(told(`${header}\n${row.replace("1180起", "1180起 ")}`)).toEqual([
      "cell-spaces 6:8 → 1180起",
    ]);
    expect(told(`${header}\n${row.replace(",2022,", ",2022/3,")}`)[0]).toBe(
      "excel-date 6:3 → 2022-03",
    );
    const tabs = row.replaceAll(",", "\t");
    expect(told(`${header}\n${tabs}\n`.replace(`${header}\n`, fraud))).toEqual([
      `row-delimiter-wrong 11:1 → ${row}`,
    ]);
  });

  it("is held against what is published: a whole file may lose nothing and change nothing", () => {
    const lost = fraud.replace(/fraud-solved.*\n/, "");
    expect(told(lost)).toEqual(["figure-gone-unsaid 1:1"]);
    expect(told(fraud.replace("900起", "910起"))).toContain("figure-changed-unsaid 4:8");
  });

  it("names the columns that it leaves out", () => {
    const landing = drop(`${header},remark\n${row},x\n`);
    expect(landing).toMatchObject({ kind: "file", ignored: ["remark"] });
  });

  it("may be a statistical table, which becomes tidy rows", () => {
    const landing = drop("诈骗案件（起）\n地区,2021年,2022年\n吴兴区,1200,1180\n合计,9,9\n", {
      source: "report-2025",
    });
    if (landing.kind !== "table") throw new Error(landing.kind);
    expect(landing.found).toBe(2);
    expect(landing.rows.split("\n").slice(0, 2)).toEqual([
      header,
      "fraud-cases,wuxing,2021,,stated,,,1200,起,parsed,reported,,,report-2025,,,,",
    ]);
    expect(tellFiles(folder, base, landing.files)).toMatchObject({ errors: 0 });
    expect(drop("年份,甲\n2021,3\n2022,4\n")).toMatchObject({ kind: "table", found: 0 });
  });

  it("is asked about where its encoding cannot be told", () => {
    expect(told(iconv.encode("甲,乙\n丙,1\n", "gbk"))).toEqual(["encoding"]);
  });
});

describe("an edit", () => {
  it("changes one cell, takes a row away, or puts rows in order, and nothing else", () => {
    const spoilt = fraud.replace("900起", "900 起\t");
    const cell = { kind: "cell", line: 4, column: 8, text: "900起" } as const;
    expect(editText("fraud.csv", spoilt, cell)).toBe(fraud);
    const gone = editText("fraud.csv", fraud, { kind: "line", line: 4, text: "" });
    expect(gone).toBe(fraud.replace(/fraud-cases-online.*\n/, ""));
    const moved = fraud.replace(/(fraud-cases-online.*\n)(fraud-cases-phone.*\n)/, "$2$1");
    expect(editText("fraud.csv", moved, { kind: "sort" })).toBe(fraud);
  });

  it("keeps rows in order", () => {
    const misnamed = fraud.replace("fraud-cases-online,xiuzhou", "fraud-cases-online,嘉兴");
    const cell = { kind: "cell", line: 4, column: 1, text: "fraud-solved" } as const;
    expect(editText("fraud.csv", misnamed, cell).trimEnd().split("\n").at(-1)).toMatch(
      /^fraud-solved,嘉兴,/,
    );
  });

  it("takes a record of several lines for one", () => {
    const two = fraud.replace(",第2段,,", ',第2段,"甲\n乙",');
    const edited = editText("fraud.csv", two, { kind: "cell", line: 2, column: 17, text: "" });
    expect(edited).toBe(fraud);
  });
});

function reversed(csv: string): string {
  return csv.replace(/^.*$/gm, (line) => line.split(",").reverse().join(","));
}
