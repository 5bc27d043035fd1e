import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addCommand } from "../../scripts/add-figure.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { run } from "../helpers/run-command.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "add-figure-"));
  cpSync(validFolder, root, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const fraud = () => readFileSync(join(root, "fraud.csv"), "utf8");
const figure = "--metric fraud-cases --area wuxing --period 2022 --source report-2025";
const add = (flags: string) => run(addCommand(undefined), [...flags.split(" "), "--data", root]);

it("puts the figure in its place and leaves every other row", async () => {
  const before = fraud().split("\n");
  const { status, out } = await add(`${figure} --reported-as 1180起 --locator 第2段`);
  expect(status).toBe(0);
  expect(out).toBe("fraud.csv: + fraud-cases.wuxing.2022~report-2025\n");
  const row = "fraud-cases,wuxing,2022,,,,,1180起,,parsed,reported,,,report-2025,,第2段,,";
  expect(fraud().split("\n")).toEqual([...before.slice(0, 5), row, ...before.slice(5)]);
});

it("asks a person for what is not given, and for nothing else", async () => {
  const questions: string[] = [];
  const ask = (question: string) => {
    questions.push(question.split("（")[0] ?? "");
    return Promise.resolve(question.startsWith("reported_as") ? "1180起" : "");
  };
  const { status } = await run(addCommand(ask), [...figure.split(" "), "--data", root]);
  expect(status).toBe(0);
  expect(questions).toEqual(["reported_as", "printed_unit", "locator"]);
  expect(fraud()).toContain("fraud-cases,wuxing,2022,,,,,1180起,");
});

it.each([
  ["with nobody to ask", figure, 2, "--reported-as"],
  ["of an unknown metric", figure.replace("fraud-cases", "fraud-casse"), 2, "--reported-as"],
  [
    "of a metric that is near one",
    `${figure.replace("cases", "casse")} --reported-as 3起`,
    1,
    "fraud-cases",
  ],
  ["that nobody can read", `${figure} --reported-as 几十起`, 1, "没有写出"],
  [
    "that is there already",
    "--metric fraud-cases --area xiuzhou --period 2023 --source report-2024 --reported-as 1200起",
    1,
    "corrections.csv",
  ],
  ["with a flag that means nothing", `${figure} --colour red`, 2, "Usage"],
])("ends with a message %s and writes nothing", async (_, flags, code, words) => {
  const before = fraud();
  const { status, err } = await add(flags);
  expect(status).toBe(code);
  expect(err).toContain(words);
  expect(fraud()).toBe(before);
});
