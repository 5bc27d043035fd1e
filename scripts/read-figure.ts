import { parseFigure } from "#figures/parse.ts";
import { type Command, Refusal, runCommand } from "./lib/commands.ts";

const usage = [
  "用法：npm run -s data:figure [数字…]，如 npm run -s data:figure 2470余万元；不带参数时从标准输入逐行读取；以减号开头的数字放在 -- 之后。",
  "Usage: npm run -s data:figure [TOKEN…]; without a token, one a line is read from standard input;",
  "a token that starts with a minus stands behind --, or npm takes it for an option of its own.",
].join("\n");

/** `npm run -s data:figure [TOKEN…]`: how the project reads a figure as printed, one JSON object a line. */
export const command: Command<readonly string[]> = {
  usage,
  read: (args) => {
    const separator = args.indexOf("--");
    const options = separator < 0 ? args : args.slice(0, separator);
    const unknown = options.find(isFlag);
    if (unknown !== undefined)
      throw new Refusal(2, `不认识的选项 / unknown option: ${unknown}`, usage);
    return args.filter((_, index) => index !== separator);
  },
  run: (tokens, terminal) => {
    const input = tokens.length === 0 ? terminal.input() : "";
    if (input === undefined) throw new Refusal(2, "没有数字 / no token given", usage);
    const lines = tokens.length === 0 ? splitLines(input) : tokens;
    terminal.out(lines.map((token) => `${JSON.stringify(parseFigure(token))}\n`).join(""));
    return 0;
  },
};

/** `-5%` is a figure; `--json` and `-h` are options. */
function isFlag(argument: string): boolean {
  return /^-(?:-|[a-z])/i.test(argument);
}

/** Lines ended by LF, CRLF or CR; the end of the last line begins no further one. */
function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

if (import.meta.main) process.exitCode = await runCommand(command);
