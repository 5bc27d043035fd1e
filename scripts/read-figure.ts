import { readFileSync, writeSync } from "node:fs";
import { parseFigure } from "#figures/parse.ts";

/** `npm run -s data:figure [TOKEN…]`: how the project reads a figure as printed, one JSON object a line. */

const usage = [
  "用法：npm run -s data:figure [数字…]，如 npm run -s data:figure 2470余万元；不带参数时从标准输入逐行读取；以减号开头的数字放在 -- 之后。",
  "Usage: npm run -s data:figure [TOKEN…]; without a token, one a line is read from standard input;",
  "a token that starts with a minus stands behind --, or npm takes it for an option of its own.",
].join("\n");

process.exitCode = main(process.argv.slice(2));

/** Prints the readings; returns the exit status: 0, or 2 for wrong usage. */
function main(argv: readonly string[]): number {
  const separator = argv.indexOf("--");
  const options = separator < 0 ? argv : argv.slice(0, separator);
  const unknown = options.find(isFlag);
  if (unknown !== undefined) return refuse(`不认识的选项 / unknown option: ${unknown}`);
  const tokens = argv.filter((_, index) => index !== separator);
  if (tokens.length === 0 && process.stdin.isTTY) return refuse("没有数字 / no token given");
  const lines = tokens.length === 0 ? splitLines(readFileSync(0, "utf8")) : tokens;
  print(lines.map((token) => `${JSON.stringify(parseFigure(token))}\n`).join(""));
  return 0;
}

/** `-5%` is a figure; `--json` and `-h` are options. */
function isFlag(argument: string): boolean {
  return /^-(?:-|[a-z])/i.test(argument);
}

/** Lines ended by LF, CRLF or CR; the end of the last line begins no further one. */
function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n${usage}\n`);
  return 2;
}

/** Written at once and whole: what is still queued when the process ends would be lost in a pipe. */
function print(text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) written += writeSync(1, bytes, written);
}
