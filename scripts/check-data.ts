import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { readFolder } from "./lib/data-folder.ts";
import { reportFlags, reportProblems } from "./lib/print-problems.ts";

const flags = { data: { fallback: "data" }, ...reportFlags };

/** `npm run data:check`: says everything that is wrong with the data folder, and writes nothing. */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run data:check [-- --data DIR --format text|json|github --lang zh|en]
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --format KIND  text 给人看 for people · json 给程序 for programs · github 拉取请求里的标注 annotations
  --lang LANG    zh 或 or en（默认两种都写 default: both）
`,
  read: (args) => readFlags(args, flags),
  run: ({ data, ...style }, terminal) =>
    reportProblems(readFolder(data).problems, style, data, terminal),
};

if (import.meta.main) process.exitCode = await runCommand(command);
