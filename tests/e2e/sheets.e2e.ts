import { expect } from "vitest";
import { phone, test } from "../helpers/visit.ts";

const rooms = ["/", "/stories/fraud/", "/timeline/", "/metrics/fires/", "/coverage/", "/data/"];

/* A page carries what its room uses of a sheet: with the whole of it, it must look the same. */
test.for(rooms)("%s lacks no rule of its sheet", async (path, { visit }) => {
  const page = await visit(path, { viewport: phone, reducedMotion: "reduce" });
  const { compared, added, other } = await page.evaluate(async () => {
    // What is far from the screen has no size until it comes near.
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets.push(laidOut);
    const kinds = new Map<string, Element>();
    for (const element of document.querySelectorAll("body, body *")) {
      const around = [element.parentElement?.parentElement, element.parentElement, element];
      const kind = around.map(
        (one) => `${one?.localName ?? ""}.${one?.getAttribute("class") ?? ""}`,
      );
      kinds.set(kind.join(" "), element);
    }
    const lookOf = (element: Element): Map<string, string> => {
      const style = getComputedStyle(element);
      const look = new Map([...style].map((name) => [name, style.getPropertyValue(name)]));
      for (const mark of ["::before", "::after"])
        look.set(mark, getComputedStyle(element, mark).content);
      return look;
    };
    const styles = [...document.querySelectorAll<HTMLStyleElement>("style[data-sheet]")];
    const sheets = styles.map(async (style) => {
      const whole = await fetch(style.dataset["sheet"] ?? "");
      return new CSSStyleSheet().replace(await whole.text());
    });
    const whole = await Promise.all(sheets);
    // From here nothing is waited for: scripts change nothing in between.
    const before = new Map([...kinds].map(([kind, element]) => [kind, lookOf(element)]));
    const rulesOf = (all: readonly (CSSStyleSheet | null)[]): number =>
      all.reduce((sum, sheet) => sum + (sheet?.cssRules.length ?? 0), 0);
    const added = rulesOf(whole) - rulesOf(styles.map(({ sheet }) => sheet));
    for (const style of styles) style.remove();
    document.adoptedStyleSheets.push(...whole);
    const other = [...kinds].flatMap(([kind, element]) =>
      [...lookOf(element)].flatMap(([name, value]) => {
        const own = before.get(kind)?.get(name);
        return own === value ? [] : [`${kind}: ${name} ${own ?? ""}, in whole ${value}`];
      }),
    );
    return { compared: kinds.size, added, other };
  });
  expect(other).toEqual([]);
  expect(compared).toBeGreaterThan(20);
  expect(added, "rules that the page left out").toBeGreaterThan(0);
});

test("on paper a chart says its sources, also those that are folded on a screen", async ({
  visit,
}) => {
  const page = await visit("/charts/fires-china/");
  const folded = page.locator(".chart-rail details li");
  expect(await folded.count()).toBeGreaterThan(4);
  expect(await folded.first().isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  for (const source of await folded.all()) expect(await source.isVisible()).toBe(true);
});
