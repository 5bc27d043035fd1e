import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { measureText } from "../charts/helpers/measure-text.ts";
import { chartOn } from "../helpers/chart-on-page.ts";
import { eventually } from "../helpers/eventually.ts";
import { noteShifts, shiftsOn } from "../helpers/page-layout.ts";
import { test } from "../helpers/visit.ts";

const one = "charts/titles-by-city/";
const many = "topics/fraud/";

describe("a series picked out by its name", () => {
  test("is looked at under the mouse, kept by a click, let go by a second one", async ({
    visit,
  }) => {
    const page = await visit(one);
    const { drawing } = chartOn(page);
    await page.locator(".has-charts").waitFor();
    const name = namesOn(page).nth(1);
    await name.hover();
    expect(await dimmed(drawing)).toBeGreaterThan(0);
    await page.mouse.move(1, 1);
    expect(await dimmed(drawing)).toBe(0);
    await name.click();
    await page.mouse.move(1, 1);
    expect(await dimmed(drawing)).toBeGreaterThan(0);
    expect(await name.getAttribute("aria-pressed")).toBe("true");
    await name.click();
    expect(await dimmed(drawing)).toBe(0);
  });

  test("is kept by keyboard, stays over a reload and in the other language, comes back", async ({
    visit,
  }) => {
    const page = await visit(one);
    const { drawing } = chartOn(page);
    await page.locator(".has-charts").waitFor();
    await drawing.focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const search = await page.evaluate(() => location.search);
    expect(search).toMatch(/^\?series=[a-z-]+\.[a-z-]+$/);
    const count = await dimmed(drawing);
    expect(count).toBeGreaterThan(0);
    await page.reload();
    await eventually(() => dimmed(drawing)).toBe(count);
    await page.locator("a.other-language").click();
    await page.waitForURL((url) => url.pathname.startsWith("/en/") && url.search === search);
    await eventually(() => dimmed(drawing)).toBe(count);
    await page.keyboard.press("Escape");
    expect(await dimmed(drawing)).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    await page.goBack();
    await eventually(() => dimmed(drawing)).toBe(count);
  });
});

describe("the table of a chart", () => {
  test("takes the drawing's place, and the back button gives it back", async ({ visit }) => {
    const page = await visit(one, { prepare: noteShifts });
    const { figure, drawing } = chartOn(page);
    await page.locator(".has-charts").waitFor();
    await figure.locator(".chart-view input").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(new URL(page.url()).search).toBe("?view=table");
    expect(await figure.locator("table").isVisible()).toBe(true);
    expect(await drawing.isVisible()).toBe(false);
    await page.reload();
    await eventually(() => figure.locator("table").isVisible()).toBe(true);
    expect(await shiftsOn(page)).toEqual([]);
    await page.goBack();
    await eventually(() => drawing.isVisible()).toBe(true);
  });

  test("stays where it was chosen before the script had come", async ({ visit }) => {
    const held = Promise.withResolvers<undefined>();
    const page = await visit(one, {
      prepare: async (page) => {
        await page.route("**/start-charts*.js", async (route) => {
          await held.promise;
          await route.continue();
        });
      },
    });
    const { figure } = chartOn(page);
    await figure.locator(".chart-view label").last().click();
    held.resolve(undefined);
    await page.locator(".has-charts").waitFor();
    expect(new URL(page.url()).search).toBe("?view=table");
    expect(await figure.locator("table").isVisible()).toBe(true);
  });

  test("is chosen for one chart of several, which the address names", async ({ visit }) => {
    const page = await visit(many);
    const figures = page.locator("[data-chart]");
    await page.locator(".has-charts").waitFor();
    const id = (await figures.nth(1).getAttribute("data-chart")) ?? "";
    await figures.nth(1).locator(".chart-view label").last().click();
    expect(new URL(page.url()).search).toBe(`?view=${id}.table`);
    await page.reload();
    await eventually(() => page.locator("[data-chart] table:visible").count()).toBe(1);
    expect(await figures.nth(1).locator("table").isVisible()).toBe(true);
  });

  test("follows the drawing on paper, without the row of actions", async ({ visit }) => {
    const page = await visit(one);
    const { figure, drawing } = chartOn(page);
    await page.emulateMedia({ media: "print" });
    expect(await drawing.isVisible()).toBe(true);
    expect(await figure.locator("table").isVisible()).toBe(true);
    expect(await figure.locator(".chart-actions").isVisible()).toBe(false);
  });
});

describe("the words of many charts", () => {
  test.for(["topics/accidents/", "en/topics/accidents/", many, `en/${many}`])(
    "lie on no others and stay within their drawings on /%s",
    async (path, { visit }) => {
      const page = await visit(path);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(measureText), `at ${String(width)} px`).toEqual([]);
      }
    },
  );
});

function namesOn(page: Page): Locator {
  return page.locator("[data-chart] svg:visible [aria-pressed]");
}

function dimmed(drawing: Locator): Promise<number> {
  return drawing.locator("svg:visible .is-dim").count();
}
