import type { TestProject } from "vitest/node";
import { type BrowserCommand, findBrowser } from "../../scripts/lib/browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How to start the browser; found, and unpacked where need be, once for all test files. */
    browser: BrowserCommand;
  }
}

/** Finds the browser before the first test file starts one. */
export default async function provideBrowser(project: TestProject): Promise<void> {
  project.provide("browser", await findBrowser());
}
