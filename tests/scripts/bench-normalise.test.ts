import { expect, it } from "vitest";
import type { NamedFile } from "#dataset/read/tables.ts";
import { command } from "../../scripts/bench-normalise.ts";
import { syntheticData } from "../../scripts/lib/bench/synthetic-data.ts";
import { normaliseAndAudit } from "../../scripts/lib/data-folder.ts";
import { run } from "../helpers/run-command.ts";

const textsOf = (files: readonly NamedFile[]) =>
  files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes())]);

it("syntheticData gives the same bytes for one seed, others for another, and nothing is wrong in them", () => {
  const files = syntheticData(20_000, 1);
  expect(textsOf(syntheticData(20_000, 1))).toEqual(textsOf(files));
  expect(textsOf(syntheticData(20_000, 2))).not.toEqual(textsOf(files));
  const { dataset, problems } = normaliseAndAudit(files);
  expect(problems).toEqual([]);
  expect(dataset?.observations.filter(({ derivedFrom }) => derivedFrom === null)).toHaveLength(
    20_000,
  );
});

it.each([
  ["--seed", "x"],
  ["--rows", "0"],
  ["--rows", "10,x"],
  ["--size", "5"],
])("bench-normalise exits 2 with its usage for %s %s", async (...args) => {
  const { status, err } = await run(command, args);
  expect(status).toBe(2);
  expect(err).toMatch(/--seed N/);
});
