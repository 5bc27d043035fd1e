import { checkAgainstBase } from "#intake/check-against-base.ts";
import { compareProblems } from "#problems/problem.ts";
import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { cellsIn, readFolder } from "./lib/data-folder.ts";
import { reportFlags, reportProblems } from "./lib/print-problems.ts";
import { readBase } from "./lib/project-state.ts";

const flags = { data: { fallback: "data" }, base: { fallback: "none" }, ...reportFlags };

/** `npm run data:check`: says everything that is wrong with the data folder, and writes nothing. */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run data:check [-- --data DIR --base REF|DIR --format text|json|github --lang zh|en]
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --base REF|DIR 与哪个提交或文件夹比，查已发布的数字有没有变 also tell which published figures changed
  --format KIND  text 给人看 for people · json 给程序 for programs · github 拉取请求里的标注 annotations
  --lang LANG    zh 或 or en（默认两种都写 default: both）
`,
  read: (args) => readFlags(args, flags),
  run({ data, base, ...style }, terminal) {
    const { problems, read } = readFolder(data);
    const changes = base === "none" ? [] : checkAgainstBase(readBase(base).read, read);
    const all = [...problems, ...changes].sort(compareProblems);
    return reportProblems(all, style, data, terminal, cellsIn(data));
  },
};

if (import.meta.main) process.exitCode = await runCommand(command);
