import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { ChartData } from "#charts/chart-data.ts";
import type { ChartDeclaration } from "#charts/declaration.ts";
import { cacheFolder, projectFolder } from "../../cache-folder.ts";

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
import { chartModel } from "${charts}/chart-model.ts";
import { drawKind } from "${charts}/kinds/draw-kind.ts";
import { stageOf } from "${charts}/theme.ts";
import given from "./given.json";
const stage = stageOf("phone", "zh");
for (const chart of given.charts) {
  const drawing = drawKind[chart.kind](chartModel(chart, given.data), stage);
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

async function bundle(input: string): Promise<string> {
  const result = await build({
    root: projectFolder,
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: true, rolldownOptions: { input } },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk === undefined) throw new Error("no script came out of the rival's page");
  return chunk.code;
}

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
  };
}
