import Papa from "papaparse";
import type { NamedFile } from "#dataset/read/tables.ts";
import { syntheticData, topicNames } from "./lib/bench/synthetic-data.ts";
import { type Command, readFlags, runCommand } from "./lib/commands.ts";
import { normaliseAndAudit } from "./lib/data-folder.ts";

interface BenchFlags {
  readonly seed: number;
  readonly sizes: readonly number[];
}

/** `npm run bench:normalise`: how long normalising made-up rows takes beside PapaParse alone. */
export const command: Command<BenchFlags> = {
  usage: `用法 Usage: npm run bench:normalise [-- --seed N --rows N,N,…]
  --seed N  同一个种子得出同样的行 the same seed makes the same rows（默认 default: 1）
  --rows N  行数 how many rows（默认 default: 10000,100000,1000000）
`,
  read(args) {
    const flags = readFlags(args, {
      seed: { fallback: "1" },
      rows: { fallback: "10000,100000,1000000" },
    });
    const seed = Number(flags?.seed);
    const sizes = (flags?.rows ?? "").split(",").map(Number);
    const isRight = sizes.every((size) => Number.isSafeInteger(size) && size > 0);
    return Number.isSafeInteger(seed) && isRight ? { seed, sizes } : null;
  },
  run({ seed, sizes }, terminal) {
    terminal.out("      rows      papa normalise  times        peak\n");
    for (const size of sizes) terminal.out(measure(syntheticData(size, seed)));
    return 0;
  },
};

/** One line: rows, both times, and the most memory used so far. */
function measure(files: readonly NamedFile[]): string {
  const texts = files
    .filter(({ name }) => topicNames.includes(name.replace(".csv", "")))
    .map(({ bytes }) => new TextDecoder().decode(bytes()));
  const papa = secondsOf(() => {
    for (const text of texts) Papa.parse<string[]>(text);
  });
  let rows = 0;
  const own = secondsOf(() => {
    const { dataset, problems } = normaliseAndAudit(files);
    // A row that is refused costs less than one that is read: such a run would say nothing.
    const [first] = problems;
    if (first) throw new Error(`${first.file}:${first.line}: ${first.message.en}`);
    rows = dataset?.observations.length ?? 0;
  });
  const times = `${(own / papa).toFixed(1)}×`.padStart(7);
  const peak = `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`.padStart(12);
  return `${String(rows).padStart(10)}${asSeconds(papa)}${asSeconds(own)}${times}${peak}\n`;
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function asSeconds(seconds: number): string {
  return `${seconds.toFixed(2)} s`.padStart(10);
}

if (import.meta.main) process.exitCode = await runCommand(command);
