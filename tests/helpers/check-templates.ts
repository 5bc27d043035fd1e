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
        const page = await visit(path, { ...look, allowedStatus, prepare: noteShifts });
        expect(await shiftsOn(page), "layout shifts").toEqual([]);
        expect(await overflowOn(page), "sideways").toEqual([]);
        expect(await accessibilityFaults(page), `in ${look.colorScheme ?? "light"}`).toEqual([]);
        if (look.viewport.width !== phone.width) continue;
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowOn(page), "sideways").toEqual([]);
      }
    },
  );
}
