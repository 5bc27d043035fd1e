import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { command } from "../../scripts/import-data.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { workbookOf } from "../helpers/workbook.ts";
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
  const { status, out, err } = await importTable(workbookOf(rows), "表.xlsx");
  expect(err).toBe("");
  expect(status).toBe(0);
  expect(out).toContain("添 2 行");
});

it("exits 2 for wrong usage and for a file that is not there", async () => {
  expect((await run(command, ["a.csv"])).status).toBe(2);
  expect((await run(command, [join(root, "none.csv"), "--source", "x"])).status).toBe(2);
});
