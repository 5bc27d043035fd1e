import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { command } from "../../scripts/import-data.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { run } from "../helpers/run-command.ts";

let root = "";
let data = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "import-data-"));
  data = join(root, "data");
  cpSync(validFolder, data, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const table = "诈骗案件（起）\n地区,2021年,2022年\n吴兴区,1200,1180\n合计,1200,1180\n";

function importTable(text: string | Uint8Array, name: string, ...args: readonly string[]) {
  const file = join(root, name);
  writeFileSync(file, text);
  return run(command, [file, "--source", "report-2025", "--data", data, ...args]);
}

const fraud = () => readFileSync(join(data, "fraud.csv"), "utf8");

it("puts a table's figures into their file, sorted, and says which", async () => {
  const before = fraud();
  expect((await importTable(table, "表.csv", "--dry-run")).out).toContain("添 2 行");
  expect(fraud()).toBe(before);
  const { status, out } = await importTable(table, "表.csv");
  expect(status).toBe(0);
  expect(out).toContain("+ fraud-cases.wuxing.2021~report-2025\n");
  const added = fraud()
    .split("\n")
    .filter((line) => !before.includes(line));
  expect(added).toEqual(
    ["2021,,stated,,,1200", "2022,,stated,,,1180"].map(
      (cells) => `fraud-cases,wuxing,${cells},起,parsed,reported,,,report-2025,,,,`,
    ),
  );
  expect((await importTable(table, "表.csv")).out).toContain("添 0 行，已有 2 行");
});

it("lists what the gate stops, and writes the rows all the same", async () => {
  const { status, out } = await importTable(table.replace("1180", "1200"), "表.csv");
  expect(status).toBe(0);
  expect(out).toContain("gate-repeated");
  expect(fraud()).toContain("wuxing,2022");
});

it("ends with a message where nobody says what a figure is of", async () => {
  const before = fraud();
  const { status, err } = await importTable("年份,甲\n2021,3\n2022,4\n", "a.csv");
  expect(status).toBe(1);
  expect(err).toContain("--metric");
  expect(fraud()).toBe(before);
});

it("reads a workbook", async () => {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const cells = rows.map((row, at) => {
    const inner = row.map((text, column) => {
      const place = `${"ABC".charAt(column)}${at + 1}`;
      return /^\d+$/.test(text)
        ? `<c r="${place}"><v>${text}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${at + 1}">${inner.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
  const book = zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`,
    ),
  });
  const { status, out, err } = await importTable(book, "表.xlsx");
  expect(err).toBe("");
  expect(status).toBe(0);
  expect(out).toContain("添 2 行");
});

it("exits 2 for wrong usage and for a file that is not there", async () => {
  expect((await run(command, ["a.csv"])).status).toBe(2);
  expect((await run(command, [join(root, "none.csv"), "--source", "x"])).status).toBe(2);
});
