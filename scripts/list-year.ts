import { indexDataset } from "#dataset/index.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import { isTimeless } from "#model/measures.ts";
import { type Command, parseOrNull, runCommand } from "./lib/commands.ts";
import { readDataset } from "./lib/data-folder.ts";

/** `npm run data:year -- 2026`: which series expect a figure for the year, and who printed the last, as a checklist. */
export const command: Command<{ readonly year: number; readonly data: string }> = {
  usage: `用法 Usage: npm run data:year -- YEAR [--data DIR]
  YEAR        哪一年的数 the year, as 2026
  --data DIR  数据文件夹 the data folder（默认 default: data）
`,
  read(args) {
    const options = { data: { type: "string", default: "data" } } as const;
    const parsed = parseOrNull({ args: [...args], options, allowPositionals: true });
    const [year = "", ...more] = parsed?.positionals ?? [];
    if (parsed === null || more.length > 0 || !/^(?:19|20)\d\d$/.test(year)) return null;
    return { year: Number(year), data: parsed.values.data };
  },
  run({ year, data }, terminal) {
    const dataset = readDataset(data);
    const { metric: metricOf, area: areaOf, source: sourceOf } = indexDataset(dataset);
    const expected = expectedFigures(dataset, year);
    const found = expected.filter((one) => one.found !== undefined).length;
    terminal.out(
      `# ${year}\n\n已有 ${found} / ${expected.length} · ${found} of ${expected.length} found\n\n`,
    );
    for (const { metric, area, before, found: figure } of expected) {
      const source = sourceOf(before.source);
      const where = source.url === null ? source.title.zh : `[${source.title.zh}](${source.url})`;
      terminal.out(
        `- [${figure ? "x" : " "}] ${areaOf(area).name.zh} · ${metricOf(metric).name.zh} \`${metric}\`\n` +
          `      ${year - 1}: ${before.reportedAs} ← ${where}\n`,
      );
    }
    return 0;
  },
};

if (import.meta.main) process.exitCode = await runCommand(command);

/** A series that had a figure for the year before, and has or lacks one for the year asked about. */
interface ExpectedFigure {
  readonly metric: string;
  readonly area: string;
  /** Last year's figure: who printed it says where to look. */
  readonly before: Observation;
  readonly found: Observation | undefined;
}

/** What a year ought to bring: every series with a figure of the whole year before, by metric and area. */
function expectedFigures(dataset: Dataset, year: number): readonly ExpectedFigure[] {
  const { observations, metric: metricOf } = indexDataset(dataset);
  const ofYear = (rows: readonly Observation[], text: string): Observation | undefined =>
    rows.findLast(({ period, status }) => period.text === text && status !== "target");
  return dataset.metrics.flatMap(({ id: metric }) =>
    isTimeless(metricOf(metric).measure)
      ? []
      : observations.areasOf(metric).flatMap((area): readonly ExpectedFigure[] => {
          const rows = observations.printed(metric, area);
          const before = ofYear(rows, String(year - 1));
          return before ? [{ metric, area, before, found: ofYear(rows, String(year)) }] : [];
        }),
  );
}
