import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkCharts } from "#authoring/check-chart.ts";
import { draftChart, writeDraft } from "#authoring/draft.ts";
import { ChartError } from "#charts/chart-error.ts";
import { type ChartKind, chartKinds } from "#charts/chart-kinds.ts";
import { chartFolder, readDataset, underFolder } from "./lib/check-chart-folder.ts";
import { Refusal, writeOrRefuse } from "./lib/disk.ts";
import { problemsAsText } from "./lib/print-problems.ts";

/** What the command line asks a draft to be, and where things lie. */
export interface DraftFlags {
  readonly metric: string;
  readonly areas: readonly string[];
  readonly kind: ChartKind | null;
  readonly id: string | null;
  readonly charts: string;
  readonly data: string;
}

/** Reads `METRIC --area A --area B --kind K`; null for anything else, for the command to print its usage. */
export function readDraftFlags(args: readonly string[]): DraftFlags | null {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        area: { type: "string", multiple: true },
        kind: text,
        id: text,
        charts: text,
        data: text,
      },
    });
    const [metric, ...more] = positionals;
    const kind = chartKinds.find((one) => one === values.kind) ?? null;
    const isId = values.id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.id);
    if (!metric || more.length > 0 || !isId) return null;
    if (values.kind !== undefined && kind === null) return null;
    return {
      metric,
      kind,
      areas: values.area ?? [],
      id: values.id ?? null,
      charts: values.charts ?? chartFolder,
      data: values.data ?? "data",
    };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** `npm run chart:new`: drafts a chart of a metric for an editor to go on from. */

const usage = `用法 Usage: npm run chart:new -- METRIC [--area A …] [--kind K] [--id ID] [--charts DIR --data DIR]
  METRIC       metrics.csv 里的编号 an id of metrics.csv
  --area A     哪些地方，可写几次（默认：凡有数的）which places, repeatable (default: all that have figures)
  --kind K     哪种图（默认：按数据挑）which kind (default: chosen by the data)
  --id ID      图的编号，也是文件名 the chart's id and file name
`;

const flags = readDraftFlags(process.argv.slice(2));

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    draftAndTell(flags);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

function draftAndTell({ charts, data, ...wish }: NonNullable<typeof flags>): void {
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
  const problems = checkCharts([{ name, text }], dataset);
  if (problems.length > 0) {
    const told = problemsAsText(underFolder(problems, charts), ["zh", "en"]);
    throw new Refusal(
      1,
      `没有写出：起草的图画不出来。`,
      `Nothing written: the draft cannot be drawn.\n\n${told}`,
    );
  }
  writeOrRefuse(charts, [{ name, text }]);
  process.stdout.write(
    `已写出 · written: ${path}\n` +
      `图的种类 ${chart.kind}：${why.zh}。\nThe kind is ${chart.kind}: ${why.en}.\n` +
      "标题请换成发现，再运行 npm run chart:check\n" +
      "Put the finding in the title, then run npm run chart:check\n",
  );
}

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
