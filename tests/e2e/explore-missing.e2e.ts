import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { accessibilityFaults } from "../helpers/accessibility.ts";
import { figure, isInSight, notice, ready, title } from "../helpers/explorer-on-page.ts";
import { desk, phone, test } from "../helpers/visit.ts";

describe("the explorer with files missing", () => {
  const asked = "explore/?metrics=fires&areas=china";

  test.for([phone, desk])(
    "says at $width px that it is drawing, and shows nothing else",
    async (viewport, { visit }) => {
      const come: (() => void)[] = [];
      const held = new Promise<void>((resolve) => come.push(resolve));
      const page = await visit(asked, {
        viewport,
        prepare: async (opened) => {
          await opened.route("**/explore.json", async (route) => {
            await held;
            await route.continue();
          });
        },
      });
      await page.locator(notice, { hasText: "正在画图" }).waitFor();
      expect(await isInSight(page)).toBe(true);
      expect(await page.locator(figure).isVisible()).toBe(false);
      for (const go of come) go();
      await ready(page);
      expect(await page.locator(title).textContent()).toBe("全国：火灾起数");
      expect(await page.locator(figure).isVisible()).toBe(true);
    },
  );

  test.for(["explore.json", "explorer.*.js", "show-view.*.js"])(
    "without %s shows no other chart, says so, and leads out in one press",
    async (file, { visit }) => {
      const page = await visit(asked, {
        allowedStatus: 404,
        viewport: phone,
        prepare: (opened) => withhold(opened, file),
      });
      await page.locator("[data-explore][data-state=failed]").waitFor();
      expect(await page.locator(figure).isVisible()).toBe(false);
      expect(await page.locator(notice).innerText()).toMatch(/图没有画出来[^]*再试一次/);
      expect(await page.locator(`${notice} a`).getAttribute("href")).toBe("/metrics/fires/");
      expect(await isInSight(page)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      if (file !== "explore.json") return;
      await page.unroute(`**/${file}`);
      await page.locator(`${notice} button`).click();
      await ready(page);
      expect(await page.locator(title).textContent()).toBe("全国：火灾起数");
    },
  );

  test.for(["start-explore.*.js", "*.js"])(
    "without %s offers no control, shows no other chart, and says so",
    async (file, { visit }) => {
      const page = await visit(asked, {
        allowedStatus: 404,
        prepare: (opened) => withhold(opened, file),
      });
      const words = page.locator(".if-missing[data-needs=explore]");
      await words.waitFor({ timeout: 20_000 });
      expect(await words.innerText()).toContain("没有载入");
      expect(await page.locator("[data-explore-controls]").isVisible()).toBe(false);
      expect(await page.locator("[data-take]").first().isVisible()).toBe(false);
      expect(await page.locator(figure).isVisible()).toBe(false);
    },
  );
});

/** A file that is not there. */
async function withhold(page: Page, file: string): Promise<void> {
  await page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
}
