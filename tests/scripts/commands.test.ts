import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Command, readFlags, Refusal } from "../../scripts/lib/commands.ts";
import { projectFolder } from "../helpers/cache-folder.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { run, runScript } from "../helpers/run-command.ts";

const command: Command<Record<"word", string>> = {
  usage: "Usage\n",
  read: (args) => readFlags(args, { word: { fallback: "on", choices: ["on", "off", "broken"] } }),
  run: ({ word }, terminal) => {
    if (word === "off") throw new Refusal(1, "不行", "No");
    if (word === "broken") throw new RangeError("broken");
    terminal.out(`${word} ${terminal.input() ?? ""}`);
    return 0;
  },
};

describe("runCommand", () => {
  it("gives what the command gives, and what it prints", async () => {
    expect(await run(command, [], "in")).toEqual({ status: 0, out: "on in", err: "" });
  });

  it("tells a refusal in both languages, with its code", async () => {
    expect(await run(command, ["--word", "off"])).toEqual({
      status: 1,
      out: "",
      err: "不行\nNo\n",
    });
  });

  it.each([["--word"], ["--word="], ["--word", "up"], ["--other", "on"], ["stray"]])(
    "tells the usage for %s %s",
    async (...args) => {
      expect(await run(command, args)).toEqual({ status: 2, out: "", err: "Usage\n" });
    },
  );

  it("hides no mistake of its own", async () => {
    await expect(run(command, ["--word", "broken"])).rejects.toThrow(RangeError);
  });
});

/** One process a command: what npm sees of it. `serve.test.ts` starts the server's. */
const runs: Readonly<Record<string, readonly [args: readonly string[], status: number]>> = {
  "add-figure": [["--colour"], 2],
  "bench-gate": [["--dta"], 2],
  "bench-normalise": [["--seed", "x"], 2],
  bench: [["--dist", validFolder], 1],
  "check-charts": [["--charts", validFolder, "--data", join(validFolder, "none")], 1],
  "check-data": [["--data", join(validFolder, "none")], 1],
  "diff-data": [["--bse"], 2],
  "import-data": [[], 2],
  "list-year": [[], 2],
  mutate: [["--most", "none"], 2],
  "new-chart": [[], 2],
  normalise: [["--dta"], 2],
  pictures: [["--base"], 2],
  "read-figure": [[], 0],
  release: [["--build", "perhaps"], 2],
  "retire-chart": [[], 2],
  "sort-data": [["--data", join(validFolder, "none")], 1],
  "test-engines": [["--oly", "x"], 2],
};

describe("in a process of its own", () => {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };

  it("runs every command that package.json names, but those that build, serve and test", () => {
    const named = Object.values(scripts).flatMap(
      (line) => /^node scripts\/([\w-]+)\.ts$/.exec(line)?.[1] ?? [],
    );
    expect(named.filter((name) => name !== "record-addresses").sort()).toEqual(
      Object.keys(runs).sort(),
    );
  });

  it.each(Object.entries(runs))("%s takes %j and exits as it says", (name, [args, status]) => {
    const outcome = runScript(name, args, "8件\n");
    expect(outcome.status, outcome.err).toBe(status);
    expect(
      outcome[status === 0 || name === "check-data" || name === "sort-data" ? "out" : "err"],
    ).toMatch(/\S/);
  });
});
