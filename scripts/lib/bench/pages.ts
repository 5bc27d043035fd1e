import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { JSDOM } from "jsdom";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import type { ChartData } from "#charts/model/chart-model.ts";
import { bundle } from "../../integrations/inline-script.ts";
import { cacheFolder, projectFolder } from "../disk.ts";
import { closing, listen } from "../serve-folder.ts";

/** Serves packed files from any free port, its address without a slash at its end; nothing is kept by the browser. */
export async function servePacked(site: PackedSite) {
  const server = createServer(({ url = "/" }, response) => {
    const file = site.get(url);
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end();
      return;
    }
    response
      .writeHead(200, {
        "content-type": file.type,
        "content-encoding": "br",
        "content-length": file.body.length,
        "cache-control": "no-store",
      })
      .end(file.body);
  });
  const port = await listen(server, 0, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}`, close: closing(server) };
}

/** A file of a site as a host sends it. */
interface PackedFile {
  readonly type: string;
  readonly body: Buffer;
}

/** Files by the path of their address: `/charts/`, `/_astro/x.css`. */
export type PackedSite = ReadonlyMap<string, PackedFile>;

/** Budgets are in units of 1,024 bytes, as the tests count them. */
export const kilobyte = 1024;

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
};

/** A text packed with brotli as far as it goes, as files are before they are published. */
export function pack(name: string, text: Buffer | string): PackedFile {
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const body = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { type: `${type}; charset=utf-8`, body };
}

/** The paths of a built site's files, beneath it, with slashes, that a pattern fits. */
export function filesOf(dist: string, pattern: RegExp): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => pattern.test(path))
    .sort();
}

/** What every page of a built site loads besides itself, packed. */
export function packAssets(dist: string): PackedSite {
  const files = filesOf(dist, /^_astro\/.+\.(?:css|js)$|^favicon\.svg$/);
  return new Map(files.map((file) => [`/${file}`, pack(file, readFileSync(join(dist, file)))]));
}

/**
 * Bundles what a site that draws in the browser would send: Plot, the kinds of charts that we have,
 * and the figures of these charts alone. It draws the one width that the screen shows.
 * @returns the script's text
 */
export async function bundleRival(
  charts: readonly ChartDeclaration[],
  data: ChartData,
): Promise<string> {
  const parent = cacheFolder("rival");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "page-"));
  try {
    const given = JSON.stringify({ charts, data: onlyFor(charts, data) });
    writeFileSync(join(folder, "given.json"), given);
    writeFileSync(join(folder, "page.js"), pageScript);
    return await bundle(join(folder, "page.js"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const charts = join(projectFolder, "src", "charts");

const pageScript = `
import { plot } from "@observablehq/plot";
import { chartModel } from "${charts}/draw-chart.ts";
import { kindOf } from "${charts}/kinds/index.ts";
import { sizeOf } from "${charts}/drawing.ts";
import given from "./given.json";
const size = sizeOf("phone", "zh");
for (const chart of given.charts) {
  const drawing = kindOf(chart.kind).draw(chartModel(chart, given.data), size);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "c-svg c-phone");
  svg.setAttribute("viewBox", "0 0 " + drawing.width + " " + drawing.height);
  for (const panel of drawing.panels) {
    const element = plot(panel.options);
    element.setAttribute("x", panel.left);
    element.setAttribute("y", panel.top);
    svg.append(element);
  }
  document.querySelector('[data-chart="' + chart.id + '"] .chart-phone').append(svg);
}
`;

/** The rows that these charts draw, and the vocabulary without what no chart reads. */
function onlyFor(declared: readonly ChartDeclaration[], data: ChartData): ChartData {
  const asked = new Set(
    declared.flatMap(({ metrics, series, options }) => [
      ...metrics,
      ...series.map(({ metric }) => metric),
      ...(options.whole === undefined ? [] : [options.whole]),
      ...(options.parts ?? []).map(({ metric }) => metric),
    ]),
  );
  const isAsked = ({ metric }: { readonly metric: string }): boolean => asked.has(metric);
  const observations = data.observations.filter(isAsked);
  const sources = new Set(observations.flatMap(({ source }) => source.split("+")));
  return {
    observations,
    metrics: data.metrics.filter(({ id }) => asked.has(id)),
    areas: data.areas,
    units: data.units,
    scales: data.scales,
    breaks: data.breaks.filter(isAsked),
    searched: data.searched.filter(isAsked),
    sources: data.sources.filter(({ id }) => sources.has(id)),
    claims: [],
    events: [],
    corrections: [],
  };
}

/** The pages that are compared: the same words and tables, drawn before or in the browser. */
export interface TwelvePages {
  /** Ids of the charts, in the page's order. */
  readonly charts: readonly string[];
  /** As the site draws them. */
  readonly ours: string;
  /** Without drawings and without the site's script, a script of its own in their place. */
  readonly rival: string;
}

const count = 12;

/**
 * Puts twelve of the site's charts on one page, every third or so of all, with the head, header and
 * footer that the pages of topics have. No such page is published: it is made from them.
 * @param script the address of the rival's script
 */
export function composeTwelve(dist: string, script: string): TwelvePages {
  const topics = readdirSync(join(dist, "topics"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(dist, "topics", entry.name, "index.html"))
    .sort();
  const { document } = new JSDOM(readFileSync(topics[0] ?? "", "utf8")).window;
  const figures = topics.flatMap((file) => [
    ...new JSDOM(readFileSync(file, "utf8")).window.document.querySelectorAll("main [data-chart]"),
  ]);
  if (figures.length < count) throw new Error(`fewer than ${String(count)} charts in ${dist}`);
  const chosen = Array.from({ length: count }, (_, index) => {
    const figure = figures[Math.floor((index * figures.length) / count)];
    if (figure === undefined) throw new Error("no such chart");
    return figure;
  });
  const main = document.querySelector("main");
  const list = document.createElement("div");
  list.className = "chart-list";
  list.append(...chosen);
  main?.replaceChildren(main.querySelector(".page-head") ?? "", list);
  const ours = htmlOf(document);
  for (const drawing of document.querySelectorAll(".chart-phone, .chart-desk"))
    drawing.replaceChildren();
  for (const own of document.querySelectorAll("script")) own.remove();
  const element = document.createElement("script");
  element.type = "module";
  element.src = script;
  document.head.append(element);
  return {
    charts: chosen.map((figure) => figure.getAttribute("data-chart") ?? ""),
    ours,
    rival: htmlOf(document),
  };
}

function htmlOf(document: Document): string {
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
