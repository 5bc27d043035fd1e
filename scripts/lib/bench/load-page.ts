import { setTimeout as wait } from "node:timers/promises";
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
/** How long the page before takes to be cleared away, which would slow the next, in ms. */
const clearing = 500;

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
    await page.addInitScript(watch, { charts, afterwards });
    await page.goto(url, { waitUntil: "load" });
    // Asked of the browser itself: Playwright's own questions load a script that keeps a slow page busy.
    const { result } = await devtools.send("Runtime.evaluate", {
      expression: "watched",
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as SlowVisit;
  } finally {
    await context.close();
    await wait(clearing);
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

/** Runs in the page, before its own scripts, and leaves a promise of a visit as `watched`. */
function watch({ charts, afterwards }: { charts: number; afterwards: number }): void {
  let blocking = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
  const seen = new Promise<number>((resolve) => {
    const look = (): void => {
      const figures = document.querySelectorAll("[data-chart]");
      const last = figures[charts - 1];
      // They are drawn in order.
      if (!last?.querySelector(".c-svg")) {
        requestAnimationFrame(look);
        return;
      }
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        // A task after the frame: by then it has been painted.
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now());
          }),
        );
      });
      for (const svg of last.querySelectorAll(".c-svg")) observer.observe(svg);
      // Nobody moves before there is something to see.
      requestAnimationFrame(() =>
        setTimeout(() => {
          last.scrollIntoView({ behavior: "instant" });
        }),
      );
    };
    requestAnimationFrame(look);
  });
  const watched = seen.then(
    (lastChart) =>
      new Promise<SlowVisit>((resolve) =>
        setTimeout(() => {
          resolve({ lastChart, blocking });
        }, afterwards),
      ),
  );
  Object.assign(window, { watched });
}

/** A figure of the benchmark beside its budget, in the budget's unit. */
export interface Measured {
  readonly id: string;
  /** What was measured, in both languages on one line. */
  readonly what: string;
  readonly value: number;
  readonly budget: number | null;
  readonly unit: "KB" | "ms" | "requests" | "elements" | "shift" | "×" | "files";
}

/** Whether a figure keeps its budget; one without a budget is only reported. */
export function isWithin({ value, budget }: Measured): boolean {
  return budget === null || value <= budget;
}

/** The figures as a table to read, one a line. */
export function asTable(rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    isWithin(row) ? (row.budget === null ? " " : "✓") : "✗",
    `${figure(row.value, row.unit)} ${row.unit}`.padStart(16),
    (row.budget === null ? "" : `≤ ${figure(row.budget, row.unit)}`).padStart(10),
    `  ${row.what}`,
  ]);
  return `${cells.map((line) => line.join(" ")).join("\n")}\n`;
}

function figure(value: number, unit: Measured["unit"]): string {
  if (unit === "ms" && value >= 100) return value.toFixed(0);
  if (unit === "requests" || unit === "elements" || unit === "files") return String(value);
  return value.toFixed(unit === "shift" ? 3 : 2);
}
