import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command as findChartProblems } from "../../scripts/check-charts.ts";
import { command as newChart } from "../../scripts/new-chart.ts";
import { run } from "../helpers/run-command.ts";

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "charts-"));
}

describe("npm run chart:new, then chart:check", () => {
  it("writes a chart that passes, says why its kind, and overwrites nothing", async () => {
    const charts = emptyFolder();
    const args = ["safety-satisfaction", "--area", "zhejiang", "--charts", charts];
    const first = await run(newChart, args);
    expect(first.status).toBe(0);
    expect(first.out).toContain("图的种类 trend-line");
    expect(first.out).toContain("The kind is trend-line: there are three years or more");
    const file = join(charts, "safety-satisfaction-zhejiang.yaml");
    const text = readFileSync(file, "utf8");
    expect((await run(findChartProblems, ["--charts", charts])).status).toBe(0);
    const second = await run(newChart, args);
    expect(second.status).toBe(1);
    expect(second.err).toContain("is there already");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("writes nothing that could not be drawn", async () => {
    const charts = emptyFolder();
    const args = ["road-deaths", "--kind", "tier-ladder", "--charts", charts];
    const { status, err } = await run(newChart, args);
    expect(status).toBe(1);
    expect(err).toContain("[tiers-needed]");
    expect(readdirSync(charts)).toEqual([]);
  });

  it("tells mistakes in JSON and for GitHub, with exit 1, and wrong usage with exit 2", async () => {
    const charts = emptyFolder();
    writeFileSync(join(charts, "a.yaml"), "id: a\nkind: lines\n");
    const json = await run(findChartProblems, ["--charts", charts, "--format", "json"]);
    expect(json.status).toBe(1);
    const { problems } = JSON.parse(json.out) as { problems: Record<string, unknown>[] };
    expect(problems[0]).toMatchObject({ code: "key-missing", file: "a.yaml", line: 1, column: 1 });
    const github = await run(findChartProblems, ["--charts", charts, "--format", "github"]);
    expect(github.out).toMatch(/^::error file=.*a\.yaml,line=2,col=7,title=choice-unknown::/m);
    expect((await run(findChartProblems, ["--charts", join(charts, "none")])).status).toBe(2);
    expect((await run(findChartProblems, ["--format", "xml"])).status).toBe(2);
    expect((await run(newChart, [])).status).toBe(2);
  });
});
