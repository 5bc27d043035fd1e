import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSyntheticFolder } from "./lib/bench/synthetic-folder.ts";
import { readFlags } from "./lib/commands.ts";

/** `npm run bench:normalise`: how long normalising made-up rows takes beside PapaParse alone. */

const usage = `用法 Usage: npm run bench:normalise -- --seed N [--rows N]
  --seed N  同一个种子得出同样的行 the same seed makes the same rows
  --rows N  行数 how many rows（默认 default: 1000000）
`;

interface Measured {
  readonly seconds: number;
  readonly rows: number;
  readonly peak: number;
}

const flags = readFlags(process.argv.slice(2), {
  seed: { fallback: "" },
  rows: { fallback: "1000000" },
});
const [seed, rows] = [Number(flags?.seed), Number(flags?.rows)];

if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(rows) || rows < 1) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), "bench-normalise-"));
  try {
    writeSyntheticFolder(folder, rows, seed);
    process.stdout.write(asTable(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function asTable(folder: string): string {
  const names = ["read", "papaparse", "check", "normalise"];
  const measured = names.map((name) => measure(name, folder));
  const base = measured[1]?.seconds ?? 1;
  const lines = measured.map(({ seconds, rows: count, peak }, index) =>
    [
      (names[index] ?? "").padEnd(10),
      String(count).padStart(10),
      `${seconds.toFixed(2)} s`.padStart(10),
      `${(seconds / base).toFixed(2)}×`.padStart(8),
      `${Math.round(peak)} MiB`.padStart(10),
    ].join(""),
  );
  const head = ["run".padEnd(10), "rows".padStart(10), "time".padStart(10), "papa".padStart(8)];
  return `${[[...head, "peak".padStart(10)].join(""), ...lines].join("\n")}\n`;
}

/** In a process of its own, so that neither memory nor warmth is shared. */
function measure(name: string, folder: string): Measured {
  const script = join(import.meta.dirname, "lib", "bench", "measure.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}
