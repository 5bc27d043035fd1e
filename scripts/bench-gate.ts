import { createGateContext, gateRules } from "#dataset/check/gate/rules.ts";
import type { LocatedObservation } from "#dataset/check/context.ts";
import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import type { Observation } from "#model/observation.ts";
import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { readDataset, readFolder } from "./lib/data-folder.ts";

/** `npm run bench:gate`: how many slips the gate stops, tried on every figure of a series of three or more. */
export const command: Command<Record<"data", string>> = {
  usage: `用法 Usage: npm run bench:gate [-- --data DIR]
  --data DIR  数据文件夹 the data folder（默认 default: data）
`,
  read: (args) => readFlags(args, { data: { fallback: "data" } }),
  run({ data }, terminal) {
    const index = indexDataset(readDataset(data));
    const { reported, tables } = readFolder(data).read;
    const accepted = new Set(tables.accepted.rows.map(({ text }) => text.observation));
    terminal.out(`要放行的真数 true figures accepted: ${share(accepted.size, reported.length)}\n`);
    const byMetric = Map.groupBy(reported, ({ observation }) => observation.metric);
    const besides = (metric: string) => byMetric.get(index.metric(metric).of ?? "") ?? [];
    const tallies = new Map<string, { tried: number; stopped: number }>();
    for (const [metric, own] of byMetric) {
      const located = [...own, ...besides(metric)];
      const known = stopsOf(located, index);
      for (const { name, changed } of slipsOf(own)) {
        const tally = tallies.get(name) ?? { tried: 0, stopped: 0 };
        tally.tried++;
        if (isStopped(located, changed, known, index)) tally.stopped++;
        tallies.set(name, tally);
      }
    }
    for (const [name, { tried, stopped }] of tallies)
      terminal.out(`${name}: ${share(stopped, tried)}\n`);
    return 0;
  },
};

function share(part: number, whole: number): string {
  return `${part} / ${whole} = ${((100 * part) / whole).toFixed(2)}%`;
}

interface Slip {
  readonly name: string;
  readonly changed: readonly Observation[];
}

type Numbers = Pick<Observation, "value" | "low" | "high">;

const factors = { "×10": 10, "×100": 100, "万 (×10⁴)": 1e4, "亿 (×10⁸)": 1e8 };

/** What may be mistyped in the figures of one metric: a power of ten, the year before, the other place. */
function slipsOf(located: readonly LocatedObservation[]): readonly Slip[] {
  const results = located
    .map(({ observation }) => observation)
    .filter(({ status }) => status !== "target");
  const series = [...Map.groupBy(results, ({ area }) => area).values()];
  return series
    .filter(({ length }) => length >= 3)
    .flatMap((figures) =>
      figures.flatMap((figure): readonly Slip[] => {
        const scaled = Object.entries(factors).map(([name, factor]) => ({
          name,
          changed: [{ ...figure, ...scale(figure, factor) }],
        }));
        const year = Number(figure.period.text);
        const before = figures.filter(({ period }) => period.text === String(year - 1)).slice(0, 1);
        const elsewhere = series
          .filter((others) => others.length >= 3 && others !== figures)
          .flatMap((others) => others.filter(({ period }) => period.text === figure.period.text))
          .filter(({ area }) => area > figure.area);
        return [
          ...scaled,
          ...before
            .filter(({ value }) => value !== figure.value)
            .map((one) => ({ name: "上一年 last year's", changed: [put(figure, one)] })),
          ...elsewhere
            .filter(({ value }) => value !== figure.value)
            .map((one) => ({
              name: "两地对调 swapped",
              changed: [put(figure, one), put(one, figure)],
            })),
        ];
      }),
    );
}

function scale({ value, low, high }: Numbers, factor: number): Numbers {
  const times = (one: number | null) => (one === null ? null : one * factor);
  return { value: times(value), low: times(low), high: times(high) };
}

function put(figure: Observation, { value, low, high, reportedAs }: Observation): Observation {
  return { ...figure, value, low, high, reportedAs };
}

function stopsOf(located: readonly LocatedObservation[], index: DatasetIndex): ReadonlySet<string> {
  const context = createGateContext(located, index, index.data.identities);
  const hits = gateRules.flatMap(({ id, find }) =>
    find(context).map(({ figure }) => [id, figure.observation.id, figure.value].join(" ")),
  );
  return new Set(hits);
}

function isStopped(
  located: readonly LocatedObservation[],
  changed: readonly Observation[],
  known: ReadonlySet<string>,
  index: DatasetIndex,
): boolean {
  const isOutside = changed.some(({ metric, value, low }) => {
    const { min, max } = index.metric(metric);
    const number = value ?? low ?? 0;
    return number < (min ?? -Infinity) || number > (max ?? Infinity);
  });
  if (isOutside) return true;
  const byId = new Map(changed.map((one) => [one.id, one]));
  const slipped = located.map((one) => ({
    ...one,
    observation: byId.get(one.observation.id) ?? one.observation,
  }));
  return stopsOf(slipped, index).difference(known).size > 0;
}

if (import.meta.main) process.exitCode = await runCommand(command);
