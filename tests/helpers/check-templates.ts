import type { Page } from "playwright-core";
import { expect } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { noteShifts, overflowOn, shiftsOn } from "./page-layout.ts";
import { pageTemplates } from "./page-templates.ts";
import { desk, phone, test, type Reader } from "./visit.ts";

/** The screen that a page is opened on, and the colours that its reader asks for. */
export type Look = Pick<Reader, "colorScheme"> & { readonly viewport: Screen };

type Screen = typeof phone | typeof desk;

/** What axe is asked on a screen, all it knows or some of its rules: of every template, or of some. */
export interface Asked {
  readonly viewport: Screen;
  readonly rules?: readonly string[];
  readonly of?: readonly string[];
}

/**
 * Opens one page of each template, and lays it out on the other screen too.
 *
 * @param prefix what the addresses of the language begin with: nothing, or `en/`
 * @param asked takes most of the time. The languages share their layout and their colours, so that
 *   what one of them was asked in, the other need not be
 */
export function checkTemplates(prefix: "" | "en/", look: Look, asked: readonly Asked[]): void {
  test.for(pageTemplates().map((path) => prefix + path))(
    "/%s can be read by everyone, stays in its place and fits the screen",
    async (path, { visit }) => {
      const allowedStatus = path.endsWith("no-such-page/") ? 404 : 200;
      const come = () => visit(path, { ...look, allowedStatus, prepare: noteShifts });
      const page = await come();
      // A busy machine paints before the page is all there, and the last line may move as more
      // comes: what does not move a second time did not move by itself.
      const moved = await shiftsOn(page);
      if (moved.length > 0) expect(await shiftsOn(await come()), "layout shifts").toEqual([]);
      await fits(page);
      for (const { viewport, rules, of } of asked) {
        if (of?.includes(path) === false) continue;
        await page.setViewportSize(viewport);
        const faults = await accessibilityFaults(page, rules);
        expect(faults, `${viewport.width} px, ${look.colorScheme ?? "light"}`).toEqual([]);
      }
    },
  );
}

async function fits(page: Page): Promise<void> {
  for (const screen of [desk, phone, { width: 320, height: 640 }]) {
    await page.setViewportSize(screen);
    expect(await overflowOn(page), `${screen.width} px`).toEqual([]);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await overflowOn(page), "320 px, letters twice as large").toEqual([]);
  // Drawings scroll in large letters, and browsers let keys do it, which axe does not know.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
}
