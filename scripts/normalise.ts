import { readFlags } from "./lib/commands.ts";
import { Refusal } from "./lib/disk.ts";
import { normaliseFolder } from "./lib/normalise-folder.ts";
import { problemsAsText } from "./lib/print-problems.ts";

/** `npm run data`: writes the data folder as JSON, or says what is wrong with it. */

const usage = `用法 Usage: npm run data [-- --data DIR --out DIR]
  --data DIR  数据文件夹 the data folder（默认 default: data）
  --out DIR   写到哪里 where to write（默认 default: src/generated）
`;

const flags = readFlags(process.argv.slice(2), {
  data: { fallback: "data" },
  out: { fallback: "src/generated" },
});

if (flags === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    normaliseAndTell(flags.data, flags.out);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

function normaliseAndTell(data: string, out: string): void {
  const problems = normaliseFolder(data, out);
  const isFailed = problems.some(({ severity }) => severity === "error");
  if (problems.length > 0) process.stderr.write(problemsAsText(problems, ["zh", "en"]));
  if (isFailed)
    process.stderr.write("没有写出；上次的结果未动 · Nothing was written; the last output stays\n");
  else process.stdout.write(`已写出 · written: ${out}\n`);
  process.exitCode = isFailed ? 1 : 0;
}
