import { expect } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { noteShifts, overflowOn, shiftsOn } from "./page-layout.ts";
import { pageTemplates } from "./page-templates.ts";
import { phone, test, type Reader } from "./visit.ts";

/** A screen, with the colours that its reader asks for. */
export type Look = Pick<Reader, "colorScheme"> & {
  readonly viewport: Screen;
};

interface Screen {
  readonly width: number;
  readonly height: number;
}

/** What axe is asked of a page, and on which screen. */
export interface Asked {
  readonly viewport: Screen;
  /** All it knows, where left out. */
  readonly rules?: readonly string[];
}

/**
 * Opens one page of each template.
 *
 * @param prefix what the addresses of the language begin with: nothing, or `en/`
 * @param look how to look at each. The languages share their layout and their colours, so that
 *   what one of them was looked at in, the other need not be
 * @param asked takes most of the time: all that axe knows is asked once of each language and each width
 */
export function checkTemplates(prefix: "" | "en/", look: Look, asked: Asked): void {
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
      expect(await overflowOn(page), "sideways").toEqual([]);
      if (look.viewport.width === phone.width) {
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowOn(page), "sideways").toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        expect(await overflowOn(page), "sideways, letters twice as large").toEqual([]);
        // Drawings scroll in large letters, and browsers let keys do it, which axe does not know.
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "";
        });
      }
      await page.setViewportSize(asked.viewport);
      const faults = await accessibilityFaults(page, asked.rules);
      expect(faults, `in ${look.colorScheme ?? "light"}`).toEqual([]);
    },
  );
}
