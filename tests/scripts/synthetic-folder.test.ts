import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeSyntheticFolder } from "../../scripts/lib/bench/synthetic-folder.ts";
import { readFolder } from "../../scripts/lib/data-folder.ts";
import { runScript } from "../helpers/run-command.ts";

it("writeSyntheticFolder gives the same bytes for one seed, others for another, and nothing is wrong in them", () => {
  const root = mkdtempSync(join(tmpdir(), "synthetic-folder-"));
  const bytesOf = (name: string, seed: number): readonly string[] => {
    const folder = join(root, name);
    writeSyntheticFolder(folder, 20_000, seed);
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  };
  const first = bytesOf("first", 1);
  expect(bytesOf("again", 1)).toEqual(first);
  expect(bytesOf("other", 2)).not.toEqual(first);
  const { dataset, problems } = readFolder(join(root, "first"));
  expect(problems).toEqual([]);
  expect(dataset?.observations.filter(({ derivedFrom }) => derivedFrom === null)).toHaveLength(
    20_000,
  );
  rmSync(root, { recursive: true });
});

it.each([[], ["--rows", "5"], ["--seed", "x"], ["--seed", "1", "--rows", "0"]])(
  "bench-normalise exits 2 with its usage for %s %s %s %s",
  (...args) => {
    const { status, err } = runScript("bench-normalise", args);
    expect(status).toBe(2);
    expect(err).toMatch(/--seed N/);
  },
);
