import { describe, expect, inject } from "vitest";
import { chartOn, rowBeingRead, unsaidOf } from "../helpers/chart-on-page.ts";
import { chartOfEachKind, contentIds } from "../helpers/editor-files.ts";
import { eventually } from "../helpers/eventually.ts";
import { pastedCode, useNewspaper } from "../helpers/newspaper.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { test } from "../helpers/visit.ts";

const [chart = ""] = contentIds("charts");

describe("an embed in an article of another origin", () => {
  const { print } = useNewspaper();

  test.for(["", "en/"])(
    "works by the code of /%scharts/…/, pasted as it is",
    async (prefix, { visit }) => {
      const source = await visit(`${prefix}charts/${chart}/`);
      const code = await source.locator("textarea.snippet").first().inputValue();
      expect(code).toContain(`${publishedAt}/${prefix}embed/${chart}/`);
      const from = await print(`<p>报道</p>${code}`);
      expect(new URL(from).origin).not.toBe(new URL(inject("siteUrl")).origin);
      const page = await visit("", { from });

      const frame = page.frameLocator("iframe");
      const read = chartOn(frame);
      await read.drawing.waitFor();
      expect(await read.drawing.locator("svg:visible").count()).toBe(1);
      await read.drawing.focus();
      // A frame that is given its height meanwhile shows what it showed, in silence: the next key speaks again.
      await eventually(async () => {
        await read.drawing.press("ArrowRight");
        return unsaidOf(read, await rowBeingRead(read));
      }).toEqual([]);
    },
  );

  test("is one request, and fits a narrow column", async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit(`embed/${chart}/`, {
      viewport: { width: 320, height: 600 },
      prepare: async (opened) => {
        opened.on("request", (request) => {
          if (request.url().startsWith("http")) asked.push(request.url());
        });
        await Promise.resolve();
      },
    });
    expect(asked).toEqual([`${inject("siteUrl")}embed/${chart}/`]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

describe("the height in the line a reporter pastes", () => {
  test.for(chartOfEachKind().flatMap((id) => [id, `en/${id}`]))(
    "shows the whole of %s, on a phone and in a column",
    async (path, { visit }) => {
      const [prefix, id] = path.startsWith("en/") ? ["en/", path.slice(3)] : ["", path];
      const code = await pastedCode(`${prefix}charts/${id}/`);
      const pasted = Number(/ height="(\d+)"/.exec(code)?.[1]);
      const embed = await visit(`${prefix}embed/${id}/`);
      for (const width of [328, 640]) {
        await embed.setViewportSize({ width, height: 300 });
        const needed = await embed.evaluate(() => document.documentElement.scrollHeight);
        expect(pasted, `at ${String(width)} px`).toBeGreaterThanOrEqual(needed);
      }
    },
  );
});
