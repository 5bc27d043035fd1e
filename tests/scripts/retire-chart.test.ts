import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { command } from "../../scripts/retire-chart.ts";
import { run } from "../helpers/run-command.ts";

const site = "https://site.example";
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "retire-"));
  vi.stubEnv("SITE_URL", site);
  write("src/site/retired.json", "{}");
  write("src/content/charts/fires.yaml", "id: fires\n");
  for (const lang of ["", "en/"]) {
    for (const id of ["fires", "fires-china"]) {
      write(
        `dist/${lang}embed/${id}/index.html`,
        `<main><figure><a href="${site}/charts/${id}/">${lang}</a><p>credit</p></figure></main>`,
      );
      write(`dist/${lang}charts/${id}.json`, JSON.stringify(chart(`${id} ${lang}`)));
      write(`dist/${lang}charts/${id}.card.png`, "picture");
      write(`dist/${lang}charts/${id}.svg`, '<svg xml:lang="zh-CN" width="768" height="668">');
      write(`dist/${lang}charts/${id}/index.html`, "page");
    }
    write(`dist/${lang}embed/fires@1.0.0/index.html`, "frozen");
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const retire = (id: string) =>
  run(command, [id, "--zh", "不再更新", "--en", "No longer <kept>", "--root", root]);

describe("npm run chart:retire", () => {
  it("keeps all that stood at the chart's addresses, with the note in its embed", async () => {
    expect(await retire("fires")).toMatchObject({ status: 0 });
    expect(read("public/embed/fires/index.html")).toBe(
      '<main><figure><a href="../../charts/fires/"></a><p>credit</p>' +
        '<p class="chart-source">不再更新</p></figure></main>',
    );
    expect(read("public/en/embed/fires/index.html")).toContain("No longer &lt;kept&gt;");
    expect(read("public/en/charts/fires.card.png")).toBe("picture");
    for (const other of ["charts/fires", "embed/fires@1.0.0", "embed/fires-china"])
      expect(existsSync(join(root, "public", other)), other).toBe(false);
  });

  it("puts the note in the place of the declaration", async () => {
    await retire("fires");
    expect(existsSync(join(root, "src/content/charts/fires.yaml"))).toBe(false);
    expect(JSON.parse(read("src/site/retired.json"))).toEqual({
      fires: {
        title: { zh: "fires", en: "fires en/" },
        alt: { zh: "a line", en: "a line" },
        note: { zh: "不再更新", en: "No longer <kept>" },
        picture: { zh: [768, 668], en: [768, 668] },
      },
    });
  });

  it("refuses a chart that there is not, and a build for another host", async () => {
    expect(await retire("floods")).toMatchObject({ status: 1 });
    vi.stubEnv("SITE_URL", "https://other.example");
    expect(await retire("fires")).toMatchObject({ status: 2 });
    expect(existsSync(join(root, "public"))).toBe(false);
  });
});

function chart(title: string) {
  return {
    id: "fires",
    kind: "trend-line",
    lang: "zh",
    title,
    subtitle: "",
    alt: "a line",
    summary: "",
    notes: [],
    address: site,
    picture: site,
    licence: "CC BY 4.0",
    sources: [],
    table: { columns: [], rows: [] },
    observations: [],
    gaps: [],
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
