import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { normaliseFolder } from "./lib/data-folder.ts";
import { problemsAsText } from "./lib/print-problems.ts";

const flags = { data: { fallback: "data" }, out: { fallback: "src/generated" } };

/** `npm run data`: writes the data folder as JSON, or says what is wrong with it. */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run data [-- --data DIR --out DIR]
  --data DIR  数据文件夹 the data folder（默认 default: data）
  --out DIR   写到哪里 where to write（默认 default: src/generated）
`,
  read: (args) => readFlags(args, flags),
  run: ({ data, out }, terminal) => {
    const problems = normaliseFolder(data, out);
    const isFailed = problems.some(({ severity }) => severity === "error");
    if (problems.length > 0) terminal.err(problemsAsText(problems, ["zh", "en"]));
    if (isFailed)
      terminal.err("没有写出；上次的结果未动 · Nothing was written; the last output stays\n");
    else terminal.out(`已写出 · written: ${out}\n`);
    return isFailed ? 1 : 0;
  },
};

if (import.meta.main) process.exitCode = await runCommand(command);
