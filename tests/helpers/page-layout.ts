import type { Page } from "playwright-core";

/** Notes whatever moves after it was first painted; must run before the page's own scripts. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(window, { notedShifts: noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `<${node.localName} class="${node.className}">` : "text",
        );
        noted.push(`${entry.value} ${moved.join(" ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/**
 * The shifts noted so far, after the page was scrolled to its end and back: a screen at a time, on
 * very long pages in thirty steps.
 */
export async function shiftsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const settle = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { scrollHeight } = document.documentElement;
    const step = Math.max(window.innerHeight, scrollHeight / 30);
    for (let top = 0; top < scrollHeight; top += step) {
      window.scrollTo(0, top);
      await settle();
    }
    window.scrollTo(0, 0);
    await settle();
    return (window as unknown as { notedShifts: string[] }).notedShifts;
  });
}

/** The elements that make the page wider than the screen: none, unless it scrolls sideways. */
export async function overflowOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.closest("svg") === null || element.localName === "svg")
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`);
    return [`${scrollWidth} px wide at ${clientWidth}: ${wide.slice(0, 5).join(" ")}`];
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
