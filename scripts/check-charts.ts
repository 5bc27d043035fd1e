import { languages, type Language } from "#dataset/contract/bilingual.ts";
import type { Problem } from "#dataset/contract/problem.ts";
import { readFlags } from "./lib/arguments.ts";
import { chartFolder, checkChartFolder, underFolder } from "./lib/check-chart-folder.ts";
import { problemsAsGithub } from "./lib/print-github.ts";
import { problemsAsJson } from "./lib/print-json.ts";
import { problemsAsText } from "./lib/print-text.ts";
import { Refusal } from "./lib/refusal.ts";

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
  format: { fallback: "text", choices: ["text", "json", "github"] },
  lang: { fallback: "both", choices: ["zh", "en", "both"] },
});

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    const problems = checkChartFolder(flags.charts, flags.data);
    const spoken = languages.filter((one) => flags.lang === "both" || flags.lang === one);
    process.stdout.write(reportOf(problems, flags.format, flags.charts, spoken));
    process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

function reportOf(
  problems: readonly Problem[],
  format: string,
  folder: string,
  spoken: readonly Language[],
): string {
  if (format === "json") return problemsAsJson(problems);
  if (format === "github") return problemsAsGithub(problems, folder, spoken);
  return problemsAsText(underFolder(problems, folder), spoken);
}
