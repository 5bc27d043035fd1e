import { expect } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { noteShifts, overflowOn, shiftsOn } from "./page-layout.ts";
import { pageTemplates } from "./page-templates.ts";
import { desk, phone, test } from "./visit.ts";

/** Rules that may come out otherwise in the other colours: the rest was asked already. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * Opens one page of each template, in light and in dark.
 *
 * @param prefix what the addresses of the language begin with: nothing, or `en/`
 * @param viewports the screens: the languages share their layout, so that one need not see both
 */
export function checkTemplates(
  prefix: "" | "en/",
  viewports: readonly (typeof phone | typeof desk)[] = [phone, desk],
): void {
  test.for(pageTemplates().map((path) => prefix + path))(
    "/%s can be read by everyone, stays in its place and fits the screen",
    async (path, { visit }) => {
      const allowedStatus = path.endsWith("no-such-page/") ? 404 : 200;
      for (const viewport of viewports) {
        const page = await visit(path, { viewport, allowedStatus, prepare: noteShifts });
        expect(await shiftsOn(page), "layout shifts").toEqual([]);
        expect(await overflowOn(page), "sideways").toEqual([]);
        expect(await accessibilityFaults(page), "in light").toEqual([]);
        if (viewport !== phone) continue;
        // The same colours at every width: looked at once.
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await accessibilityFaults(page, rulesOfColour), "in dark").toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowOn(page), "sideways").toEqual([]);
      }
    },
  );
}
