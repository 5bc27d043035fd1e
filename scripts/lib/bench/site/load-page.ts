import type { Browser, Response } from "playwright-core";

/** What came of one visit on a slow phone. Times are from the start of the navigation, in ms. */
export interface SlowVisit {
  /** When the last of the charts had been painted. */
  readonly lastChart: number;
  /** Time beyond 50 ms of every task that kept the page from answering. */
  readonly blocking: number;
  readonly shift: number;
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

/** Opens a page for the first time on a slow phone, with so many charts, and scrolls to its end. */
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
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.waitForTimeout(afterwards / 3);
    return await page.evaluate(() => (window as unknown as Watched).watched);
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
  const watched = { lastChart: 0, blocking: 0, shift: 0 };
  Object.assign(window, { watched });
  const note = (type: string, add: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(add);
    }).observe({ type, buffered: true });
  };
  note("longtask", (entry) => {
    watched.blocking += Math.max(0, entry.duration - 50);
  });
  note("layout-shift", (entry) => {
    watched.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  const look = (): void => {
    const drawn = [...document.querySelectorAll("[data-chart]")].filter((figure) =>
      [...figure.querySelectorAll(".c-svg")].some((svg) => svg.getBoundingClientRect().height > 0),
    );
    if (drawn.length < charts) requestAnimationFrame(look);
    // A task after the frame: by then it has been painted.
    else
      requestAnimationFrame(() =>
        setTimeout(() => {
          watched.lastChart = performance.now();
        }),
      );
  };
  requestAnimationFrame(look);
}
