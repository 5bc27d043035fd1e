import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChartProblems } from "#authoring/check-chart.ts";
import { draftChart, type Wish, writeDraft } from "#authoring/draft.ts";
import { ChartError } from "#charts/chart-error.ts";
import { chartFolder, underFolder } from "./lib/chart-folder.ts";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { readDataset } from "./lib/data-folder.ts";
import { writeOrRefuse } from "./lib/disk.ts";
import { chartKinds } from "#charts/kinds/index.ts";
import { problemsAsText } from "./lib/print-problems.ts";

/** What a draft is to be, and where things lie. */
interface DraftFlags {
  readonly wish: Wish;
  readonly charts: string;
  readonly data: string;
}

/** `npm run chart:new`: drafts a chart of a metric for an editor to go on from. */
export const command: Command<DraftFlags> = {
  usage: `用法 Usage: npm run chart:new -- METRIC [--area A …] [--kind K] [--id ID] [--charts DIR --data DIR]
  METRIC       metrics.csv 里的编号 an id of metrics.csv
  --area A     哪些地方，可写几次（默认：凡有数的）which places, repeatable (default: all that have figures)
  --kind K     哪种图（默认：按数据挑）which kind (default: chosen by the data)
  --id ID      图的编号，也是文件名 the chart's id and file name
`,
  read(args) {
    const text = { type: "string" } as const;
    const area = { type: "string", multiple: true } as const;
    const options = { area, kind: text, id: text, charts: text, data: text };
    const parsed = parseOrNull({ args: [...args], allowPositionals: true, options });
    if (parsed === null) return null;
    const { values, positionals } = parsed;
    const [metric, ...more] = positionals;
    const kind = chartKinds.find((one) => one.kind === values.kind)?.kind ?? null;
    const isId = values.id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.id);
    if (!metric || more.length > 0 || !isId) return null;
    if (values.kind !== undefined && kind === null) return null;
    return {
      wish: { metric, kind, areas: values.area ?? [], id: values.id ?? null },
      charts: values.charts ?? chartFolder,
      data: values.data ?? "data",
    };
  },
  run({ wish, charts, data }, terminal) {
    const dataset = readDataset(data);
    const { chart, why } = draftOrRefuse(wish, dataset);
    const name = `${chart.id}.yaml`;
    const path = join(charts, name);
    if (existsSync(path))
      throw new Refusal(
        1,
        `${path} 已经有了，不覆盖；用 --id 另起一个编号`,
        `${path} is there already and stays; give another --id`,
      );
    const text = writeDraft(chart);
    const problems = findChartProblems([{ name, text }], dataset);
    if (problems.length > 0) {
      const told = problemsAsText(underFolder(problems, charts), ["zh", "en"]);
      throw new Refusal(
        1,
        `没有写出：起草的图画不出来。`,
        `Nothing written: the draft cannot be drawn.\n\n${told}`,
      );
    }
    writeOrRefuse(charts, [{ name, text }]);
    terminal.out(
      `已写出 · written: ${path}\n` +
        `图的种类 ${chart.kind}：${why.zh}。\nThe kind is ${chart.kind}: ${why.en}.\n` +
        "标题请换成发现，再运行 npm run chart:check\n" +
        "Put the finding in the title, then run npm run chart:check\n",
    );
    return 0;
  },
};

function draftOrRefuse(...wish: Parameters<typeof draftChart>): ReturnType<typeof draftChart> {
  try {
    return draftChart(...wish);
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    throw new Refusal(
      1,
      `${error.problem.zh}。${error.mend.zh}`,
      `${error.problem.en}; ${error.mend.en}`,
    );
  }
}

if (import.meta.main) process.exitCode = await runCommand(command);
