import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { eventually } from "../helpers/eventually.ts";
import { chartOfEachKind, contentIds } from "../helpers/editor-files.ts";
import { pastedCode, useNewspaper } from "../helpers/newspaper.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { test } from "../helpers/visit.ts";

const [chart = ""] = contentIds("charts");
const paths = chartOfEachKind().flatMap((id) => [id, `en/${id}`]);
const { print, enclose } = useNewspaper();

async function neededHeight(page: Page): Promise<number> {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("no frame");
  return frame.evaluate(() => {
    const { body } = document;
    const kept = body.style.cssText;
    body.style.minHeight = "0";
    const { height } = body.getBoundingClientRect();
    body.style.cssText = kept;
    return Math.ceil(height);
  });
}

describe("a frame whose script was taken away", () => {
  test.for(paths)("fits %s in every column, and cuts it in none", async (path, { visit }) => {
    const code = await pastedCode(
      path.startsWith("en/") ? `en/charts/${path.slice(3)}/` : `charts/${path}/`,
    );
    const from = await print(`<main>${code.replace(/<script.*/s, "")}</main>`);
    const page = await visit("", { from, viewport: { width: 1700, height: 900 } });
    for (const width of [200, 320, 350, 398, 480, 560, 603, 640, 720, 800, 1600]) {
      await page.locator("main").evaluate((main, wide) => {
        main.style.width = `${String(wide)}px`;
      }, width);
      const height = await page
        .locator("iframe")
        .evaluate((frame) => frame.getBoundingClientRect().height);
      const needed = await neededHeight(page);
      expect(height, `at ${String(width)} px`).toBeGreaterThanOrEqual(needed - 1);
    }
  });
});

const packages = createRequire(import.meta.url);
const library = (name: string, file: string): string =>
  join(dirname(packages.resolve(`${name}/package.json`)), file);

/** Pages around a frame, by whose wire format they listen to; each sets the frame's height. */
const listeners: Readonly<Record<string, (src: string) => string>> = {
  "our own script": (src) =>
    `<iframe src="${src}" width="100%"></iframe><script async src="${inject("siteUrl")}pingan-chart.js"></script>`,
  "our element": () =>
    `<pingan-chart chart="${chart}"></pingan-chart><script async src="${inject("siteUrl")}pingan-chart.js"></script>`,
  "pym.js": (src) =>
    `<div id="a"></div><script src="pym.js"></script><script>new pym.Parent("a", "${src}")</script>`,
  "iframe-resizer": (src) =>
    `<iframe id="a" src="${src}" width="100%"></iframe><script src="iframe-resizer.js"></script>` +
    `<script>iFrameResize({ log: false, checkOrigin: ["${new URL(inject("siteUrl")).origin}"] }, "#a")</script>`,
  Datawrapper: listening(`
    for (const id in data["datawrapper-height"] ?? {})
      if (frame.contentWindow === source) frame.style.height = data["datawrapper-height"][id] + "px";`),
  AMP: listening(`
    if (data.sentinel === "amp" && data.type === "embed-size") frame.style.height = data.height + "px";`),
  "Medium and Flourish": listening(`
    if (typeof data !== "string" || !data.startsWith("{")) return;
    const said = JSON.parse(data);
    if (said.context === "iframe.resize" && said.src === frame.src) frame.style.height = said.height + "px";`),
  "the Guardian": listening(`
    if (typeof data !== "string" || !data.startsWith("{")) return;
    const said = JSON.parse(data);
    if (said.type === "set-height") frame.style.height = said.value + "px";`),
  OWID: listening(`
    if (data.type === "owid-bespoke-embed-height") frame.style.height = data.height + "px";`),
  WordPress: listening(
    `
    if (data.secret !== "aB3dE5" || /[^a-zA-Z0-9]/.test(data.secret)) return;
    if (data.message === "height") frame.style.height = Number(data.value) + "px";`,
    { hash: "#?secret=aB3dE5", attributes: ` sandbox="allow-scripts" security="restricted"` },
  ),
};

function listening(act: string, { hash = "", attributes = "" } = {}) {
  return (src: string): string =>
    `<script>addEventListener("message", ({ data, source }) => {
      const frame = document.querySelector("iframe");${act}
    })</script><iframe src="${src}${hash}" width="100%"${attributes}></iframe>`;
}

describe("a frame tells its height to", () => {
  test.for(Object.keys(listeners))("%s, growing and shrinking", async (name, { visit }) => {
    enclose(library("pym.js", "dist/pym.v1.min.js"), "pym.js");
    enclose(library("iframe-resizer", "js/iframeResizer.min.js"), "iframe-resizer.js");
    const from = await print(listeners[name]?.(`${publishedAt}/embed/${chart}/`) ?? "");
    const page = await visit("", { from, viewport: { width: 700, height: 900 } });
    const frame = page.locator("iframe").first();
    const fits = async (): Promise<void> => {
      await eventually(async () => {
        const inside = await page
          .frames()[1]
          ?.evaluate(() => document.body.getBoundingClientRect().height);
        const { height = 0 } = (await frame.boundingBox()) ?? {};
        return Math.abs(height - (inside ?? 0));
      }).toBeLessThanOrEqual(6);
    };
    await fits();
    const { height: before = 0 } = (await frame.boundingBox()) ?? {};
    const summary = page.frames()[1]?.locator(".chart-table-fold summary");
    await summary?.click();
    await eventually(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(
      before + 40,
    );
    await fits();
    await summary?.click();
    await eventually(async () => (await frame.boundingBox())?.height ?? 0).toBeLessThan(before + 8);
  });
});

describe("messages of others", () => {
  test("move nothing, in the page around or in the frame", async ({ visit }) => {
    const src = `${publishedAt}/embed/${chart}/`;
    const from = await print(
      `<iframe src="${src}" width="100%"></iframe><iframe id="foe" srcdoc="<p>x"></iframe>` +
        `<script async src="${publishedAt}/pingan-chart.js"></script>`,
    );
    const page = await visit("", { from, viewport: { width: 700, height: 900 } });
    const frame = page.locator("iframe").first();
    const heightOf = async (): Promise<number> => (await frame.boundingBox())?.height ?? 0;
    // A frame speaks more than once while it loads: it has said its last when it stays as it is.
    await eventually(async () => {
      const height = await heightOf();
      await page.waitForTimeout(300);
      return height > 200 && height === (await heightOf());
    }).toBe(true);
    const before = await frame.boundingBox();
    await page.evaluate(() => {
      const bad: unknown[] = [
        null,
        7,
        "[iFrameSizer]<img>:8:false:false:32",
        { type: "pingan-chart-height" },
        { type: "pingan-chart-height", height: "9" },
        { type: "pingan-chart-height", height: -9 },
        { type: "pingan-chart-height", height: 1e9 },
        { type: "pingan-chart-height", height: Number.NaN },
      ];
      const [ours] = document.querySelectorAll("iframe");
      const foe = document.querySelector<HTMLIFrameElement>("#foe")?.contentWindow;
      for (const data of bad) {
        window.postMessage(data, "*");
        ours?.contentWindow?.postMessage(data, "*");
      }
      // A frame of somebody else that speaks for ours.
      foe?.parent.postMessage({ type: "pingan-chart-height", height: 77 }, "*");
    });
    await page.waitForTimeout(300);
    expect(await frame.boundingBox()).toEqual(before);
  });
});

describe("the colours of a frame", () => {
  test("are those that its address names, whatever the system prefers", async ({ visit }) => {
    const paper = async (theme: string, colorScheme: "light" | "dark"): Promise<string> => {
      const page = await visit(`embed/${chart}/${theme}`, { colorScheme });
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    const [light, dark] = [await paper("", "light"), await paper("", "dark")];
    expect(light).not.toBe(dark);
    expect(await paper("?theme=dark", "light")).toBe(dark);
    expect(await paper("?theme=light", "dark")).toBe(light);
    expect(await paper("?theme=purple", "light")).toBe(light);
  });
});
