import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { chartFolder, checkChartFolder, underFolder } from "./lib/chart-folder.ts";
import { reportFlags, reportProblems } from "./lib/print-problems.ts";

const flags = { charts: { fallback: chartFolder }, data: { fallback: "data" }, ...reportFlags };

/** `npm run chart:check`: says everything that is wrong with the charts' files, and writes nothing. */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run chart:check [-- --charts DIR --data DIR --format text|json|github --lang zh|en]
  --charts DIR   图的文件夹 the charts' folder（默认 default: ${chartFolder}）
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --format KIND  text 给人看 for people · json 给程序 for programs · github 拉取请求里的标注 annotations
  --lang LANG    zh 或 or en（默认两种都写 default: both）
`,
  read: (args) => readFlags(args, flags),
  run: ({ charts, data, ...style }, terminal) => {
    const problems = checkChartFolder(charts, data);
    // People open a file by its path from where they stand; annotations name the folder themselves.
    const told = style.format === "text" ? underFolder(problems, charts) : problems;
    return reportProblems(told, style, charts, terminal);
  },
};

if (import.meta.main) process.exitCode = await runCommand(command);
