import { expect } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { noteShifts, overflowOn, shiftsOn } from "./page-layout.ts";
import { pageTemplates } from "./page-templates.ts";
import { phone, test, type Reader } from "./visit.ts";

/** A screen, with the colours that its reader asks for. */
export type Look = Pick<Reader, "colorScheme"> & {
  readonly viewport: { readonly width: number; readonly height: number };
};

/**
 * Opens one page of each template.
 *
 * @param prefix what the addresses of the language begin with: nothing, or `en/`
 * @param looks how to look at each. The languages share their layout and their colours, so that
 *   what one of them was looked at in, the other need not be
 */
export function checkTemplates(prefix: "" | "en/", looks: readonly Look[]): void {
  test.for(pageTemplates().map((path) => prefix + path))(
    "/%s can be read by everyone, stays in its place and fits the screen",
    async (path, { visit }) => {
      const allowedStatus = path.endsWith("no-such-page/") ? 404 : 200;
      for (const look of looks) {
        const come = () => visit(path, { ...look, allowedStatus, prepare: noteShifts });
        const page = await come();
        // A busy machine paints before the page is all there, and the last line may move as more
        // comes: what does not move a second time did not move by itself.
        const moved = await shiftsOn(page);
        if (moved.length > 0) expect(await shiftsOn(await come()), "layout shifts").toEqual([]);
        expect(await overflowOn(page), "sideways").toEqual([]);
        expect(await accessibilityFaults(page), `in ${look.colorScheme ?? "light"}`).toEqual([]);
        if (look.viewport.width !== phone.width) continue;
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowOn(page), "sideways").toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        expect(await overflowOn(page), "sideways, letters twice as large").toEqual([]);
      }
    },
  );
}
