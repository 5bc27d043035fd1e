import { chromium, type Browser } from "playwright-core";
import type { BrowserCommand } from "./unpack-browser.ts";

/** Nothing that changes what a page may do: the policy is tested as readers meet it. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser without a window. */
export function launchBrowser({ executablePath, env }: BrowserCommand): Promise<Browser> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
