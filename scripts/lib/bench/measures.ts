import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { drawChart } from "#charts/draw-chart.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { languages } from "#model/bilingual.ts";
import { readDeclarations } from "../chart-folder.ts";
import { publishedDataset } from "../data-folder.ts";
import { projectFolder } from "../disk.ts";
import { loadPage, type Measured, shiftOf, type SlowVisit, visitSlowly } from "./load-page.ts";
import {
  bundleRival,
  composeTwelve,
  filesOf,
  kilobyte,
  pack,
  packAssets,
  type PackedSite,
  servePacked,
} from "./pages.ts";

/** How often each chart is drawn: some machines count a thread's time in steps of 4 ms. */
const drawings = 4;

/**
 * Drawing every chart in both languages and widths, as a build does; the middle one counts, since
 * the first pay for warming up. The processor's time of this thread is taken, which other programs
 * lengthen least, and which a build waits for; how much longer the clock ran tells how far the times
 * in the browser can be trusted.
 */
export function measureDrawing(): readonly Measured[] {
  const data = publishedDataset();
  const declarations = readDeclarations(data);
  const document = createVirtualDocument();
  const clock = performance.now();
  const spent = declarations.flatMap((declaration) =>
    languages.map((lang) => {
      const before = process.threadCpuUsage();
      for (let time = 0; time < drawings; time += 1) drawChart(declaration, data, lang, document);
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000 / drawings;
    }),
  );
  const busy = (performance.now() - clock) / drawings / spent.reduce((sum, one) => sum + one, 0);
  const draw = (id: string, what: string, value: number, budget: number | null): Measured =>
    row(id, `构建时画一张图的一种宽度，${what} a width`, value / 2, budget, "ms");
  return [
    draw("draw", "中位 one chart rendered at build, median,", middleOf(spent), 6),
    draw("draw-worst", "最慢 the slowest,", Math.max(...spent), null),
    row(
      "machine",
      "机器有多忙，约 1 时计时可信 how busy the machine was: times hold near 1",
      busy,
      null,
      "×",
    ),
  ];
}

/** What embeds weigh, and how many requests the heaviest makes. */
export async function measureEmbeds(dist: string, browser: Browser): Promise<readonly Measured[]> {
  // Frozen embeds stay as they were, and ask once for what is newer.
  const files = filesOf(dist, /^(?:en\/)?embed\/[^/@]+\/index\.html$/);
  const packed = files
    .map((file) => ({ file, ...pack(file, readFileSync(join(dist, file))) }))
    .sort((a, b) => a.body.length - b.body.length);
  const [middle, heaviest] = [packed[Math.floor(packed.length / 2)], packed.at(-1)];
  if (!middle || !heaviest) throw new Error(`no embed in ${dist}`);
  const served = await servePacked(new Map([["/", heaviest]]));
  const { requests } = await loadPage(browser, `${served.url}/`);
  await served.close();
  const worst = `嵌入图，最重 an embed, worst (${heaviest.file.split("/").at(-2) ?? ""})`;
  return [
    row("embed-median", "嵌入图，中位 an embed, median", middle.body.length / kilobyte, 8, "KB"),
    row("embed-worst", worst, heaviest.body.length / kilobyte, 12, "KB"),
    row("embed-requests", "嵌入图的请求数 requests of an embed", requests, 1, "requests"),
  ];
}

/** What each story and the front page weigh with all they load. */
export async function measureStories(dist: string, browser: Browser): Promise<readonly Measured[]> {
  const files = filesOf(dist, /^(?:en\/)?(?:stories\/[^/]+\/)?index\.html$/);
  const pages = files.map(
    (file) =>
      [`/${file.replace(/index\.html$/, "")}`, pack(file, readFileSync(join(dist, file)))] as const,
  );
  const served = await servePacked(new Map([...packAssets(dist), ...pages]));
  const rows: Measured[] = [];
  for (const [path] of pages) {
    const { bytes } = await loadPage(browser, served.url + path);
    rows.push(row(`page${path}`, path, bytes / kilobyte, 50, "KB"));
  }
  await served.close();
  return rows;
}

/** Where data and editors make most of: the home page, the topic with the most figures, the longest story. */
const heaviest = ["/", "/topics/accidents/", "/stories/twenty-years/"];

/** The heaviest pages, on the same slow phone as the page of twelve charts. */
export async function measureHeaviest(
  dist: string,
  browser: Browser,
): Promise<readonly Measured[]> {
  const pages = heaviest.map(
    (path) => [path, readFileSync(join(dist, path, "index.html"), "utf8")] as const,
  );
  const packed = pages.map(([path, html]) => [path, pack("index.html", html)] as const);
  const served = await servePacked(new Map([...packAssets(dist), ...packed]));
  const rows: Measured[] = [];
  for (const [path, html] of pages) {
    const { requests } = await loadPage(browser, served.url + path);
    const slow: SlowVisit[] = [];
    for (let visit = 0; visit < visits; visit += 1)
      slow.push(
        await visitSlowly(browser, served.url + path, html.split("data-chart=").length - 1),
      );
    const take = (what: string, value: number, budget: number, unit: Measured["unit"]): void => {
      const id = `heaviest${path}${what.split(" ").at(-1) ?? ""}`;
      rows.push(row(id, `${path} ${what}`, value, budget, unit));
    };
    take("最后一张图 last chart", middleOf(slow.map(({ lastChart }) => lastChart)), 1000, "ms");
    take("卡住 blocking", middleOf(slow.map(({ blocking }) => blocking)), 100, "ms");
    take("元素 elements", html.match(/<[a-z]/gi)?.length ?? 0, 6000, "elements");
    take("请求 requests", requests, 5, "requests");
  }
  await served.close();
  return rows;
}

/** How often each page of twelve charts is visited; the middle one counts. */
const visits = 9;

/** The page of twelve charts, drawn by us and by Plot in the browser, in one run. */
export async function measureTwelve(dist: string, browser: Browser): Promise<readonly Measured[]> {
  const pages = composeTwelve(dist, "/rival.js");
  const data = publishedDataset();
  const chosen = readDeclarations(data).filter(({ id }) => pages.charts.includes(id));
  const rival = await bundleRival(chosen, data);
  const site: PackedSite = new Map([
    ...packAssets(dist),
    ["/ours/", pack("ours.html", pages.ours)],
    ["/rival/", pack("rival.html", pages.rival)],
    ["/rival.js", pack("rival.js", rival)],
  ]);
  const served = await servePacked(site);
  const [ours, theirs] = [`${served.url}/ours/`, `${served.url}/rival/`];
  const loaded = await loadPage(browser, ours);
  const loadedTheirs = await loadPage(browser, theirs);
  const slow: SlowVisit[] = [];
  const slowTheirs: SlowVisit[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    slow.push(await visitSlowly(browser, ours, pages.charts.length));
    slowTheirs.push(await visitSlowly(browser, theirs, pages.charts.length));
  }
  const shift = await shiftOf(browser, ours);
  await served.close();
  const lastChart = middleOf(slow.map((visit) => visit.lastChart));
  const lastTheirs = middleOf(slowTheirs.map((visit) => visit.lastChart));
  return [
    row(
      "twelve-weight",
      "十二张图的网页，全部所载 page of 12 charts, all it loads",
      loaded.bytes / kilobyte,
      42,
      "KB",
    ),
    row(
      "twelve-script",
      "其中脚本 script of it, before an interaction",
      loaded.scriptBytes / kilobyte,
      6,
      "KB",
    ),
    row(
      "twelve-last-chart",
      "慢手机上最后一张图出现 its last chart, 4× slower CPU, slow 4G",
      lastChart,
      1000,
      "ms",
    ),
    row(
      "twelve-ratio",
      "与浏览器里用 Plot 画相比 the same beside Plot in the browser",
      lastChart / lastTheirs,
      0.38,
      "×",
    ),
    row(
      "twelve-blocking",
      "卡住的时间 blocking time there",
      middleOf(slow.map((visit) => visit.blocking)),
      100,
      "ms",
    ),
    row("twelve-shift", "版面移动 layout shift", shift, 0, "shift"),
    row(
      "twelve-rival-weight",
      "对照：浏览器里用 Plot 画，全部所载 for comparison: Plot in the browser, all it loads",
      loadedTheirs.bytes / kilobyte,
      null,
      "KB",
    ),
    row("twelve-rival-last-chart", "对照：最后一张图出现 its last chart", lastTheirs, null, "ms"),
    row(
      "twelve-rival-blocking",
      "对照：卡住的时间 its blocking time",
      middleOf(slowTheirs.map((visit) => visit.blocking)),
      null,
      "ms",
    ),
  ];
}

/** Builds the site twice, in other folders, time zones and languages, and compares every byte. */
export function measureRebuilding(): readonly Measured[] {
  const vitest = join(projectFolder, "node_modules", "vitest", "vitest.mjs");
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "tests/site/rebuilt.test.ts", "-t", "writes the same"],
    { cwd: projectFolder, stdio: "ignore", env: { ...process.env, CI: "1" } },
  );
  const what = "两次构建不同的文件（有则为 1） two builds that differ";
  return [row("rebuilt", what, status === 0 ? 0 : 1, 0, "files")];
}

function row(
  id: string,
  what: string,
  value: number,
  budget: number | null,
  unit: Measured["unit"],
): Measured {
  return { id, what, value, budget, unit };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
