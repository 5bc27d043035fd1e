import { constants } from "node:zlib";
import type { Response } from "playwright-core";
import { describe, expect } from "vitest";
import { contentIds } from "../helpers/editor-files.ts";
import { kibibyte, packedSize } from "../helpers/packed-size.ts";
import { test } from "../helpers/visit.ts";

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
      const files = await Promise.all(answers.map(read));
      expect(answers.length).toBeGreaterThan(2);
      if (["", manyCharts, ...stories].includes(path))
        expect(answers.length, "requests").toBeLessThanOrEqual(5);
      const scripts = weigh(files, "javascript", 6 * kibibyte);
      expect(scripts, "script").toBeGreaterThan(0);
      expect(scripts, "script").toBeLessThanOrEqual(6 * kibibyte);
      if (path === manyCharts) return;
      const most = (path === longest ? 60 : 50) * kibibyte;
      expect(weigh(files, "", most), "in all").toBeLessThanOrEqual(most);
    },
  );
});

interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

async function read(response: Response): Promise<Answer> {
  return { type: response.headers()["content-type"] ?? "", body: await response.body() };
}

/**
 * What the files of a type weigh, packed as far as it goes; or somewhat more, where packing them quickly
 * shows that they weigh no more than they may.
 */
function weigh(files: readonly Answer[], kind: string, most: number): number {
  const packed = (quality: number): number =>
    files
      .filter(({ type }) => type.includes(kind))
      .reduce((sum, { body }) => sum + packedSize(body, quality), 0);
  const quick = packed(9);
  return quick <= most ? quick : packed(constants.BROTLI_MAX_QUALITY);
}
