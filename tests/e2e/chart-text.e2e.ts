import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { measureText } from "../charts/helpers/measure-text.ts";
import { desk, phone, test } from "../helpers/visit.ts";

/** Every kind of chart. */
const gallery = "gallery/";

describe("the words of charts", () => {
  test("are never under 12 pixels, and grow with the reader's letters", async ({ visit }) => {
    const page = await visit(gallery, { viewport: { width: 320, height: 640 } });
    const usual = await sizesOn(page);
    expect(usual.length).toBeGreaterThan(100);
    expect(Math.min(...usual)).toBeGreaterThan(11.9);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "24px";
    });
    expect(Math.min(...(await sizesOn(page)))).toBeGreaterThan(17.8);
  });

  test.for(["DejaVu Sans", "Liberation Sans", "Noto Serif CJK SC", "Noto Sans CJK SC"])(
    "stand clear of each other in %s, with wider spacing, on phone and desk",
    async (face, { visit }) => {
      for (const viewport of [phone, desk]) {
        const page = await visit(gallery, { viewport, bypassCSP: true });
        await page.addStyleTag({
          content: `:root { --sans: "${face}", sans-serif !important }
            * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`,
        });
        expect(await page.evaluate(measureText)).toEqual([]);
      }
    },
  );
});

/** The sizes at which the words of the drawings are seen, in pixels. */
function sizesOn(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>(".c-svg text")].flatMap((text) => {
      const scale = text.getScreenCTM()?.a;
      const isSeen = text.getClientRects().length > 0;
      return isSeen && scale ? [parseFloat(getComputedStyle(text).fontSize) * scale] : [];
    }),
  );
}
