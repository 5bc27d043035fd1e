import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { yearsOf, rowsOf } from "../helpers/editor-files.ts";
import { accessibilityFaults } from "../helpers/accessibility.ts";
import { noteShifts, overflowOn, shiftsOn } from "../helpers/page-layout.ts";
import { isInSight, isOnScreen, notice, ready, title } from "../helpers/explorer-on-page.ts";
import { phone, test } from "../helpers/visit.ts";

const base = baseYear("fires", "china");
const indexed = `?metrics=fires&areas=china&from=${base - 1}&to=${base + 5}&as=indexed&base=${base}`;

describe("the explorer without script", () => {
  test("shows a chart, says what it would do, and lists every metric and chart", async ({
    visit,
  }) => {
    const page = await visit("explore/", { javaScriptEnabled: false });
    expect(await page.locator(".explore-without").isVisible()).toBe(true);
    expect(await page.locator("[data-explore-controls]").isVisible()).toBe(false);
    expect(await page.locator("[data-explore-figure] svg:visible").count()).toBeGreaterThan(0);
    expect(await page.locator(".explore-lists a[href*='/metrics/']").count()).toBeGreaterThan(100);
    expect(await page.locator(".explore-lists a[href*='/charts/']").count()).toBeGreaterThan(20);
  });
});

describe("the explorer", () => {
  test("is worked by keyboard alone, keeps the choice in the address, goes back", async ({
    visit,
  }) => {
    const asked: string[] = [];
    const page = await visit("explore/", {
      prepare: (opened) => {
        opened.on("request", (request) => asked.push(request.url()));
        return Promise.resolve();
      },
    });
    const first = await page.locator(title).textContent();
    expect(asked.filter((url) => /explorer|explore\.json/.test(url))).toEqual([]);

    await page.locator("summary", { hasText: "指标" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("fire deaths");
    const names = page.locator("[data-find]:visible .explore-name");
    expect(await names.allTextContents()).toContain("火灾死亡人数");
    await page.locator("input[value='fire-deaths']").focus();
    await page.keyboard.press("Space");
    await ready(page);
    expect(new URL(page.url()).searchParams.get("metrics")).toContain("fire-deaths");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe(
      "fire-deaths",
    );
    // Two metrics of different base: the new one takes the other's place, which is said, with a way back.
    expect(new URL(page.url()).searchParams.get("metrics")).toBe("fire-deaths");
    expect(await page.locator("[data-explore-live]").textContent()).toContain("统计的对象不同");
    expect(await page.locator(notice).innerText()).toMatch(
      /统计的对象不同.*已换成只看火灾死亡人数/,
    );
    await page.locator("a[data-mend]").first().click();
    await ready(page);
    expect(new URL(page.url()).searchParams.get("sort")).toBe("metric");
    expect(new URL(page.url()).searchParams.get("metrics")).toContain(" ");
    expect(await page.locator(notice).isVisible()).toBe(false);

    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      ([selector, text]) => document.querySelector(selector)?.textContent === text,
      [title, first] as const,
    );
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator("input[value='fire-deaths']").isChecked()).toBe(false);
  });

  test("opens as the address says, tells what of it means nothing, survives a reload", async ({
    visit,
  }) => {
    const page = await visit(`en/explore/${indexed}&areas=nowhere&colour=red`, {
      prepare: noteShifts,
    });
    await ready(page);
    expect(await page.locator(title).textContent()).toBe(`Fires (${base} = 100): China`);
    expect(await page.locator("[data-explore-faults] li").allTextContents()).toEqual([
      "colour",
      "areas=nowhere",
    ]);
    expect(await page.locator("select[name=base]").inputValue()).toBe(`${base}`);
    expect(await page.locator("input[name=as][value=indexed]").isChecked()).toBe(true);
    const drawing = await drawingOf(page);
    expect(drawing).toMatch(
      new RegExp(`<\\w+[^>]* role="graphics-symbol" aria-label="[^"]*${base}`),
    );
    await page.reload();
    await ready(page);
    expect(await drawingOf(page)).toBe(drawing);
  });

  test("reads well on a phone, open and refused, without moving or scrolling sideways", async ({
    visit,
  }) => {
    const page = await visit(`explore/${indexed}`, { viewport: phone, prepare: noteShifts });
    await ready(page);
    expect(await shiftsOn(page)).toEqual([]);
    for (const summary of await page.locator(".explore-controls summary").all())
      await summary.click();
    expect(await overflowOn(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    // A share is never divided among residents, whatever else is known.
    const refused = await visit("explore/?metrics=safety-satisfaction&areas=zhejiang&as=resident", {
      viewport: phone,
    });
    await ready(refused);
    expect(await refused.locator(notice).innerText()).toContain("这样没法画");
    expect(await isInSight(refused)).toBe(true);
    expect(await overflowOn(refused)).toEqual([]);
    expect(await accessibilityFaults(refused)).toEqual([]);
  });

  test("hands over what it shows: the table as CSV, the drawing as SVG and as PNG", async ({
    visit,
  }) => {
    const page = await visit(`explore/${indexed}`, { acceptDownloads: true });
    await ready(page);
    const shown = await page
      .locator("[data-explore-figure] tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    const csv = await download(page, "csv");
    expect(csv.toString("utf8")).toMatch(/^\uFEFF/);
    const rows = Papa.parse<string[]>(csv.toString("utf8").slice(1), { skipEmptyLines: true }).data;
    const width = shown[0]?.length ?? 0;
    expect(rows.map((row) => row.slice(0, width))).toEqual(shown);

    const svg = (await download(page, "svg")).toString("utf8");
    expect(svg).toContain(`火灾起数（${base}年=100）`);
    expect(svg).toContain(page.url().replaceAll("&", "&amp;"));
    expect(svg).not.toMatch(/var\(--|style=|href="http/);

    const png = await download(page, "png");
    expect(png.subarray(0, 8)).toEqual(Buffer.from("89504e470d0a1a0a", "hex"));
    const [, drawn = 0] = (/ width="(\d+)"/.exec(svg) ?? []).map(Number);
    expect(png.readUInt32BE(16)).toBe(2 * drawn);
    expect(png.length).toBeGreaterThan(20_000);
  });

  test("gives an embed that draws the view by itself, as tall as it says", async ({ visit }) => {
    const page = await visit(`explore/${indexed}`);
    await ready(page);
    const code = await page.locator("#explore-code").inputValue();
    const [, src = "", height = ""] = /src="([^"]+)".* height="(\d+)"/.exec(code) ?? [];
    const embed = await visit(src.replaceAll("&amp;", "&"), {
      viewport: { width: 358, height: 800 },
      from: page.url(),
    });
    await ready(embed);
    expect(await embed.locator(title).textContent()).toBe(`全国：火灾起数（${base}年=100）`);
    expect(await embed.locator(`${title} a`).getAttribute("href")).toBe(page.url());
    const needed = await embed.evaluate(() => document.body.scrollHeight);
    expect(needed).toBeLessThanOrEqual(Number(height));
    expect(needed).toBeGreaterThan(Number(height) * 0.6);
  });
});

describe("the explorer on a phone", () => {
  test("leads to fires of Zhejiang per resident in three presses, in sight at each", async ({
    visit,
  }) => {
    const page = await visit("explore/", { viewport: phone });
    for (const press of [
      "[value=fires][data-pick]",
      "[value=zhejiang][data-pick]",
      ".chip:has([value=resident])",
    ]) {
      await page.locator(press).click();
      await ready(page);
      const seen = await page.locator(title).evaluate(isOnScreen);
      expect(seen || (await isInSight(page)), press).toBe(true);
    }
    expect(new URL(page.url()).search).toBe("?metrics=fires&areas=zhejiang&as=resident");
    expect(await page.locator(title).textContent()).toBe("浙江省：每十万人火灾起数");
    const shared = await visit(page.url(), { viewport: phone });
    await ready(shared);
    expect(await shared.locator(title).textContent()).toBe("浙江省：每十万人火灾起数");
  });
});

describe("the way in", () => {
  test("from a chart fills in what the chart shows", async ({ visit }) => {
    const page = await visit("charts/fires-zhejiang/");
    const [from, to] = yearsOf("fires-zhejiang");
    await page.locator("a[href*='/explore/?']").first().click();
    await ready(page);
    expect(new URL(page.url()).search).toBe(`?metrics=fires&areas=zhejiang&from=${from}&to=${to}`);
    expect(await page.locator(title).textContent()).toBe("浙江省：火灾起数");
  });
});

/** Of the years with one printed figure, which nothing disputes, the one that most others follow within five. */
function baseYear(metric: string, area: string): number {
  const { topic = "" } = rowsOf("metrics.csv").find(({ id }) => id === metric) ?? {};
  const years = rowsOf(`${topic}.csv`)
    .filter((row) => row["metric"] === metric && row["area"] === area)
    .flatMap((row) => (/^\d{4}$/.test(row["period"] ?? "") ? [Number(row["period"])] : []));
  const once = years.filter((year) => years.indexOf(year) === years.lastIndexOf(year));
  const followers = (year: number): number =>
    years.filter((other) => other > year && other <= year + 5).length;
  return once.toSorted((one, other) => followers(other) - followers(one))[0] ?? Number.NaN;
}

/** The drawing with all that it says of itself. */
function drawingOf(page: Page): Promise<string> {
  return page.locator(".chart-desk svg").innerHTML();
}

async function download(page: Page, kind: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-take=${kind}]`).click(),
  ]);
  return readFileSync(await file.path());
}
