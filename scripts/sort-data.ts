import { readFlags } from "./lib/arguments.ts";
import { Refusal } from "./lib/refusal.ts";
import { sortFolder } from "./lib/sort-folder.ts";

/** `npm run data:sort`: puts the rows of every file in order and changes no cell. */

const usage = `用法 Usage: npm run data:sort [-- --data DIR]
  --data DIR  数据文件夹 the data folder（默认 default: data）
`;

const flags = readFlags(process.argv.slice(2), { data: { fallback: "data" } });

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    sortAndTell(flags.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

function sortAndTell(data: string): void {
  const { lines, isWhole } = sortFolder(data);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  process.exitCode = isWhole ? 0 : 1;
}
