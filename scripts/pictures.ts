import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import {
  changesBetween,
  drawPictures,
  type Picture,
  picturesAsHtml,
  picturesAsMarkdown,
} from "#intake/picture-changes.ts";
import {
  chartFolder,
  chartSheets,
  checkChartFolder,
  readDeclarations,
} from "./lib/chart-folder.ts";
import { type Command, readFlags, Refusal, runCommand } from "./lib/commands.ts";
import { publishedDataset } from "./lib/data-folder.ts";
import { projectFolder, writeOrRefuse } from "./lib/disk.ts";

/** What the drawings of a commit are handed over in; the flag that asks for it is for this file alone. */
const handedOver = "drawn.json";

const flags = {
  base: { fallback: "HEAD" },
  out: { fallback: "reports/pictures" },
  "only-draw": { fallback: "no", choices: ["no", "yes"] },
};

/**
 * `npm run pictures`: how the published charts differ from those of a commit, drawn by that commit's own
 * code from its own data. A report and no verdict: right data may change every picture.
 */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run pictures [-- --base COMMIT --out DIR]
  --base COMMIT  与哪个提交比 what to compare with（默认 default: HEAD）
  --out DIR      写到哪里 where to write（默认 default: ${flags.out.fallback}）
`,
  read: (args) => readFlags(args, flags),
  run({ base, out, "only-draw": onlyDraw }, terminal) {
    if (onlyDraw === "yes") {
      writeOrRefuse(out, [{ name: handedOver, text: JSON.stringify(drawAll()) }]);
      return 0;
    }
    const changes = changesBetween(drawnAt(base), drawAll());
    writeOrRefuse(out, [
      { name: "index.html", text: picturesAsHtml(changes, base, chartSheets()) },
      { name: "report.md", text: picturesAsMarkdown(changes, base) },
    ]);
    const charts = new Set(changes.map(({ id }) => id)).size;
    terminal.out(`${charts} 张图不同 · ${charts} charts differ: ${join(out, "index.html")}\n`);
    return 0;
  },
};

/** Every published chart of the project as it lies here. Throws a Refusal where it has mistakes. */
function drawAll(): readonly Picture[] {
  const [data, folder] = [join(projectFolder, "data"), join(projectFolder, chartFolder)];
  if (checkChartFolder(folder, data).length > 0)
    throw new Refusal(
      1,
      "图的文件有误，先改好：npm run chart:check",
      "The charts' files have errors; mend them first: npm run chart:check",
    );
  const dataset = publishedDataset();
  return drawPictures(readDeclarations(dataset), dataset, createVirtualDocument());
}

const worktree = ["-C", projectFolder, "worktree"];

/** The charts of a commit, drawn in a work tree of its own. Throws a Refusal where that cannot be had. */
function drawnAt(base: string): readonly Picture[] {
  const folder = mkdtempSync(join(tmpdir(), "twenty-years-base-"));
  try {
    run(base, "git", [...worktree, "add", "--detach", folder, base]);
    symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
    const script = join(folder, "scripts", "pictures.ts");
    run(base, process.execPath, [script, "--only-draw", "yes", "--out", folder]);
    return JSON.parse(readFileSync(join(folder, handedOver), "utf8")) as readonly Picture[];
  } finally {
    spawnSync("git", [...worktree, "remove", "--force", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(base: string, program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status === 0) return;
  throw new Refusal(
    1,
    `画不出 ${base} 的图：要有 git，这个提交要在本地，并且画得出来`,
    `The charts of ${base} cannot be drawn: it takes git, the commit at hand, and one that draws\n${error?.message ?? stderr}`,
  );
}

if (import.meta.main) process.exitCode = await runCommand(command);
