import { expect, test } from "vitest";
import { command } from "../../scripts/read-figure.ts";
import { run as runCommand, type Outcome } from "../helpers/run-command.ts";

const run = (args: readonly string[], input = ""): Promise<Outcome> =>
  runCommand(command, args, input);

test("data:figure prints one JSON object a token, its keys in order", async () => {
  const { status, out } = await run(["2470余万元", "下降超8%"]);
  expect(status).toBe(0);
  expect(out).toBe(
    '{"text":"2470余万元","value":24700000,"low":24700000,"high":24800000,"qualifier":"at_least","unit":"元","kind":"amount"}\n' +
      '{"text":"下降超8%","value":-8,"low":null,"high":-8,"qualifier":"at_least","unit":"%","kind":"percent"}\n',
  );
});

test("data:figure reads standard input line by line, an empty line being a problem", async () => {
  const { status, out } = await run([], "近万人\r\n\r\n几十名\n");
  expect(status).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { text: "近万人", value: 10000, low: 5000, high: 10000 },
    { text: "", problem: { code: "empty" } },
    { text: "几十名", problem: { code: "no-definite-figure" } },
  ]);
});

test("data:figure prints nothing for no input, and takes a last line without its end", async () => {
  expect(await run([], "")).toMatchObject({ status: 0, out: "" });
  expect((await run([], "\n")).out.split("\n")).toHaveLength(2);
  expect((await run([], "\uFEFF8件")).out).toContain('"value":8');
});

test("data:figure takes a figure that starts with a minus, and what follows --", async () => {
  expect((await run(["-5%"])).out).toContain('"value":-5');
  expect((await run(["--", "-5%"])).out).toContain('"value":-5');
  expect((await run([""])).out).toContain('"code":"empty"');
});

test("data:figure refuses an unknown option with status 2, in both languages", async () => {
  for (const flag of ["--json", "-h"]) {
    const { status, out, err } = await run([flag, "5件"]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("用法");
    expect(err).toContain("Usage");
  }
});
