import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command as checkData } from "../../scripts/check-data.ts";
import { command } from "../../scripts/diff-data.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { run } from "../helpers/run-command.ts";

let data = "";

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "diff-data-"));
  cpSync(validFolder, data, { recursive: true });
});

afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(data, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}

const diff = (...args: readonly string[]) =>
  run(command, ["--base", validFolder, "--data", data, ...args]);

describe("npm run data:diff", () => {
  it("exits 0 where nothing differs", async () => {
    expect(await diff()).toMatchObject({ status: 0, out: "没有变化 · Nothing changes\n" });
  });

  it("exits 1 for a figure added, and names it, its pages and what the audit says", async () => {
    edit("fraud.csv", /(fraud-solved,huzhou,)2024([^\n]*)98.5%([^\n]*\n)/, "$12023$2一半$3$&");
    edit("fraud.csv", "一半", "40%");
    const { status, out } = await diff();
    expect(status).toBe(1);
    expect(out).toContain("+ fraud-solved.huzhou.2023~report-2025  40%  = 40 [40, 40]");
    expect(out).toContain("/metrics/fraud-solved/\n");
    expect(out).toMatch(/审计 · The audit \(1\)\n\+ .*突|审计 · The audit \(1\)\n\+ .*40%/);
    const json = JSON.parse((await diff("--format", "json")).out) as Record<string, unknown>;
    expect(json).toMatchObject({ errors: [], vanished: [], observations: { removed: [] } });
  });

  it("exits 2 for wrong usage and for a base that is not there", async () => {
    expect((await diff("--format", "pdf")).status).toBe(2);
    for (const base of ["no-such-commit", "--output=x", "a b"])
      expect((await run(command, ["--base", base, "--data", data])).status).toBe(2);
  });

  it("exits 3 where a published figure changed unsaid, as data:check fails against a base", async () => {
    edit("fraud.csv", "10分钟内", "12分钟内");
    const { status, out } = await diff("--format", "markdown");
    expect(status).toBe(3);
    expect(out).toContain("fraud.csv:9 已发布的数字变了");
    expect((await run(checkData, ["--data", data])).status).toBe(0);
    const checked = await run(checkData, ["--data", data, "--base", validFolder]);
    expect(checked).toMatchObject({ status: 1 });
    expect(checked.out).toContain("figure-changed-unsaid");
  });

  it("exits 3 where the data have errors, and names addresses that would vanish elsewhere", async () => {
    edit("fraud.csv", "98.5%", "几成");
    expect((await diff()).status).toBe(3);
    edit("fraud.csv", "几成", "98.5%");
    edit("areas.csv", /wuxing[^\n]*\n/, "");
    expect((await diff()).out).toContain("- /areas/wuxing/\n");
  });

  it("lets nothing that an editor typed end a block of code in a comment", async () => {
    edit("fraud.csv", "10分钟内", "```@all");
    const { out } = await diff("--format", "markdown");
    expect(out.match(/```/g)?.length).toBe((out.match(/```diff/g)?.length ?? 0) * 2);
  });

  it("writes a page with its texts escaped", async () => {
    edit("fraud.csv", "10分钟内", "<b>");
    const { out } = await diff("--format", "html");
    expect(out).toContain("&lt;b&gt;");
    expect(out).not.toContain("<b>");
  });
});
