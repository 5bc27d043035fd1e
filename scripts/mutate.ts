import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Plugin } from "vite";
import { startVitest } from "vitest/node";
import { type Command, readFlags, Refusal, runCommand } from "./lib/commands.ts";
import { projectFolder } from "./lib/disk.ts";

const flags = {
  files: { fallback: "src/dataset/derive/**/*.ts,src/charts/rules.ts,src/charts/kinds/**/*.ts" },
  most: { fallback: "40" },
  seed: { fallback: "1" },
  only: { fallback: "none" },
};

/** Longer than any run of the unit tests: what takes more is a loop without end, which is noticed too. */
const patience = 10 * 60_000;

/** `npm run mutate`: breaks the code in one place at a time and tells which of it no unit test notices. */
export const command: Command<{ files: string; most: number; seed: number; only: string }> = {
  usage: `用法 Usage: npm run mutate [-- --files GLOB,GLOB --most N --seed N]
  --files GLOB  在哪些文件里改 which files（默认 default: ${flags.files.fallback}）
  --most N      最多改几处 how many places at most（默认 default: ${flags.most.fallback}）
  --seed N      同一个种子改同样的地方 the same seed breaks the same places（默认 default: 1）
`,
  read(args) {
    const given = readFlags(args, flags);
    const [most, seed] = [Number(given?.most), Number(given?.seed)];
    if (given === null || !Number.isSafeInteger(seed) || !(most >= 1)) return null;
    return { ...given, most, seed };
  },
  async run({ files, most, seed, only }, terminal) {
    const paths = files.split(",").flatMap((glob) => globSync(glob, { cwd: projectFolder }));
    const all = paths.toSorted().flatMap(mutantsIn);
    if (all.length === 0) throw new Refusal(1, `${files} 里没有可改的`, `Nothing in ${files}`);
    if (only !== "none") return (await testsPass(all[Number(only)], paths)) ? 0 : 1;
    const survives = (index: number): boolean =>
      spawnSync(process.execPath, [import.meta.filename, "--files", files, `--only=${index}`], {
        cwd: projectFolder,
        stdio: "ignore",
        timeout: patience,
        killSignal: "SIGKILL",
      }).status === 0;
    if (!survives(-1)) throw new Refusal(1, "先让测试通过", "Make the tests pass first");
    const chosen = [...all.keys()].sort((a, b) => order(a, seed) - order(b, seed)).slice(0, most);
    const survivors = chosen.flatMap((index) => (survives(index) ? (all[index] ?? []) : []));
    for (const { path, line, was, now } of survivors)
      terminal.out(`${path}:${line}  ${was}  →  ${now}\n`);
    const killed = chosen.length - survivors.length;
    terminal.out(
      `${chosen.length} 处（共 ${all.length} 处），测试发现了 ${killed} 处 · ` +
        `${killed} of ${chosen.length} noticed, of ${all.length} places\n`,
    );
    return 0;
  },
};

/** One place of a file that reads otherwise. */
interface Mutant {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly was: string;
  readonly now: string;
}

/** Runs the unit tests that load a file, with it broken; without a mutant, those of all files. */
async function testsPass(mutant: Mutant | undefined, paths: readonly string[]): Promise<boolean> {
  const related = (mutant === undefined ? paths : [mutant.path]).map((path) =>
    join(projectFolder, path),
  );
  const breaking: Plugin = {
    name: "mutant",
    enforce: "pre",
    transform: (code, id) =>
      mutant === undefined || id.split("?")[0] !== related[0]
        ? undefined
        : code.slice(0, mutant.start) + mutant.now + code.slice(mutant.start + mutant.was.length),
  };
  const vitest = await startVitest(
    [],
    // Threads end with their process, also where they would never come to an end. What another run
    // has kept of a file would stand in for the mutant.
    { run: true, related, project: ["unit"], bail: 1, pool: "threads", fsModuleCache: false },
    { plugins: [breaking] },
  );
  const failed = vitest.state.getCountOfFailedTests() + vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return failed === 0;
}

const swapped: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  true: "false",
  false: "true",
};

/** Every mutant of a file: operators and truths swapped, conditions settled, negations and returns taken away. */
function mutantsIn(path: string): readonly Mutant[] {
  const text = readFileSync(join(projectFolder, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, ...texts: readonly (string | undefined)[]): void => {
    const start = node.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    for (const now of texts)
      if (now !== undefined) found.push({ path, line, start, was: node.getText(file), now });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node) && !joinsTexts(node))
      add(node.operatorToken, swapped[node.operatorToken.getText(file)]);
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(file));
    else if (ts.isIfStatement(node)) add(node.expression, "true", "false");
    else if (ts.isConditionalExpression(node)) add(node.condition, "true", "false");
    else if (ts.isReturnStatement(node) && node.expression) add(node, "return;");
    else if (/^(?:true|false)$/.test(node.getText(file))) add(node, swapped[node.getText(file)]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function joinsTexts({ left, right }: ts.BinaryExpression): boolean {
  return [left, right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );
}

/** A number that looks drawn at random and is the same for one seed: Knuth's multiplicative hashing. */
function order(index: number, seed: number): number {
  return Math.imul(index + 1, 2654435761 ^ Math.imul(seed, 40503)) >>> 0;
}

if (import.meta.main) process.exitCode = await runCommand(command);
