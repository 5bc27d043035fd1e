import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { asTable, isWithin, type Measured } from "./lib/bench/load-page.ts";
import {
  measureDrawing,
  measureEmbeds,
  measureHeaviest,
  measureRebuilding,
  measureStories,
  measureTwelve,
} from "./lib/bench/measures.ts";
import { findBrowser, launchBrowser } from "./lib/browser.ts";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { projectFolder } from "./lib/disk.ts";

/** `npm run bench`: the built site against the budgets of its design. Times want a quiet machine. */
export const command: Command<{ dist: string; json: boolean; rebuild: boolean }> = {
  usage: `用法 Usage: npm run bench -- [--dist DIR] [--json] [--rebuild]
  --dist DIR  构建好的网站 the built site（默认 default: dist）
  --json      写成 JSON as JSON
  --rebuild   另外构建两次，逐字节比较 build twice more and compare every byte
退出码 exit codes: 0 都在预算内 all within budget, 1 有超出 one over it, 2 用法不对 wrong usage
`,
  read(args) {
    const given = parseOrNull({
      args: [...args],
      options: {
        dist: { type: "string", default: join(projectFolder, "dist") },
        json: { type: "boolean", default: false },
        rebuild: { type: "boolean", default: false },
      },
    });
    return given && { ...given.values, dist: resolve(given.values.dist) };
  },
  async run({ dist, json, rebuild }, terminal) {
    if (!existsSync(join(dist, "index.html")))
      throw new Refusal(1, "请先运行 npm run build", `run npm run build first: ${dist}`);
    const rows = await measureAll(dist, rebuild);
    terminal.out(json ? asJson(rows) : asTable(rows));
    return rows.every(isWithin) ? 0 : 1;
  },
};

async function measureAll(dist: string, rebuild: boolean): Promise<readonly Measured[]> {
  const drawing = measureDrawing();
  const browser = await launchBrowser(await findBrowser());
  try {
    return [
      ...(await measureTwelve(dist, browser)),
      ...(await measureEmbeds(dist, browser)),
      ...(await measureStories(dist, browser)),
      ...(await measureHeaviest(dist, browser)),
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

if (import.meta.main) process.exitCode = await runCommand(command);
