import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest begins first, so that nothing is left to run alone at the end. */
const longest = [
  "site/base-path.",
  "site/every-page.",
  "e2e/templates",
  "e2e/embed-heights.",
  "e2e/explore.",
  "e2e/reading-a-chart.",
];

/** Knows the longest of the site's files by their names: a fresh copy remembers no times. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.includes(`/tests/${name}`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** Browsers and builds are waited for: one more than cores keeps all of them busy. */
const browsing = availableParallelism() + 1;

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free and runs on the other of two.
    maxWorkers: "100%",
    // Pictures read what their marks look like from the style sheets, which vitest leaves empty unless told.
    css: true,
    sequence: { sequencer: LongestFirst },
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
          name: "second build",
          include: ["tests/site/base-path.test.ts"],
          globalSetup: ["tests/helpers/provide-site.ts"],
          // First, and the longest: it builds beside the build that the others wait for.
          sequence: { groupOrder: 0 },
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          exclude: ["tests/site/base-path.test.ts"],
          globalSetup: ["tests/helpers/provide-site.ts"],
          setupFiles: ["tests/helpers/await-site.ts"],
          sequence: { groupOrder: 1 },
          maxWorkers: browsing,
          // What these files share is the built site: each process reads and parses it once.
          isolate: false,
          // The first that asks for it waits until every page is parsed.
          testTimeout: 300_000,
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
          maxWorkers: browsing,
          // Files share a browser, and what drives it.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
