import { readFileSync } from "node:fs";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { typedRows } from "#dataset/read/tables.ts";
import { type Grid, gridOfSheet, readGrid } from "#intake/import/grid.ts";
import { type ObservationCells, observationsOf, placeRows } from "#intake/import/place-rows.ts";
import { recognise } from "#intake/import/recognise.ts";
import { vocabularyOf } from "#intake/import/vocabulary.ts";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { readFolder } from "./lib/data-folder.ts";
import { diskErrorCode, writeOrRefuse } from "./lib/disk.ts";
import { problemsAsText } from "./lib/print-problems.ts";

const options = {
  metric: { type: "string" },
  area: { type: "string" },
  period: { type: "string" },
  unit: { type: "string" },
  source: { type: "string" },
  encoding: { type: "string" },
  data: { type: "string", default: "data" },
  "dry-run": { type: "boolean", default: false },
} as const;

interface Flags {
  readonly file: string;
  readonly given: Readonly<Partial<Record<"metric" | "area" | "period" | "unit", string>>>;
  readonly source: string;
  readonly encoding: string;
  readonly data: string;
  readonly isDry: boolean;
}

/** `npm run data:import`: puts the figures of a statistical table into the topics' files, each in its place. */
export const command: Command<Flags> = {
  usage: `用法 Usage: npm run data:import -- FILE --source ID [--metric ID --area ID --period P --unit 万件 --encoding big5 --dry-run --data DIR]
  FILE           .xlsx、.csv 或粘贴成文本的表 a table
  --source ID    这张表的来源，先登记在 sources.csv the table's source
  --metric …     表里没有写的，在这里写 what the table does not say
  --encoding     文件的编码，认不准时要写 the file's encoding, where it cannot be told
  --dry-run      只说会添哪些行，不写 tells the rows and writes nothing
`,
  read(args) {
    const parsed = parseOrNull({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = parsed?.positionals ?? [];
    if (parsed === null || file === undefined || more.length > 0) return null;
    const { source, encoding = "", data, "dry-run": isDry, ...given } = parsed.values;
    return source === undefined ? null : { file, given, source, encoding, data, isDry };
  },
  async run({ file, given, source, encoding, data, isDry }, terminal) {
    const { tables } = readFolder(data).read;
    const metrics = typedRows(tables, "metrics");
    const vocabulary = vocabularyOf({ metrics, areas: typedRows(tables, "areas") });
    const words = [...vocabulary.areas.keys(), ...vocabulary.metrics.keys()];
    const { figures, unplaced, labels } = recognise(
      await readTable(file, words, encoding),
      vocabulary,
      given,
    );
    if (figures.length === 0 || unplaced.length > 0) {
      const places = unplaced
        .slice(0, 3)
        .map(({ row, column, token, lacks }) => `${row}:${column} “${token}” ${lacks.join("+")}`);
      throw new Refusal(
        1,
        `没有写出：${figures.length} 个数字认得出，${unplaced.length} 个缺指标、地方或年份（行:列 ${places.join("；")}）。表里认不出的字：${labels.slice(0, 8).join("、")}。用 --metric、--area、--period 写明，或先在 metrics.csv、areas.csv 登记`,
        `Nothing was written: ${figures.length} figures were recognised, ${unplaced.length} lack metric, area or period. Say them with --metric, --area or --period, or add the names to metrics.csv or areas.csv first`,
      );
    }
    const topics = new Map(metrics.map(({ id, topic }) => [id, topic]));
    const rows = observationsOf(figures, source);
    const byTopic = Map.groupBy(rows, ({ metric = "" }) => topics.get(metric) ?? "");
    const placed = [...byTopic].map(([topic, ours]) => ({
      name: `${topic}.csv`,
      ...placeIn(join(data, `${topic}.csv`), ours),
    }));
    for (const { name, added, present } of placed) {
      terminal.out(
        `${name}: 添 ${added.length} 行，已有 ${present.length} 行 · ${added.length} rows added, ${present.length} were there\n`,
      );
      for (const id of added) terminal.out(`  + ${id}\n`);
    }
    if (isDry) return 0;
    writeOrRefuse(data, placed);
    const added = new Set(placed.flatMap((one) => one.added));
    const problems = readFolder(data).problems.filter(({ file: name }) =>
      byTopic.has(name.replace(/\.csv$/, "")),
    );
    // The rows are in: what is to be looked at follows, the gate's hits among it.
    if (added.size > 0 && problems.length > 0)
      terminal.out(`\n${problemsAsText(problems, ["zh", "en"])}`);
    return 0;
  },
};

async function readTable(file: string, words: readonly string[], encoding: string): Promise<Grid> {
  try {
    const bytes = readFileSync(file);
    if (/\.xlsx$/i.test(file)) return await readSheet(bytes);
    const grid = readGrid(bytes, words, encoding);
    if (grid !== null) return grid;
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === undefined && !(error instanceof RangeError)) throw error;
    throw new Refusal(2, `读不了 ${file}（${code ?? encoding}）`, `${file} cannot be read`);
  }
  throw new Refusal(
    1,
    "认不准文件的编码：用 --encoding gb18030 或 --encoding big5 写明",
    "The file's encoding cannot be told: say --encoding gb18030 or --encoding big5",
  );
}

/** The first sheet of a workbook, its cells as texts. */
async function readSheet(bytes: Buffer): Promise<Grid> {
  const [sheet] = await readWorkbook(bytes);
  return gridOfSheet(sheet?.data ?? []);
}

function placeIn(path: string, rows: readonly ObservationCells[]) {
  try {
    return placeRows(readFileSync(path), rows);
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === undefined) throw error;
    throw new Refusal(1, `打不开 ${path}（${code}）`, `${path} cannot be opened (${code})`);
  }
}

if (import.meta.main) process.exitCode = await runCommand(command);
