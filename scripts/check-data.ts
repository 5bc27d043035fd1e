import { readFlags } from "./lib/commands.ts";
import { readFolder } from "./lib/normalise-folder.ts";
import { reportFlags, reportProblems } from "./lib/print-problems.ts";

/** `npm run data:check`: says everything that is wrong with the data folder, and writes nothing. */

const usage = `用法 Usage: npm run data:check [-- --data DIR --format text|json|github --lang zh|en]
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --format KIND  text 给人看 for people · json 给程序 for programs · github 拉取请求里的标注 annotations
  --lang LANG    zh 或 or en（默认两种都写 default: both）
`;

const flags = readFlags(process.argv.slice(2), { data: { fallback: "data" }, ...reportFlags });

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  reportProblems(readFolder(flags.data).problems, flags, flags.data);
}
