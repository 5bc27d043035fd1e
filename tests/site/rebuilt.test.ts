import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildCopy, runBuild, type BuildOutcome, type BuiltCopy } from "../helpers/build-copy.ts";
import { contentIds } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { listFiles, siteFiles } from "../helpers/site-pages.ts";

let again: BuiltCopy;

beforeAll(async () => {
  again = await buildCopy({
    SITE_URL: publishedAt,
    TZ: "America/New_York",
    LANG: "de_DE.UTF-8",
    LC_ALL: "de_DE.UTF-8",
  });
});

afterAll(() => {
  again.remove();
});

describe("a second build, in another folder, time zone and language,", () => {
  it("writes the same files", () => {
    expect(listFiles(again.dist)).toEqual(siteFiles);
  });

  it("writes the same bytes into each", () => {
    const bytes = (folder: string, file: string): Buffer => readFileSync(join(folder, file));
    const differing = siteFiles.filter(
      (file) => !bytes(again.dist, file).equals(bytes(inject("siteFolder"), file)),
    );
    expect(differing).toEqual([]);
  });
});

describe("a build fails and names the fault", () => {
  const [story = ""] = contentIds("stories/zh");
  const [chart = ""] = contentIds("charts");

  it.each<[what: string, file: string, change: (text: string) => string, named: string | RegExp]>([
    [
      "when a number in a story is bound to no observation",
      `src/content/stories/zh/${story}.mdx`,
      (text) => `${text}\n又有98765起。\n`,
      "98765",
    ],
    [
      "when a story names an observation that does not exist",
      `src/content/stories/en/${story}.mdx`,
      (text) => `${text}\nIt was <Fig id="no-such-metric.xiuzhou.2023" />.\n`,
      new RegExp(`/en/${story}\\.mdx:\\d+: .*no-such-metric`),
    ],
    [
      "when a chart has its finding in one language only",
      `src/content/charts/${chart}.yaml`,
      (text) => text.replace(/^( +)en: .*$/m, ""),
      chart,
    ],
    [
      "when a row of the data cannot be read",
      "data/fraud.csv",
      (text) => `${text.trimEnd()}\nno-such-metric\n`,
      "fraud.csv",
    ],
  ])("%s", async (_what, file, change, named) => {
    const { status, printed } = await buildWith(file, change);
    expect(status).not.toBe(0);
    expect(printed).toMatch(named);
  });
});

async function buildWith(file: string, change: (text: string) => string): Promise<BuildOutcome> {
  const path = join(again.folder, file);
  const before = readFileSync(path, "utf8");
  expect(change(before)).not.toBe(before);
  writeFileSync(path, change(before));
  try {
    return await runBuild(again.folder, { SITE_URL: publishedAt });
  } finally {
    writeFileSync(path, before);
  }
}
