import { languages, type Language } from "#dataset/contract/bilingual.ts";
import { readFlags } from "./lib/arguments.ts";
import { readFolder } from "./lib/normalise-folder.ts";
import { problemsAsGithub } from "./lib/print-github.ts";
import { problemsAsJson } from "./lib/print-json.ts";
import { problemsAsText } from "./lib/print-text.ts";

/** `npm run data:check`: says everything that is wrong with the data folder, and writes nothing. */

const usage = `用法 Usage: npm run data:check [-- --data DIR --format text|json|github --lang zh|en]
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --format KIND  text 给人看 for people · json 给程序 for programs · github 拉取请求里的标注 annotations
  --lang LANG    zh 或 or en（默认两种都写 default: both）
`;

const flags = readFlags(process.argv.slice(2), {
  data: { fallback: "data" },
  format: { fallback: "text", choices: ["text", "json", "github"] },
  lang: { fallback: "both", choices: ["zh", "en", "both"] },
});

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const { problems } = readFolder(flags.data);
  const spoken: readonly Language[] = languages.filter(
    (one) => flags.lang === "both" || flags.lang === one,
  );
  const report = {
    json: () => problemsAsJson(problems),
    github: () => problemsAsGithub(problems, flags.data, spoken),
    text: () => problemsAsText(problems, spoken),
  }[flags.format as "json" | "github" | "text"];
  process.stdout.write(report());
  process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
