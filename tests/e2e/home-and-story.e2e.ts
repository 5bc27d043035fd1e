import { describe, expect } from "vitest";
import { contentIds } from "../helpers/editor-files.ts";
import { test } from "../helpers/visit.ts";

const stories = contentIds("stories/zh");

describe("the home page", () => {
  test("leads to every story, and each story back", async ({ visit }) => {
    const page = await visit("");
    for (const id of stories) {
      expect(await page.locator(`main a[href="/stories/${id}/"]`).count()).toBeGreaterThan(0);
    }
    await page
      .locator(`main a[href="/stories/${stories[0] ?? ""}/"]`)
      .first()
      .click();
    await page.waitForURL("**/stories/*/");
    expect(await page.locator("h1").count()).toBe(1);
    await page.locator("a.site-name").click();
    await page.waitForURL((url) => url.pathname === "/");
  });

  test("is whole without script: charts drawn, links in place", async ({ visit }) => {
    const plain = await visit("", { javaScriptEnabled: false });
    const scripted = await visit("");
    const words = (text: string): string => text.replace(/\s+/g, "");
    expect(words(await plain.locator("main").innerText())).toBe(
      words(await scripted.locator("main").innerText()),
    );
  });

  test("is skipped to its text by the first Tab", async ({ visit }) => {
    const page = await visit("");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });
});

describe("the other language", () => {
  test.for(["", ...stories.map((id) => `stories/${id}/`), "timeline/", "audit/"])(
    "of /%s is the same page, and back again",
    async (path, { visit }) => {
      const page = await visit(path);
      await page.locator("a.other-language").click();
      await page.waitForURL((url) => url.pathname === `/en/${path}`);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
      await page.locator("a.other-language").click();
      await page.waitForURL((url) => url.pathname === `/${path}`);
    },
  );
});

describe("a number in a story", () => {
  test.for([true, false])(
    "tells where it comes from when it is pressed (script: %s)",
    async (javaScriptEnabled, { visit }) => {
      const page = await visit("stories/fraud/", { javaScriptEnabled });
      const number = page.locator(".fig-number").first();
      const id = (await number.getAttribute("popovertarget")) ?? "";
      const reading = page.locator(`[id="${id}"]`);
      expect(await reading.isVisible()).toBe(false);
      await number.focus();
      await page.keyboard.press("Enter");
      expect(await reading.isVisible()).toBe(true);
      expect(await reading.locator("a").count()).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      expect(await reading.isVisible()).toBe(false);
    },
  );

  test("leads to the row of the table that it stands in", async ({ visit }) => {
    const page = await visit("stories/fraud/");
    await page.locator(".fig-number").first().click();
    await page.locator(".fig-reading:popover-open a[href*='/metrics/']").first().click();
    await page.waitForURL("**/metrics/**");
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${place}"]`).isVisible()).toBe(true);
  });
});

describe("what is to be copied", () => {
  test("is on the clipboard after one press, and the page says so", async ({ visit }) => {
    const page = await visit("stories/fraud/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const panel = page.locator("details", { has: page.locator("[data-copy]") }).first();
    await panel.locator("summary").first().click();
    const button = panel.locator("[data-copy]").first();
    await button.click();
    await panel.locator("[role=status]", { hasText: /\S/ }).first().waitFor();
    const shown = await button.evaluate((one) => {
      const from = one.parentElement?.previousElementSibling;
      return from instanceof HTMLElement ? from.innerText : "";
    });
    expect(shown).not.toBe("");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });
});
