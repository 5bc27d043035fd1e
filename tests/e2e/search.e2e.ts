import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { eventually } from "../helpers/eventually.ts";
import { noteShifts, shiftsOn } from "../helpers/page-layout.ts";
import { phone, test } from "../helpers/visit.ts";

describe("search without script", () => {
  test("leads from the header to the page, which says so and offers lists", async ({ visit }) => {
    const page = await visit("", { javaScriptEnabled: false });
    await page.locator(".site-header input[type=search]").fill("反诈");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=*");
    expect(await page.locator("noscript").innerText()).toContain("脚本");
    expect(await page.locator(".search-browse a").count()).toBeGreaterThan(3);
  });

  test("is a word in the header of a phone", async ({ visit }) => {
    const page = await visit("en/", { javaScriptEnabled: false, viewport: phone });
    expect(await page.locator(".site-header input").isVisible()).toBe(false);
    await page.locator(".site-header").getByRole("link", { name: "Search" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/search/");
  });
});

describe("search with its script missing", () => {
  test("keeps the words, says so, and offers lists", async ({ visit }) => {
    const page = await visit("search/?q=%E5%8F%8D%E8%AF%88", {
      allowedStatus: 404,
      prepare: async (opened) => {
        await opened.route("**/start-search.*.js", (route) => route.fulfill({ status: 404 }));
      },
    });
    await page.locator(".if-missing[data-needs=search]").waitFor({ timeout: 20_000 });
    expect(await page.locator("#q").inputValue()).toBe("反诈");
    expect(await page.locator(".search-browse a").count()).toBeGreaterThan(3);
  });
});

describe("search", () => {
  test("finds what the address asks for and says how much, without touching other pages", async ({
    visit,
  }) => {
    const asked: string[] = [];
    const home = await visit("", {
      prepare: (page) => {
        page.on("request", (request) => asked.push(new URL(request.url()).pathname));
        return Promise.resolve();
      },
    });
    await home.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.includes("search"))).toEqual([]);

    const page = await visit("search/?q=鼎", { prepare: noteShifts });
    const count = await found(page);
    expect(count).toBeGreaterThan(5);
    expect(await page.locator("[data-results] mark").first().textContent()).toBe("鼎");
    expect(await page.locator("h2#found-programme").isVisible()).toBe(true);
    expect(await shiftsOn(page), "layout shifts").toEqual([]);
  });

  test("follows typing, keeps it in the address and survives a reload", async ({ visit }) => {
    const page = await visit("en/search/");
    await page.locator("#q").pressSequentially("Xiuzhou");
    await page.waitForURL("**/en/search/?q=Xiuzhou");
    // What the first letters found makes way a moment after the last one.
    await eventually(() => page.locator("[data-results] a").first().textContent()).toBe("Xiuzhou");
    const before = await found(page);
    await page.reload();
    expect(await found(page)).toBe(before);
    // The other language opens with the same words.
    await page.locator(".other-language").click();
    await page.waitForURL("**/search/?q=Xiuzhou");
    expect(await found(page)).toBeGreaterThan(0);
  });

  test("is led by the keyboard from the field through the results and back", async ({ visit }) => {
    const page = await visit("search/?q=fanzha");
    await found(page);
    await page.locator("#q").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = page.locator("[data-results] a").nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#q").evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
  });

  test("says that nothing was found, and keeps the lists", async ({ visit }) => {
    const page = await visit("search/?q=%3Cimg%20src%3Dx%3Eqqq");
    await page.locator("[role=status]", { hasText: "没有找到" }).waitFor();
    expect(await page.locator(".search-browse").isVisible()).toBe(true);
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("offers what an unknown address may have meant", async ({ visit }) => {
    const page = await visit("metrics/grids-of-old/", { allowedStatus: 404, prepare: noteShifts });
    const link = page.locator('[data-results] a[href="/metrics/grids/"]');
    await link.waitFor();
    expect(await shiftsOn(page), "layout shifts").toEqual([]);
  });
});

describe("a citation", () => {
  test("is copied with today's date in it", async ({ visit }) => {
    const page = await visit("data/", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("#cite summary").click();
    await page.locator('#cite [data-form="gbt7714"] + p [data-copy]').click();
    await page.locator("#cite [role=status]", { hasText: "已复制" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
    expect(copied).toContain(`[${today}]`);
    expect(copied).not.toContain("YYYY");
  });
});

/** How many results the status names, once it names them; there are as many or they can be had. */
async function found(page: Page): Promise<number> {
  const status = page.locator("[role=status].search-status", { hasText: /\d/ });
  await status.waitFor();
  const sections = await page.locator("[data-results] h2 small").allTextContents();
  const count = sections.reduce((sum, text) => sum + Number(text), 0);
  expect(await status.textContent()).toContain(`${count}`);
  return count;
}
