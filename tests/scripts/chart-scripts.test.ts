import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runScript } from "../helpers/run-script.ts";

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "charts-"));
}

describe("npm run chart:new, then chart:check", () => {
  it("writes a chart that passes, says why its kind, and overwrites nothing", () => {
    const charts = emptyFolder();
    const args = ["safety-satisfaction", "--area", "zhejiang", "--charts", charts];
    const first = runScript("new-chart", args);
    expect(first.status).toBe(0);
    expect(first.out).toContain("图的种类 trend-line");
    expect(first.out).toContain("The kind is trend-line: there are three years or more");
    const file = join(charts, "safety-satisfaction-zhejiang.yaml");
    const text = readFileSync(file, "utf8");
    expect(runScript("check-charts", ["--charts", charts]).status).toBe(0);
    const second = runScript("new-chart", args);
    expect(second.status).toBe(1);
    expect(second.err).toContain("is there already");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("writes nothing that could not be drawn", () => {
    const charts = emptyFolder();
    const args = ["road-deaths", "--kind", "tier-ladder", "--charts", charts];
    const { status, err } = runScript("new-chart", args);
    expect(status).toBe(1);
    expect(err).toContain("[tiers-needed]");
    expect(readdirSync(charts)).toEqual([]);
  });

  it("tells mistakes in JSON and for GitHub, with exit 1, and wrong usage with exit 2", () => {
    const charts = emptyFolder();
    writeFileSync(join(charts, "a.yaml"), "id: a\nkind: lines\n");
    const json = runScript("check-charts", ["--charts", charts, "--format", "json"]);
    expect(json.status).toBe(1);
    const { problems } = JSON.parse(json.out) as { problems: Record<string, unknown>[] };
    expect(problems[0]).toMatchObject({ code: "key-missing", file: "a.yaml", line: 1, column: 1 });
    const github = runScript("check-charts", ["--charts", charts, "--format", "github"]);
    expect(github.out).toMatch(/^::error file=.*a\.yaml,line=2,col=7,title=choice-unknown::/m);
    expect(runScript("check-charts", ["--charts", join(charts, "none")]).status).toBe(2);
    expect(runScript("check-charts", ["--format", "xml"]).status).toBe(2);
    expect(runScript("new-chart", []).status).toBe(2);
  });
});
