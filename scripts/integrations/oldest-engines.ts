import type { Plugin } from "vite";

/**
 * The oldest engines that run the site's scripts, in the bundler's names; what they do not know is
 * listed, and looked for in all that is built, in `tests/site/engines.test.ts`.
 */
export const oldestEngines = ["chrome111", "edge111", "firefox115", "safari16.4", "ios16.4"];

/** Sheets are written for older ones still, which read pages without their scripts. */
const oldestOfSheets = ["chrome99", "edge99", "firefox100", "safari15.4", "ios15.4"];

/** Has the bundler write what these engines know: Astro by itself asks it for the newest syntax. */
export function builtForOldestEngines(): Plugin {
  return {
    name: "built-for-oldest-engines",
    configEnvironment: (name) => ({
      build: { cssTarget: oldestOfSheets, ...(name === "client" && { target: oldestEngines }) },
    }),
  };
}
