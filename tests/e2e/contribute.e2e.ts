import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { accessibilityFaults } from "../helpers/accessibility.ts";
import { eventually } from "../helpers/eventually.ts";
import { rowsOf } from "../helpers/editor-files.ts";
import { overflowOn } from "../helpers/page-layout.ts";
import { phone, test } from "../helpers/visit.ts";
import { workbookOf } from "../helpers/workbook.ts";

const [header = [], ...known] = Papa.parse<string[]>(
  readFileSync(new URL("../../data/fraud.csv", import.meta.url), "utf8").trim(),
).data;
const at = (name: string): number => header.indexOf(name);
const accepted = new Set(rowsOf("accepted.csv").map((row) => row["observation"]?.split(".")[0]));
/**
 * A published figure, said a second time under a variant of its own: right whatever the data are, where
 * the gate stops none of its metric.
 */
const right = (
  known.find((row) => row[at("variant")] === "" && !accepted.has(row[at("metric")])) ?? []
).with(at("variant"), "zz");
const area = right[at("area")] ?? "";
const name = rowsOf("areas.csv").find(({ id }) => id === area)?.["name_zh"] ?? "";
const wrong = right.with(at("area"), name);
const csv = (row: readonly string[]): string => Papa.unparse([[...header], [...row]]);

async function drop(page: Page, file: string, content: string | Uint8Array): Promise<void> {
  await page
    .locator("[data-desk] input[type=file]")
    .setInputFiles({ name: file, mimeType: "", buffer: Buffer.from(content) });
  await page.locator("[data-desk][data-state=read]").waitFor();
}

const status = (page: Page): Promise<string | null> =>
  page.locator("[data-desk] [role=status]").textContent();

describe("the desk", () => {
  test("says in words how to propose figures where no script runs", async ({ visit }) => {
    const page = await visit("contribute/", { javaScriptEnabled: false });
    expect(await page.locator("[data-desk]").isVisible()).toBe(false);
    expect(await page.locator("main").textContent()).toContain("Propose changes");
    expect(await page.locator("noscript p").isVisible()).toBe(true);
  });

  test("finds nothing wrong with a right file and hands it over finished", async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit("contribute/", {
      acceptDownloads: true,
      prepare: (opened) => {
        opened.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
        return Promise.resolve();
      },
    });
    expect(asked.filter((one) => /desk-worker|folder\.json/.test(one))).toEqual([]);
    await drop(page, "new.csv", csv(right));
    expect(await status(page)).toContain("没有发现问题");
    expect(await page.locator(".desk-table .is-new").count()).toBe(1);
    expect(asked.filter((one) => !one.startsWith("GET "))).toEqual([]);
    expect(await page.locator("[data-result] a[href*='/edit/main/']").count()).toBe(0);
    const coming = page.waitForEvent("download");
    await page.locator("[data-result] a[download]").click();
    const text = readFileSync(await (await coming).path(), "utf8");
    expect(Papa.parse<string[]>(text.trim()).data).toEqual(
      expect.arrayContaining([header, right, ...known]),
    );
  });

  test("tells of a wrong cell beside it, mends it at one press, then leads to GitHub", async ({
    visit,
  }) => {
    const page = await visit("contribute/", { viewport: phone });
    await page.locator("[data-desk]").evaluate((desk) => {
      desk.dataset["repository"] = "https://example.org/owner/project";
    });
    await drop(page, "new.csv", csv(wrong));
    expect(await status(page)).toContain("错误");
    expect(await page.locator(".desk-table .is-wrong input").inputValue()).toBe(name);
    expect(await page.locator("[data-result] a[href*='/edit/']").count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowOn(page)).toEqual([]);
    await page
      .locator("[data-result] button", { hasText: `改成 ${area}` })
      .first()
      .click();
    await page.locator("[role=status]", { hasText: "没有发现问题" }).waitFor();
    expect(await page.locator("[data-result] a[href*='/edit/']").getAttribute("href")).toBe(
      "https://example.org/owner/project/edit/main/data/fraud.csv",
    );
  });

  test.for([
    ["an Excel file", "new.xlsx", workbookOf([header, right])],
    ["a CSV in GBK", "new.csv", iconv.encode(csv(right), "gbk")],
  ] as const)("reads %s", async ([, file, content], { visit }) => {
    const page = await visit("en/contribute/");
    await drop(page, file, content);
    expect(await status(page)).toContain("No problems found");
    expect(await page.locator(".desk-table .is-new td").allTextContents()).toEqual(right);
  });

  test("takes a file that was chosen before its script came", async ({ visit }) => {
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    const page = await visit("contribute/", {
      prepare: async (opened) => {
        await opened.route("**/start-desk*.js", async (route) => {
          await coming;
          await route.continue();
        });
      },
    });
    const taken = drop(page, "new.csv", csv(right));
    await eventually(() =>
      page.locator("[type=file]").evaluate((input: HTMLInputElement) => input.files?.length),
    ).toBe(1);
    expect(await page.locator("[data-desk] [type=submit]").isDisabled()).toBe(true);
    come();
    await taken;
    expect(await status(page)).toContain("没有发现问题");
  });

  test("says what to do with an Excel file that cannot be opened", async ({ visit }) => {
    const page = await visit("contribute/");
    await drop(page, "old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    expect(await status(page)).toContain(".xlsx");
  });

  test("tells what right rows change for readers, and asks nobody else for it", async ({
    visit,
  }) => {
    const asked: string[] = [];
    const page = await visit("contribute/", {
      prepare: (opened) => {
        opened.on("request", (request) => asked.push(request.url()));
        return Promise.resolve();
      },
    });
    await drop(page, "new.csv", csv(right));
    await page.locator("section[data-changes] h3", { hasText: "读者会看到的变化" }).waitFor();
    expect(asked.filter((url) => url.endsWith("/data/desk.json.gz"))).toHaveLength(1);
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("proposes the figures of a pasted sentence, taken one by one, its year told by the source", async ({
    visit,
  }) => {
    const page = await visit("contribute/", { viewport: phone });
    const source = rowsOf("sources.csv").find(({ published }) => /^\d{4}/.test(published ?? ""));
    const lastYear = String(Number(source?.["published"]?.slice(0, 4)) - 1);
    await page.locator("[data-desk] details summary").click();
    await page.locator("[data-desk] input[name=source]").fill(source?.["id"] ?? "");
    const sentence = `去年，${name}共处置7起，比上年下降12%。`;
    await page.locator("[data-desk] textarea").fill(sentence);
    await page.locator("[data-desk] button[type=submit]").click();
    const proposals = page.locator(".desk-proposals fieldset");
    await proposals.first().waitFor();
    expect(await proposals.locator("strong").allTextContents()).toEqual(["7起", "下降12%"]);
    const [metric, place, period] = await proposals.first().locator("input").all();
    expect([await place?.inputValue(), await period?.inputValue()]).toEqual([area, lastYear]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowOn(page)).toEqual([]);
    await metric?.fill("no-such-metric");
    await proposals.first().locator("button", { hasText: "收下" }).click();
    await page.locator("[role=status]", { hasText: "没有这个指标" }).waitFor();
    await proposals
      .first()
      .locator("input")
      .first()
      .fill(right[at("metric")] ?? "");
    await proposals.first().locator("button", { hasText: "收下" }).click();
    await page.locator(".desk-table .is-new").waitFor();
    // What the gate says of it depends on the data.
    expect(await page.locator(".desk-table .is-new").textContent()).toContain(right[at("metric")]);
    await proposals.first().locator("button", { hasText: "不收" }).click();
    await page.locator(".desk-note", { hasText: "没有可收的数字了" }).waitFor();
    expect(await page.locator("[data-result]").textContent()).not.toContain("共处置");
  });

  test("turns pasted cells of a statistical table into rows", async ({ visit }) => {
    const page = await visit("contribute/");
    const metric = rowsOf("metrics.csv").find(({ id }) => id === right[at("metric")]);
    const table = `${metric?.["name_zh"] ?? ""}\n地区\t2005年\n${name}\t7\n合计\t7\n`;
    await page.locator("[data-desk] textarea").fill(table);
    await page.locator("[data-desk] button[type=submit]").click();
    await page.locator("[data-desk][data-state=read]").waitFor();
    expect(await page.locator("[data-result]").textContent()).toContain("1 个数字已经排成行");
    expect(await page.locator("[data-result] a[download='rows.csv']").count()).toBe(1);
  });
});
