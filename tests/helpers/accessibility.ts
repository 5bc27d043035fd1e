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
  // Without the one rule that needs the style sheets loaded again, about screens that are turned:
  // site/policy.test.ts asks more of them.
  return page.evaluate(askAxe, {
    runOnly,
    resultTypes: ["violations" as const],
    preload: false,
  });
}

/** Runs in the page. */
async function askAxe(options: axe.RunOptions): Promise<readonly string[]> {
  // What is far from the screen is laid out only when it comes near: until then it has no true place.
  const whole = new CSSStyleSheet();
  whole.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets.push(whole);
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
    document,
    options,
  );
  // What the edge of a box that scrolls cuts off can be scrolled into view, whole.
  const isCutOff = (id: string, { target, any }: axe.NodeResult): boolean =>
    id === "target-size" &&
    (any[0]?.message.includes("partially obscured") ?? false) &&
    document.querySelector(String(target[0]))?.closest(".scroll") instanceof Element;
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !isCutOff(id, node))
      .map((node) => `${id}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? ""})`),
  );
}
