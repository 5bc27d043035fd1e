import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject, test as base } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";

/** How a reader comes to a page. */
export interface Reader extends BrowserContextOptions {
  /** Answers that are no fault here: the page of what is missing is served with 404. */
  readonly allowedStatus?: number;
  /** A page of another site, which is not the one watched for requests to other hosts. */
  readonly from?: string;
  /** Done to the page before it goes to its address. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens pages of the built site, as readers of different kinds. */
export type Visit = (path: string, reader?: Reader) => Promise<Page>;

/** Widths of the screens that pages are looked at on. */
export const phone = { width: 390, height: 844 } as const;
export const desk = { width: 1280, height: 900 } as const;

/**
 * A test in a real browser. Whatever went wrong on a page that it visited fails it at its end: an
 * error in the console, a breach of the page's policy, a request to another host, a failed one.
 */
export const test = base
  .extend("browser", { scope: "worker" }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser(inject("browser"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("visit", ({ browser }, { onCleanup }): Visit => {
    const troubles: string[] = [];
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      if (troubles.length > 0) throw new Error(troubles.join("\n"));
    });
    return async (path, { allowedStatus, from, prepare, ...reader } = {}) => {
      const context = await browser.newContext({ viewport: desk, ...reader });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, troubles, allowedStatus, from);
      await prepare?.(page);
      await page.goto(new URL(path, from ?? inject("siteUrl")).href, { waitUntil: "load" });
      return page;
    };
  });

function watch(page: Page, troubles: string[], allowedStatus?: number, from?: string): void {
  const hosts = [inject("siteUrl"), from ?? inject("siteUrl")].map((url) => new URL(url).host);
  page.on("console", (message) => {
    const isAllowed = allowedStatus !== undefined && isAbout(message.text(), allowedStatus);
    if (["error", "warning"].includes(message.type()) && !isAllowed) {
      troubles.push(`${page.url()} console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => {
    if (allowedStatus !== undefined && isAbout(error.message, allowedStatus)) return;
    troubles.push(`${page.url()} error: ${error.message}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !hosts.includes(url.host)) {
      troubles.push(`${page.url()} asked another host: ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.status() !== allowedStatus) {
      troubles.push(`${response.url()} answered ${response.status()}`);
    }
  });
}

/** Whether words are about files that are not there. */
function isAbout(words: string, status: number): boolean {
  return words.includes(`${status}`) || words.includes("fetch dynamically imported module");
}
