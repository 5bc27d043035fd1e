import axe from "axe-core";
import type { Page } from "playwright-core";

/** All that axe knows of WCAG up to 2.2 AA, and what it calls best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Of these, what the width of the screen and the colours decide. */
export const rulesOfLooks: readonly string[] = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "target-size",
];

/**
 * Has axe look at the page as it stands. The page's own policy allows no foreign script element,
 * so axe is evaluated from outside; nothing about the page is loosened for it.
 *
 * @param rules what to ask; all where left out
 * @returns one line a fault
 */
export async function accessibilityFaults(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(shortenLists);
  await page.evaluate(clearDrawings);
  await page.evaluate(markTexts);
  // Without the one rule that needs the style sheets loaded again, about screens that are turned:
  // site/every-page/policy.ts asks more of them.
  return page.evaluate(askAxe, {
    runOnly:
      rules === undefined
        ? { type: "tag" as const, values: tags }
        : { type: "rule" as const, values: [...rules] },
    resultTypes: ["violations" as const],
    preload: false,
  });
}

/**
 * Takes away the end of long lists: of rows, entries, cells of a name and class beside one another that
 * are made alike by one template the first twenty-four are asked. Runs in the page.
 */
function shortenLists(): void {
  for (const parent of document.querySelectorAll("tbody, ul, ol, dl, section, main")) {
    const alike = Map.groupBy(
      parent.children,
      ({ localName, className }) => `${localName} ${className}`,
    );
    for (const rows of alike.values()) for (const row of rows.slice(24)) row.remove();
  }
}

/**
 * Takes away what axe asks nothing about, and would walk through once a rule: drawings that are not shown on
 * this screen, until it is asked on another, and of the others the shapes that have neither words nor a role. Runs
 * in the page.
 */
function clearDrawings(): void {
  const holder = window as { hiddenDrawings?: ReadonlyMap<Comment, Element> };
  for (const [place, drawing] of holder.hiddenDrawings ?? []) place.replaceWith(drawing);
  const hidden = new Map<Comment, Element>();
  for (const drawing of document.querySelectorAll("svg"))
    if (!drawing.checkVisibility()) hidden.set(document.createComment("a drawing"), drawing);
  for (const [place, drawing] of hidden) drawing.replaceWith(place);
  holder.hiddenDrawings = hidden;
  // From the last to the first: a group may be empty once its parts are gone.
  for (const part of [...document.querySelectorAll("svg :not(text, text *)")].toReversed()) {
    const isSilent = part
      .getAttributeNames()
      .every((name) => !/^(?:id|role|tabindex|aria-.*)$/.test(name));
    if (isSilent && part.textContent.trim() === "" && part.childElementCount === 0) part.remove();
  }
}

/**
 * Marks the texts whose contrast is asked for, which takes most of axe's time: of texts in the same ink,
 * size and weight upon the same grounds, as in the rows of a table, the first. What lies freely on
 * something else (a part of a drawing, what is placed) and what is typed into are asked one by one. Runs
 * in the page.
 */
function markTexts(): void {
  const known = new Set<string>();
  const look = (element: Element, ground: string, isPlaced: boolean): void => {
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style;
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
    const below = own === clear ? ground : `${ground} ${own}`;
    // A ground of its own is opaque wherever it is placed, as under the head of a table that stays in sight.
    const isAlone =
      !backgroundColor.startsWith("rgb(") &&
      (isPlaced || !/^(?:static|relative)$/.test(style.position));
    const ink = [style.color, style.fontSize, style.fontWeight, style.textShadow, below].join();
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
    );
    const isTyped = /^(?:input|select|textarea)$/.test(element.localName);
    if (isTyped || (hasText && (isAlone || !known.has(ink))))
      element.setAttribute("data-contrast", "");
    // What is hidden axe leaves out: it stands for no other.
    if (hasText && !isAlone && element.checkVisibility({ visibilityProperty: true }))
      known.add(ink);
    for (const child of element.children)
      look(child, below, isAlone || element.localName === "svg");
  };
  const clear = "rgba(0, 0, 0, 0),none,1,none,normal";
  look(document.body, "", false);
}

/** Runs in the page. */
async function askAxe(options: axe.RunOptions): Promise<readonly string[]> {
  // What is far from the screen is laid out only when it comes near: until then it has no true place.
  const whole = new CSSStyleSheet();
  whole.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets.push(whole);
  const { axe: asked } = window as unknown as { axe: typeof axe };
  asked.configure({ rules: [{ id: "color-contrast", selector: "[data-contrast]" }] });
  const { violations } = await asked.run(document, options);
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
