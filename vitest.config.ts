import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free and runs on the other of two.
    maxWorkers: "100%",
    // Pictures read what their marks look like from the style sheets, which vitest leaves empty unless told.
    css: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/e2e/**"],
          setupFiles: ["tests/helpers/fail-on-console.ts"],
          // Files share what they import, which is half of their time: none may leave it changed.
          isolate: false,
          // First: meanwhile the site is built for the others.
          sequence: { groupOrder: 0 },
          // Some of these start commands of their own, on machines with two cores.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/helpers/provide-site.ts"],
          setupFiles: ["tests/helpers/await-site.ts"],
          sequence: { groupOrder: 1 },
          // What these files share is the built site: each process reads and parses it once.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.e2e.ts"],
          globalSetup: ["tests/helpers/provide-site.ts", "tests/helpers/provide-browser.ts"],
          setupFiles: ["tests/helpers/await-site.ts"],
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
