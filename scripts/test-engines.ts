import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { projectFolder } from "./lib/disk.ts";
import { type Engine, engines, type Window } from "./lib/engines.ts";
import { serveFolder } from "./lib/serve-folder.ts";

/** What is looked at: a page of each kind that has something to ask an engine for. */
const pages = [
  "",
  "stories/fraud/",
  "en/stories/mediation/",
  "charts/fires-zhejiang/",
  "timeline/?place=huzhou",
  "explore/?metrics=fires&areas=zhejiang&as=resident",
  "search/?q=%E8%BD%A6%E7%A5%B8",
  "coverage/",
];
const widths = [390, 1280];

/**
 * Opens pages of the built site in Firefox and WebKitGTK, asks them what the tests ask Chromium, and takes
 * pictures: `node scripts/test-engines.ts [--out DIR] [--only firefox]`. Exit code 1 where a page has a
 * fault, or where no engine is installed.
 */
export const command: Command<{ out: string | undefined; only: string | undefined }> = {
  usage: `用法：node scripts/test-engines.ts [--out 目录] [--only firefox|webkit]
Usage: node scripts/test-engines.ts [--out DIR] [--only firefox|webkit]
`,
  read(args) {
    const options = { out: { type: "string" }, only: { type: "string" } } as const;
    const parsed = parseOrNull({ args: [...args], options });
    return parsed && { out: parsed.values.out, only: parsed.values.only };
  },
  async run({ out, only }, terminal) {
    const dist = join(projectFolder, "dist");
    if (!existsSync(join(dist, "index.html")))
      throw new Refusal(1, "请先运行 npm run build。", "Run npm run build first.");
    const asked = engines.filter(({ name }) => only === undefined || name === only);
    for (const { name, packages } of asked.filter((engine) => !engine.isThere()))
      terminal.out(`${name}：没有安装 · not installed (Debian: ${packages})\n`);
    const there = asked.filter((engine) => engine.isThere());
    if (there.length === 0)
      throw new Refusal(1, "没有可用的浏览器引擎。", "There is no engine to test in.");
    const folder = out === undefined ? mkdtempSync(join(tmpdir(), "engines-")) : resolve(out);
    mkdirSync(folder, { recursive: true });
    const site = await serveFolder(dist, 0);
    const faults: string[] = [];
    try {
      for (const engine of there) faults.push(...(await testEngine(engine, site.url, folder)));
    } finally {
      await site.close();
    }
    for (const fault of faults) terminal.out(`${fault}\n`);
    terminal.out(`${faults.length} 处不对，画面在 ${folder} · faults; pictures are there\n`);
    return faults.length > 0 ? 1 : 0;
  },
};

async function testEngine(engine: Engine, site: string, folder: string): Promise<string[]> {
  const browser = await engine.open();
  const faults: string[] = [];
  try {
    for (const page of pages)
      for (const width of widths) {
        const place = `${engine.name} ${width} /${page}`;
        await browser.visit(new URL(page, site).href, width);
        await untilStarted(browser);
        faults.push(...(await browser.ask(faultsOfPage)).map((fault) => `${place} ${fault}`));
        const file = `${engine.name}-${width}-${page.replace(/\W+/g, "-") || "home"}.png`;
        writeFileSync(join(folder, file), await browser.picture());
      }
    return [...faults, ...browser.errors().map((error) => `${engine.name} ${error}`)];
  } finally {
    await browser.close();
  }
}

/** Scripts start when the page is there; what they show comes a little later. */
async function untilStarted(browser: Window): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    await wait(150);
    const isBusy = () =>
      document.readyState !== "complete" ||
      !document.documentElement.classList.contains("has-script") ||
      document.querySelector("[data-explore][data-state=loading]") !== null;
    if (!(await browser.ask(isBusy))) break;
  }
  await wait(400);
}

/** Runs in the page, as one function without outside names. */
function faultsOfPage(): string[] {
  const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const all = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter(isSeen);
  const plain = all(".prose p a, .fig-number, .finding").filter(
    (element) => !styleOf(element).textDecorationLine.includes("underline"),
  );
  const broken = all(".fig-number, .year-figure, td.number").filter((element) => {
    const [text] = element.childNodes;
    const [, before = "", number = ""] = /^(.*?)(\d[\d,.]*)/.exec(text?.textContent ?? "") ?? [];
    if (!(text instanceof Text) || number === "") return false;
    const range = document.createRange();
    range.setStart(text, before.length);
    range.setEnd(text, before.length + number.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  const knowsHalf =
    CSS.supports("text-autospace", "normal") && !CSS.supports("text-spacing-trim", "trim-start");
  const autospace = styleOf(document.body).getPropertyValue("text-autospace");
  const dead = [...document.querySelectorAll(".script-only:not(.is-ready)")];
  return [
    ...(plain.length > 0 ? [`${plain.length} links or numbers are not underlined`] : []),
    ...broken.map((element) => `a number breaks within: ${element.textContent}`),
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide at ${clientWidth}`] : []),
    ...(knowsHalf && autospace === "normal" ? ["draws figures over Chinese (text-autospace)"] : []),
    ...(dead.length > 0 ? [`${dead.length} controls do not work`] : []),
    ...(document.querySelector("[data-state=failed]") ? ["the explorer failed"] : []),
  ];
}

if (import.meta.main) process.exitCode = await runCommand(command);
