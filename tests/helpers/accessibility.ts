import axe from "axe-core";
import type { Page } from "playwright-core";

/** All that axe knows of WCAG up to 2.2 AA, and what it calls best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Has axe look at the page as it stands. The page's own policy allows no foreign script element,
 * so axe is evaluated from outside; nothing about the page is loosened for it.
 *
 * @param rules only these; all where left out
 * @returns one line a fault
 */
export async function accessibilityFaults(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const runOnly: axe.RunOnly =
    rules === undefined ? { type: "tag", values: tags } : { type: "rule", values: [...rules] };
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { runOnly, resultTypes: ["violations" as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? ""})`),
  );
}
