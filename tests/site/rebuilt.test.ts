import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildCopy, type BuiltCopy } from "../helpers/build-copy.ts";
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
