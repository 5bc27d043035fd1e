import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../astro.config.mjs";
import { chartFolder } from "../../scripts/lib/chart-folder.ts";
import { normaliseFolder } from "../../scripts/lib/data-folder.ts";
import { command as newChart } from "../../scripts/new-chart.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { run } from "../helpers/run-command.ts";

/* What stops a build, as the project's own configuration calls it: each fault is told by its name. */

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "refused-builds-"));
  cpSync(validFolder, join(root, "data"), { recursive: true });
  mkdirSync(join(root, chartFolder), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("a story stops the build", () => {
  const sound = '发案<Fig id="fraud-cases.xiuzhou.2023" />，<Unbound why="名称">两降</Unbound>。\n';

  /** Reads a story as the build does. */
  async function read(text: string): Promise<unknown> {
    normaliseFolder(join(root, "data"), join(root, "src/generated"));
    const renderer = await config.markdown?.processor?.createMdxRenderer?.(
      { syntaxHighlight: false },
      { optimize: false, srcDir: pathToFileURL(join(root, "src/")), sourcemap: false },
    );
    return renderer?.process(text, join(root, "src/content/stories/zh/one.mdx"), {});
  }

  it("not when every number is bound to a figure that there is", async () => {
    await expect(read(sound)).resolves.toHaveProperty("code");
  });

  it.each([
    ["a number is bound to no observation", "又有98765起。", /zh\/one\.mdx:3: .*98765/],
    [
      "it names an observation that does not exist",
      '又有<Fig id="no-such-metric.xiuzhou.2023" />。',
      /zh\/one\.mdx:3: .*no-such-metric/,
    ],
  ])("when %s", async (_, text, named) => {
    await expect(read(`${sound}\n${text}\n`)).rejects.toThrow(named);
  });
});

describe("an integration stops the build", () => {
  /** Has an integration of the configuration look at the project before it is built. */
  function setUp(name: string): void {
    const used: AstroIntegration[] = (config.integrations ?? []).flat().filter((one) => !!one);
    const { hooks } = used.find((one) => one.name === name) ?? {};
    if (hooks === undefined) throw new Error(`the configuration has no ${name}`);
    const project = { config: { root: pathToFileURL(`${root}/`) }, command: "build" };
    void hooks["astro:config:setup"]?.(project as never);
  }

  it("when a chart has its finding in one language only", async () => {
    const charts = join(root, chartFolder);
    await run(newChart, ["fraud-cases", "--charts", charts, "--data", join(root, "data")]);
    setUp("checked-charts");
    const file = join(charts, "fraud-cases.yaml");
    const chart = readFileSync(file, "utf8");
    writeFileSync(file, chart.replace(/^( +)en: .*$/m, ""));
    expect(readFileSync(file, "utf8")).not.toBe(chart);
    expect(() => {
      setUp("checked-charts");
    }).toThrow(/fraud-cases\.yaml:\d+/);
  });

  it("when a row of the data cannot be read", () => {
    setUp("live-data");
    const file = join(root, "data/fraud.csv");
    writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\nno-such-metric\n`);
    expect(() => {
      setUp("live-data");
    }).toThrow(/fraud\.csv:\d+/);
  });
});
