import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "../../scripts/release.ts";
import { releasesShape } from "#exports/releases.ts";
import { run } from "../helpers/run-command.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  write("src/site/releases.json", {
    version: null,
    columns: [],
    figures: {},
    charts: {},
    dates: {},
  });
  data({ fires: 12, floods: 3 });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("npm run release", () => {
  it("freezes every chart at first, with relative addresses", async () => {
    expect(await release()).toMatchObject({ status: 0 });
    expect(releases()).toMatchObject({
      version: "1.0.0",
      charts: { fires: ["1.0.0"], floods: ["1.0.0"] },
      dates: { "1.0.0": "2026-11-28" },
    });
    expect(read("public/embed/fires@1.0.0/index.html")).toBe('<a href="../../charts/fires/">');
    expect(read("public/en/embed/fires@1.0.0/index.html")).toBe(
      '<a href="../../../charts/fires/">',
    );
  });

  it("does nothing while the data stay", async () => {
    await release();
    const { status, out } = await release();
    expect(status).toBe(0);
    expect(out).toContain("1.0.0");
    expect(releases().charts).toEqual({ fires: ["1.0.0"], floods: ["1.0.0"] });
  });

  it("freezes only the charts of figures that changed, and leaves old files alone", async () => {
    await release();
    const old = read("public/embed/fires@1.0.0/index.html");
    data({ fires: 13, floods: 3 });
    await release("1.0.1");
    expect(releases()).toMatchObject({
      version: "1.0.1",
      charts: { fires: ["1.0.0", "1.0.1"], floods: ["1.0.0"] },
    });
    expect(read("public/embed/fires@1.0.0/index.html")).toBe(old);
  });
});

/** Runs the command over what a build for the version would have left. */
async function release(version = "1.0.0") {
  for (const id of ["fires", "floods"])
    for (const lang of ["", "en/"])
      write(
        `dist/${lang}embed/${id}@${version}/index.html`,
        `<a href="https://release.invalid/charts/${id}/">`,
      );
  return run(command, ["--root", root, "--build", "no"]);
}

function data(values: Readonly<Record<string, number>>): void {
  const observations = Object.entries(values).map(([id, value]) => ({ ...observation, id, value }));
  write("src/generated/observations.json", observations);
  write("dist/embeds.json", { dataTo: "2026-11-28" });
  for (const one of observations)
    write(`dist/charts/${one.id}.json`, { ...chart, id: one.id, observations: [one] });
}

const observation = {
  metric: "m",
  area: "a",
  period: {
    text: "2019",
    start: "2019-01-01",
    end: "2019-12-31",
    precision: "year",
    printed: null,
    basis: "stated",
  },
  low: 1,
  high: 1,
  unit: "cases",
  qualifier: "exact",
  status: "reported",
  reportedAs: "1",
  printedUnit: null,
  reading: "parsed",
  comparedTo: null,
  scope: null,
  source: "s",
  locator: "",
  note: { zh: "", en: "" },
  derivedFrom: null,
};

const chart = {
  kind: "slope",
  lang: "zh",
  title: "t",
  subtitle: "",
  alt: "",
  summary: "",
  notes: [],
  address: "https://release.invalid/charts/",
  picture: "https://release.invalid/charts/",
  licence: "CC BY 4.0",
  sources: [],
  table: { columns: [], rows: [] },
  gaps: [],
};

function write(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function releases() {
  return releasesShape.parse(JSON.parse(read("src/site/releases.json")));
}
