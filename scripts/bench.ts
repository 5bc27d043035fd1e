import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { asTable, isWithin, type Measured } from "./lib/bench/load-page.ts";
import {
  measureDrawing,
  measureEmbeds,
  measureRebuilding,
  measureStories,
  measureTwelve,
} from "./lib/bench/measures.ts";
import { findBrowser, launchBrowser } from "./lib/browser.ts";

/** `npm run bench`: the built site against the budgets of its design. Times want a quiet machine. */

const usage = `用法 Usage: npm run bench -- [--dist DIR] [--json] [--rebuild]
  --dist DIR  构建好的网站 the built site（默认 default: dist）
  --json      写成 JSON as JSON
  --rebuild   另外构建两次，逐字节比较 build twice more and compare every byte
退出码 exit codes: 0 都在预算内 all within budget, 1 有超出 one over it, 2 用法不对 wrong usage
`;

const options = readOptions();
if (options === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (!existsSync(join(options.dist, "index.html"))) {
  process.stderr.write(`请先运行 npm run build · run npm run build first: ${options.dist}\n`);
  process.exitCode = 1;
} else {
  const rows = await measureAll(options.dist, options.rebuild);
  process.stdout.write(options.json ? asJson(rows) : asTable(rows));
  process.exitCode = rows.every(isWithin) ? 0 : 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        dist: { type: "string", default: join(import.meta.dirname, "..", "dist") },
        json: { type: "boolean", default: false },
        rebuild: { type: "boolean", default: false },
      },
    });
    return { ...values, dist: resolve(values.dist) };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function measureAll(dist: string, rebuild: boolean): Promise<readonly Measured[]> {
  const drawing = measureDrawing();
  const browser = await launchBrowser(await findBrowser());
  try {
    return [
      ...(await measureTwelve(dist, browser)),
      ...(await measureEmbeds(dist, browser)),
      ...(await measureStories(dist, browser)),
      ...drawing,
      ...(rebuild ? measureRebuilding() : []),
    ];
  } finally {
    await browser.close();
  }
}

function asJson(rows: readonly Measured[]): string {
  return `${JSON.stringify(
    rows.map((row) => ({ ...row, passes: isWithin(row) })),
    null,
    2,
  )}\n`;
}
