import { brotliCompressSync } from "node:zlib";
import type { Response } from "playwright-core";
import { describe, expect } from "vitest";
import { contentIds } from "../helpers/editor-files.ts";
import { test } from "../helpers/visit.ts";

const kibibyte = 1024;
const stories = contentIds("stories/zh").map((id) => `stories/${id}/`);
/** As heavy as the data make it: site/weight.test.ts weighs it by its elements. */
const manyCharts = "topics/accidents/";
/** The one story that carries the whole period. */
const longest = "stories/twenty-years/";
/** Pages of every set of scripts; site/weight.test.ts weighs the rest of every page. */
const pages = ["", ...stories, "timeline/", "search/", "explore/", "contribute/", manyCharts];

describe("before anybody touches it", () => {
  test.for(pages)(
    "/%s loads at most 6 KB of script, and but for what lists the data 50 KB (the longest story 60) in all, packed",
    async (path, { visit }) => {
      const answers: Response[] = [];
      const page = await visit(path, {
        prepare: (opened) => {
          opened.on("response", (response) => answers.push(response));
          return Promise.resolve();
        },
      });
      await page.waitForLoadState("networkidle");
      const weights = await Promise.all(answers.map(weigh));
      const sum = (kind: string): number =>
        weights.reduce((total, { type, bytes }) => total + (type.includes(kind) ? bytes : 0), 0);
      expect(answers.length).toBeGreaterThan(2);
      expect(sum("javascript"), "script").toBeGreaterThan(0);
      expect(sum("javascript"), "script").toBeLessThanOrEqual(6 * kibibyte);
      const most = path === longest ? 60 : 50;
      if (["", manyCharts, ...stories].includes(path))
        expect(answers.length, "requests").toBeLessThanOrEqual(5);
      if (path !== manyCharts) expect(sum(""), "in all").toBeLessThanOrEqual(most * kibibyte);
    },
  );
});

async function weigh(response: Response): Promise<{ type: string; bytes: number }> {
  const type = response.headers()["content-type"] ?? "";
  return { type, bytes: brotliCompressSync(await response.body()).length };
}
