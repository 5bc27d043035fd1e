import { chartFolder, checkChartFolder, underFolder } from "./lib/check-chart-folder.ts";
import { readFlags } from "./lib/commands.ts";
import { Refusal } from "./lib/disk.ts";
import { reportFlags, reportProblems } from "./lib/print-problems.ts";

/** `npm run chart:check`: says everything that is wrong with the charts' files, and writes nothing. */

const usage = `用法 Usage: npm run chart:check [-- --charts DIR --data DIR --format text|json|github --lang zh|en]
  --charts DIR   图的文件夹 the charts' folder（默认 default: ${chartFolder}）
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --format KIND  text 给人看 for people · json 给程序 for programs · github 拉取请求里的标注 annotations
  --lang LANG    zh 或 or en（默认两种都写 default: both）
`;

const flags = readFlags(process.argv.slice(2), {
  charts: { fallback: chartFolder },
  data: { fallback: "data" },
  ...reportFlags,
});

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    const problems = checkChartFolder(flags.charts, flags.data);
    // People open a file by its path from where they stand; annotations name the folder themselves.
    const told = flags.format === "text" ? underFolder(problems, flags.charts) : problems;
    reportProblems(told, flags, flags.charts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
