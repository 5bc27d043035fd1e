import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findCycles, findTrespasses, targetOf } from "./helpers/check-rooms.ts";
import { readImports } from "./helpers/read-imports.ts";
import { rooms } from "./helpers/room-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const paths = globSync("{src,scripts}/**/*.{ts,mjs,astro,mdx}", { cwd: root }).sort();
const files = new Map(
  paths
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => [path, readFileSync(`${root}/${path}`, "utf8")]),
);

describe("the project", () => {
  it("keeps to the table of rooms", () => {
    expect(files.size).toBeGreaterThan(100);
    expect(findTrespasses(files, rooms)).toEqual([]);
  });

  it("has no ring of imports", () => {
    expect(findCycles(files)).toEqual([]);
  });

  it("imports only files that are there", () => {
    const missing = [...files].flatMap(([file, text]) =>
      readImports(file, text)
        .map(({ specifier }) => targetOf(file, specifier))
        .filter((target) => target !== null && /\.(?:ts|astro)$/.test(target))
        .filter((target) => !files.has(target ?? ""))
        .map((target) => `${file}: ${target ?? ""}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("findTrespasses", () => {
  const trespassesOf = (path: string, text: string) =>
    findTrespasses(new Map([[path, text]]), rooms);

  it.each([
    ["src/figures/a.ts", 'import { readFile } from "node:fs";'],
    ["src/figures/a.ts", 'import Papa from "papaparse";'],
    ["src/dataset/check/rows.ts", 'import Papa from "papaparse";'],
    ["src/figures/a.ts", 'import { b } from "#dataset/read/b.ts";'],
    ["src/model/a.ts", 'import type { B } from "#figures/b.ts";'],
    ["src/dataset/normalise.ts", 'import { say } from "#words/figure.ts";'],
    ["src/words/a.ts", 'import { b } from "#charts/b.ts";'],
    ["src/words/a.ts", 'export { b } from "#dataset/read/b.ts";'],
    ["src/words/a.ts", 'import { join } from "node:path";'],
    ["src/charts/a.ts", 'import { b } from "#dataset/read/b.ts";'],
    ["src/charts/a.ts", 'import "node:fs";'],
    ["src/charts/a.ts", 'import { JSDOM } from "jsdom";'],
    ["src/charts/a.ts", 'import { b } from "#site/dataset.ts";'],
    ["src/client/a.ts", 'import { draw } from "#charts/draw-chart.ts";'],
    ["src/client/a.ts", 'import { b } from "#site/b.ts";'],
    ["src/site/stories.ts", 'const rows = import.meta.glob("../generated/*.json");'],
    ["src/site/a.ts", 'import A from "#components/A.astro";'],
    ["src/components/A.astro", '---\nimport B from "#layouts/B.astro";\n---\n<B />'],
    ["src/components/A.astro", '<p>…</p>\n<script>\n  import "#dataset/read/b.ts";\n</script>'],
    ["src/components/A.astro", '---\nimport rows from "../../data/fraud.csv?raw";\n---'],
    ["src/pages/a.astro", '---\nimport { b } from "#authoring/draft.ts";\n---'],
    ["src/content/stories/zh/a.mdx", 'import { b } from "#site/dataset.ts";\n\n# 题'],
    ["src/dataset/a.ts", 'import { b } from "../../scripts/lib/b.ts";'],
    ["scripts/a.ts", 'import A from "#components/A.astro";'],
    ["scripts/a.ts", 'import left from "left-pad";'],
    ["src/attic/a.ts", ""],
  ])("finds one in %s: %s", (path, text) => {
    expect(trespassesOf(path, text)).toHaveLength(1);
  });

  it.each([
    ["src/dataset/read/csv.ts", 'import Papa from "papaparse";'],
    ["src/dataset/read/csv.ts", 'import { b } from "./b.ts";'],
    ["src/dataset/check/a.ts", 'import { b } from "../read/csv.ts";'],
    ["src/audit/kinds/a.ts", 'import { b } from "#dataset/derive/b.ts";'],
    ["src/client/a.ts", 'const { draw } = await import("#charts/draw-chart.ts");'],
    ["src/client/a.ts", 'import type { A } from "#model/a.ts";'],
    ["src/client/a.ts", 'import type { A } from "#charts/drawn-chart.ts";'],
    ["src/charts/a.ts", 'import * as Plot from "@observablehq/plot";'],
    ["src/site/dataset.ts", 'const rows = import.meta.glob("../generated/*.json");'],
    ["src/words/a.ts", '// import { b } from "#charts/b.ts";'],
    ["src/components/A.astro", '---\n---\n<pre>import "node:fs";</pre>'],
  ])("finds none in %s: %s", (path, text) => {
    expect(trespassesOf(path, text)).toEqual([]);
  });
});

describe("findTrespasses of length", () => {
  it("allows 300 lines and no more", () => {
    const file = (lines: number) => new Map([["src/words/a.ts", "const a = 1;\n".repeat(lines)]]);
    expect(findTrespasses(file(300), rooms)).toEqual([]);
    expect(findTrespasses(file(301), rooms)).toEqual(["src/words/a.ts: 301 lines"]);
  });
});

describe("findCycles", () => {
  it("finds a ring across aliases and types, and no ring where two share a third", () => {
    const ring = new Map([
      ["src/words/a.ts", 'import { b } from "#words/b.ts";'],
      ["src/words/b.ts", 'import type { C } from "./c.ts";'],
      ["src/words/c.ts", 'export * from "./a.ts";'],
    ]);
    expect(findCycles(ring)).toEqual([
      "src/words/a.ts → src/words/b.ts → src/words/c.ts → src/words/a.ts",
    ]);
    const diamond = new Map([...ring, ["src/words/c.ts", ""]] as const);
    expect(findCycles(diamond)).toEqual([]);
  });
});
