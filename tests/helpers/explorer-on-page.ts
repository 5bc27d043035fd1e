import type { Page } from "playwright-core";

/** The parts of the explorer's page, as selectors. */
export const figure = "[data-explore-figure]";
export const title = `${figure} .chart-title`;
export const notice = "[data-explore-notice]";

/** Waits until the explorer has drawn, or said why not, what was asked. */
export async function ready(page: Page): Promise<void> {
  await page.locator("[data-explore][data-state=ready]").waitFor();
}

/** Whether the notice can be read without scrolling. */
export function isInSight(page: Page): Promise<boolean> {
  return page.locator(notice).evaluate(isOnScreen);
}

/** Runs in the page: whether an element is seen whole without scrolling. */
export function isOnScreen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}
