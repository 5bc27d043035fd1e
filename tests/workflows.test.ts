import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectFolder } from "./helpers/cache-folder.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const folder = join(projectFolder, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => ({
  name,
  workflow: parse(readFileSync(join(folder, name), "utf8")) as Workflow,
}));

describe.each(workflows)("$name", ({ workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("pins every action by its digest, and says which rights it needs", () => {
    const loose = steps.filter(({ uses }) => uses && !/@[0-9a-f]{40}$/.test(uses));
    expect(loose).toEqual([]);
    expect(workflow.permissions).toBeDefined();
  });

  it("puts nothing that others wrote into a shell, and keeps no key where their code runs", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("runs none of a fork's code with rights", () => {
    expect(workflow.on).not.toHaveProperty("pull_request_target");
    if ("workflow_run" in workflow.on)
      expect(steps.filter(({ uses }) => uses?.includes("checkout"))).toEqual([]);
  });

  it("runs npm scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = steps.flatMap(({ run }) =>
      [...(run ?? "").matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? ""),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
