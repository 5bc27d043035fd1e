import { compareStates, isEmpty } from "#intake/diff.ts";
import { diffAsHtml, diffAsJson, diffAsMarkdown, diffAsText } from "#intake/diff-report.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { address } from "#site/addresses.ts";
import { chartSheets } from "./lib/chart-folder.ts";
import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { stateOfBase, stateOfFolder } from "./lib/project-state.ts";

const flags = {
  base: { fallback: "HEAD" },
  data: { fallback: "data" },
  format: { fallback: "text", choices: ["text", "markdown", "html", "json"] },
};

/** `npm run data:diff`: what the data folder changes of what is published. */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run data:diff -- --base REF|DIR [--data DIR --format text|markdown|html|json]
  --base REF|DIR 与哪个提交或数据文件夹比 the commit or data folder to compare with（默认 default: HEAD）
  --data DIR     数据文件夹 the data folder（默认 default: data）
  --format KIND  text 给人看 for people · markdown 评论 a comment · html 连图 with charts · json 给程序 for programs
退出码 exit: 0 没有变化 no change · 1 有变化 a change · 2 用法不对 usage · 3 有错误 an error
`,
  read: (args) => readFlags(args, flags),
  run({ base, data, format }, terminal) {
    const diff = compareStates(stateOfBase(base), stateOfFolder(data), {
      charts: createVirtualDocument(),
      addressOf: (kind, id) => address[pages[kind]](id, "zh"),
    });
    if (format === "json") terminal.out(diffAsJson(diff));
    else if (format === "html") terminal.out(diffAsHtml(diff, base, chartSheets()));
    else terminal.out(format === "markdown" ? diffAsMarkdown(diff) : diffAsText(diff));
    return diff.errors.length > 0 ? 3 : isEmpty(diff) ? 0 : 1;
  },
};

const pages = {
  metrics: "metric",
  areas: "area",
  sources: "source",
  topics: "topic",
  charts: "chart",
  stories: "story",
} as const;

if (import.meta.main) process.exitCode = await runCommand(command);
