import type { Browser, Response } from "playwright-core";

/** What came of one visit on a slow phone. Times are from the start of the navigation, in ms. */
export interface SlowVisit {
  /** When the last of the charts was on the screen, for a reader who goes straight to it. */
  readonly lastChart: number;
  /** Time beyond 50 ms of every task that kept the page from answering. */
  readonly blocking: number;
}

/** What a page loaded, packed, by the kind of file. */
export interface Loaded {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
}

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const slowerCpu = 4;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
/** How long after the last chart a page may still be at work, in ms. */
const afterwards = 1500;

/**
 * Opens a page for the first time on a slow phone, with so many charts, and goes to its end, where the
 * last of them stands, as soon as there is something to see.
 */
export async function visitSlowly(
  browser: Browser,
  url: string,
  charts: number,
): Promise<SlowVisit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", slow4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowerCpu });
    await page.addInitScript(watch, charts);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction(() => (window as unknown as Watched).watched.lastChart > 0);
    await page.waitForTimeout(afterwards);
    return await page.evaluate(() => (window as unknown as Watched).watched);
  } finally {
    await context.close();
  }
}

/** Opens a page, reads it to its end and back, half a screen at a time, and adds up what moved by itself. */
export async function shiftOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return await page.evaluate(async (step) => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      const frame = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (const way of [step, -step])
        for (let at = 0; at < document.documentElement.scrollHeight; at += step) {
          window.scrollBy({ top: way, behavior: "instant" });
          await frame();
        }
      return shift;
    }, phone.viewport.height / 2);
  } finally {
    await context.close();
  }
}

/** Opens a page and adds up what it asked for before anybody touched it. */
export async function loadPage(browser: Browser, url: string): Promise<Loaded> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const answers: Response[] = [];
    page.on("response", (response) => answers.push(response));
    await page.goto(url, { waitUntil: "networkidle" });
    const sizes = await Promise.all(
      answers.map(async (answer) => ({
        bytes: Number(await answer.headerValue("content-length")),
        isScript: (await answer.headerValue("content-type"))?.includes("javascript") === true,
      })),
    );
    const sum = (rows: typeof sizes): number => rows.reduce((all, row) => all + row.bytes, 0);
    return {
      requests: sizes.length,
      bytes: sum(sizes),
      scriptBytes: sum(sizes.filter(({ isScript }) => isScript)),
    };
  } finally {
    await context.close();
  }
}

interface Watched {
  readonly watched: SlowVisit;
}

/** Runs in the page, before its own scripts. */
function watch(charts: number): void {
  const watched = { lastChart: 0, blocking: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocking += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
  const look = (): void => {
    const drawn = [...document.querySelectorAll("[data-chart]")].filter((figure) =>
      figure.querySelector(".c-svg"),
    );
    const last = drawn.at(-1);
    if (drawn.length < charts || !last) {
      requestAnimationFrame(look);
      return;
    }
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      // A task after the frame: by then it has been painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          watched.lastChart = performance.now();
        }),
      );
    });
    for (const svg of last.querySelectorAll(".c-svg")) seen.observe(svg);
    // Nobody moves before there is something to see.
    requestAnimationFrame(() =>
      setTimeout(() => {
        last.scrollIntoView({ behavior: "instant" });
      }),
    );
  };
  requestAnimationFrame(look);
}
