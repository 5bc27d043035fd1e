import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { storiesWith } from "../helpers/editor-files.ts";
import { eventually } from "../helpers/eventually.ts";
import { desk, phone, test } from "../helpers/visit.ts";

const stories = storiesWith("<Steps").map((id) => `stories/${id}/`);
const [story = ""] = stories;
/** The narrowest screen on which a chapter stays beside its text. */
const narrowDesk = { width: 1180, height: 720 };

describe("a chapter whose chart changes as the text goes by", () => {
  test.for([
    ["on a phone", { viewport: phone }],
    ["where motion is unwelcome", { reducedMotion: "reduce", viewport: desk }],
  ] as const)("shows every state above its text %s", async ([, reader], { visit }) => {
    const page = await visit(story, reader);
    const steps = page.locator(".step");
    expect(await steps.count()).toBeGreaterThan(1);
    for (const step of await steps.all()) {
      const [figure, text] = [step.locator(".step-figure"), step.locator(".step-text")];
      expect(await figure.isVisible()).toBe(true);
      const [above, below] = [await figure.boundingBox(), await text.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    }
  });

  test("keeps title and state in view beside the text, without any script", async ({ visit }) => {
    const page = await visit(story, { viewport: desk, javaScriptEnabled: false });
    const [chapter] = await page.locator(".steps").all();
    for (const step of (await chapter?.locator(".step").all()) ?? []) {
      await step
        .locator(".step-text > *")
        .first()
        .evaluate((one) => {
          one.scrollIntoView({ block: "center", behavior: "instant" });
        });
      await eventually(() => isSeen(step.locator(".step-figure"))).toBe(true);
      await eventually(() => isSeen(page.locator(".steps-head").first())).toBe(true);
    }
  });

  test.for(stories.flatMap((path) => [path, `en/${path}`]))(
    "in /%s cuts nothing off its key, and draws letters that can be read",
    async (path, { visit }) => {
      const page = await visit(path, { viewport: narrowDesk });
      const heads = await page.locator(".steps-head").evaluateAll((all) =>
        all.map((head) => {
          const bottoms = [...head.querySelectorAll("*")].map(
            (one) => one.getBoundingClientRect().bottom,
          );
          return Math.max(...bottoms) - head.getBoundingClientRect().bottom;
        }),
      );
      expect(heads.length).toBeGreaterThan(0);
      expect(heads.filter((beyond) => beyond > 0)).toEqual([]);
      const sizes = await page.locator(".step-figure .chart-desk text").evaluateAll((all) =>
        all.map((text) => {
          const matrix = (text as SVGTextElement).getScreenCTM();
          return parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 0);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    },
  );
});

/** Whether a box lies in the window and nothing lies over its middle. */
async function isSeen(box: Locator): Promise<boolean> {
  return box.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && above !== null && one.contains(above);
  });
}
