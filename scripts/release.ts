import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chartJsonShape } from "#exports/chart-json.ts";
import { flatColumns } from "#exports/flat-table.ts";
import {
  type Published,
  type Releases,
  relativeAddresses,
  releasesShape,
  stepSince,
  versionAfter,
} from "#exports/releases.ts";
import { type Observation, publishedCells } from "#model/observation.ts";
import { type Command, readFlags, Refusal, runCommand } from "./lib/commands.ts";
import { projectFolder } from "./lib/disk.ts";

/** What the build of a release is made for; no address of it stays in a frozen page. */
const site = "https://release.invalid/";
const flags = {
  root: { fallback: projectFolder },
  build: { fallback: "yes", choices: ["yes", "no"] },
};

/**
 * `npm run release`: freezes the charts whose figures have changed since the last release as
 * `public/embed/<chart>@<version>/`, and records the version in `src/site/releases.json`.
 */
export const command: Command<Record<keyof typeof flags, string>> = {
  usage: `用法 Usage: npm run release
  --root DIR       项目文件夹 the project's folder
  --build yes|no   先生成网站，默认 yes；no 用 dist 里已有的 build first; "no" takes what lies in dist
`,
  read: (args) => readFlags(args, flags),
  run({ root, build }, terminal) {
    const path = join(root, "src", "site", "releases.json");
    const last = releasesShape.parse(JSON.parse(readFileSync(path, "utf8")));
    const now = publishedIn(root);
    const step = stepSince(last, now);
    if (step === "none") {
      terminal.out(
        `数据自 ${String(last.version)} 以来没有变 · the data are those of ${String(last.version)}\n`,
      );
      return 0;
    }
    const version = versionAfter(last.version, step);
    if (build === "yes") buildSite(root, version);
    const charts = chartsToFreeze(join(root, "dist"), last, now);
    for (const chart of charts) freeze(root, chart, version);
    writeFileSync(path, `${JSON.stringify(recorded(last, now, version, charts, root), null, 2)}\n`);
    terminal.out(
      `${version}：冻结 ${String(charts.length)} 张图 · ${String(charts.length)} charts frozen\n`,
    );
    return 0;
  },
};

/** Columns and hashes of the figures as normalised. */
function publishedIn(root: string): Published {
  const observations = JSON.parse(
    readFileSync(join(root, "src", "generated", "observations.json"), "utf8"),
  ) as readonly Observation[];
  const figures = observations.map((one): [string, string] => [
    one.id,
    createHash("sha256").update(publishedCells(one).join("\u0000")).digest("hex").slice(0, 8),
  ]);
  return { columns: flatColumns.map(({ name }) => name), figures: Object.fromEntries(figures) };
}

function buildSite(root: string, version: string): void {
  const { status } = spawnSync("npm", ["run", "build"], {
    cwd: root,
    env: { ...process.env, SITE_URL: site, BASE_PATH: "/", RELEASE: version },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0)
    throw new Refusal(
      1,
      "网站没有生成，什么也没有冻结",
      "The site was not built; nothing was frozen",
    );
}

/** Charts that were never frozen, or that draw a figure whose cells have changed since. */
function chartsToFreeze(dist: string, last: Releases, now: Published): readonly string[] {
  return readdirSync(join(dist, "charts"))
    .flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? [])
    .sort()
    .filter((id) => {
      const file = readFileSync(join(dist, "charts", `${id}.json`), "utf8");
      const { observations } = chartJsonShape.parse(JSON.parse(file));
      return (
        last.charts[id] === undefined ||
        observations.some((one) => now.figures[one.id] !== last.figures[one.id])
      );
    });
}

function freeze(root: string, chart: string, version: string): void {
  for (const lang of ["", "en/"]) {
    const path = `${lang}embed/${chart}@${version}/`;
    const html = readFileSync(join(root, "dist", path, "index.html"), "utf8");
    const target = join(root, "public", path, "index.html");
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, relativeAddresses(html, site, path));
  }
}

function recorded(
  last: Releases,
  now: Published,
  version: string,
  charts: readonly string[],
  root: string,
): Releases {
  const frozen = charts.map((id): [string, string[]] => [
    id,
    [...(last.charts[id] ?? []), version],
  ]);
  const list = JSON.parse(readFileSync(join(root, "dist", "embeds.json"), "utf8")) as {
    readonly dataTo: string;
  };
  return {
    ...now,
    version,
    charts: { ...last.charts, ...Object.fromEntries(frozen) },
    dates: { ...last.dates, [version]: list.dataTo },
  };
}

if (import.meta.main) process.exitCode = await runCommand(command);
