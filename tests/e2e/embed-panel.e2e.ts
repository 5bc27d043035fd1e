import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { eventually } from "../helpers/eventually.ts";
import { contentIds } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { test, type Visit } from "../helpers/visit.ts";

const [chart = ""] = contentIds("charts");
const permissions = ["clipboard-read", "clipboard-write"];

/** The page of the chart with its panel open and filled. */
async function openPanel(visit: Visit, bypassCSP = false): Promise<Page> {
  const page = await visit(`charts/${chart}/`, { permissions, bypassCSP });
  await page.locator("details:has([data-embed-panel]) > summary").click();
  // It fills itself when it comes near the screen.
  await page.locator("[data-embed-panel] [name=way]").scrollIntoViewIfNeeded();
  await page.locator("[data-embed-preview] iframe").waitFor();
  return page;
}

/** Chooses a way and copies what it gives. */
async function copied(page: Page, way: string): Promise<string> {
  await page.locator("[data-embed-panel] [name=way]").selectOption(way);
  await page.locator("[data-embed-panel] [data-copy]").click();
  await eventually(() =>
    page.locator("[data-embed-panel] .script-only:has([data-copy]) .hint").textContent(),
  ).not.toBe("");
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What an element holds but scripts, a line for each: its attributes, addresses without hosts, style and words. */
function outlineOf(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>(":not(script)")].map((element) =>
    [
      element.localName,
      ...[...element.attributes]
        .filter(({ name }) => !name.endsWith("style"))
        .map(({ name, value }) => `${name}=${value.replace(/^https?:\/\/[^/]+/, "")}`),
      element.style.cssText,
      element.childElementCount === 0 ? element.textContent : "",
    ].join(" "),
  );
}

/** The same of a code, read on a page whose policy forbids nothing. */
async function outlineOfCode(page: Page, code: string): Promise<string[]> {
  const blank = await page.context().newPage();
  const made = await blank.evaluateHandle(
    (markup) => new DOMParser().parseFromString(markup, "text/html").body,
    code,
  );
  const outline = await made.evaluate(outlineOf);
  await blank.close();
  return outline;
}

describe("the panel that embeds", () => {
  test("copies exactly what its preview shows", async ({ visit }) => {
    const page = await openPanel(visit);
    const panel = page.locator("[data-embed-panel]");
    const preview = page.locator("[data-embed-preview]");
    for (const asked of [
      { lang: "zh", theme: "auto", hide: false },
      { lang: "en", theme: "dark", hide: true },
    ]) {
      await panel.locator("[name=lang]").selectOption(asked.lang);
      await panel.locator("[name=theme]").selectOption(asked.theme);
      for (const part of await panel.locator("[name=hide]").all())
        await part.setChecked(asked.hide);
      for (const way of ["frame", "frameOnly", "picture", "table", "wechat"]) {
        const code = await copied(page, way);
        const shown = await preview.evaluate(outlineOf);
        expect(shown.length, way).toBeGreaterThan(2);
        expect(await outlineOfCode(page, code), way).toEqual(shown);
      }
      expect(await copied(page, "markdown")).toBe(await preview.textContent());
      // The element and the address come to the frame that is shown.
      const framed = await outlineOfCode(page, await copied(page, "frame"));
      const [, frame = ""] = framed;
      expect(frame).toContain(`/${asked.lang === "en" ? "en/" : ""}embed/${chart}/`);
      expect(frame.includes("theme=dark&hide=title,notes,table")).toBe(asked.hide);
      const element = await copied(page, "element");
      expect(await preview.evaluate(outlineOf)).toEqual(framed);
      expect(element).toContain(`<pingan-chart chart="${chart}"`);
      expect(element.includes('theme="dark" hide="title,notes,table"')).toBe(asked.hide);
      const address = await copied(page, "oembed");
      expect(await preview.evaluate(outlineOf)).toEqual(framed);
      expect(address).toBe(`${publishedAt}/${asked.lang === "en" ? "en/" : ""}charts/${chart}/`);
    }
  });

  test("gives WeChat inline styles alone, as text and as rich text", async ({ visit }) => {
    // Chromium reads what is copied under the page's policy: it keeps the styles, and complains of them.
    const page = await openPanel(visit, true);
    const code = await copied(page, "wechat");
    await page.locator("[data-embed-rich] button").click();
    await eventually(() => page.locator("[data-embed-rich] [role=status]").textContent()).not.toBe(
      "",
    );
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text() ?? "";
    });
    for (const markup of [code, rich]) {
      const outline = await outlineOfCode(page, markup);
      expect(outline.length).toBeGreaterThan(5);
      expect(
        outline.filter((line) => /^(?:style|link|iframe)\b| (?:class|id|on\w+)=/.test(line)),
      ).toEqual([]);
      expect(markup).not.toContain("<script");
    }
    expect(await outlineOfCode(page, rich)).toEqual(await outlineOfCode(page, code));
  });
});

describe("what is copied out of a page", () => {
  test("is one drawing, with colours of its own where no sheet is", async ({ visit }) => {
    const page = await visit(`charts/${chart}/`, { permissions, bypassCSP: true });
    await page.evaluate(() => {
      const chartOfPage = document.querySelector("[data-chart]") ?? document.body;
      getSelection()?.selectAllChildren(chartOfPage);
    });
    await page.keyboard.press("ControlOrMeta+C");
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text() ?? "";
    });
    const blank = await page.context().newPage();
    await blank.setContent(html.replaceAll(/ class="[^"]*"/g, ""));
    expect(await blank.locator('svg[role^="graphics-document"]').count()).toBe(1);
    // An open line of several points that is filled is a black shape.
    const fills = await blank
      .locator('svg[role^="graphics-document"] path')
      .evaluateAll((paths) =>
        paths
          .filter((path) => /^M[-\d.,]+(?:[lhv][-\d.,]+){2,}$/i.test(path.getAttribute("d") ?? ""))
          .map((path) => getComputedStyle(path).fill),
      );
    expect(new Set(fills)).toEqual(new Set(["none"]));
    await blank.close();
  });
});
