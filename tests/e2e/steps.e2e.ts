import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { storyWith } from "../helpers/editor-files.ts";
import { eventually } from "../helpers/eventually.ts";
import { desk, phone, test } from "../helpers/visit.ts";

const story = `stories/${storyWith("<Steps")}/`;

describe("a chapter whose chart changes as the text goes by", () => {
  test.for([
    ["without script", { javaScriptEnabled: false, viewport: desk }],
    ["on a phone", { viewport: phone }],
    ["where motion is unwelcome", { reducedMotion: "reduce", viewport: desk }],
  ] as const)("shows every state above its text %s", async ([, reader], { visit }) => {
    const page = await visit(story, reader);
    const steps = page.locator("[data-step]");
    expect(await steps.count()).toBeGreaterThan(1);
    for (const step of await steps.all()) {
      const [figure, text] = [step.locator(".step-figure"), step.locator(".step-text")];
      expect(await figure.isVisible()).toBe(true);
      expect(Number(await figure.evaluate((one) => getComputedStyle(one).opacity))).toBe(1);
      const [above, below] = [await figure.boundingBox(), await text.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    }
  });

  test("keeps one state in view beside its text, without taking the scrolling over", async ({
    visit,
  }) => {
    const page = await visit(story, { viewport: desk });
    const texts = await page.locator("[data-step-text]").all();
    for (const [i, text] of texts.entries()) {
      await text.evaluate((one) => {
        one.firstElementChild?.scrollIntoView({ block: "center", behavior: "instant" });
      });
      const before = await page.evaluate(() => scrollY);
      await eventually(() => currentStep(page)).toBe(i);
      const figure = page.locator(".step.is-current .step-figure");
      expect((await figure.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    }
  });
});

async function currentStep(page: Page): Promise<number> {
  return page
    .locator("[data-step]")
    .evaluateAll((steps) => steps.findIndex((step) => step.classList.contains("is-current")));
}
