import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { findChartProblems, type SavedChart } from "#authoring/check-chart.ts";
import { parseDeclaration } from "#charts/declaration.ts";
import { bindDeclaration } from "#charts/bind-declaration.ts";
import type { ChartDeclaration, ChartDeclarationInput } from "#charts/declared-chart.ts";
import { indexDataset } from "#dataset/index.ts";
import type { NamedFile } from "#dataset/read/tables.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Problem } from "#problems/problem.ts";
import { Refusal } from "./commands.ts";
import { readDataset } from "./data-folder.ts";
import { maybeFilesIn, projectFolder } from "./disk.ts";

/** Where editors keep their charts, from the project's folder. */
export const chartFolder = "src/content/charts";

/**
 * Every mistake of the charts in a folder, each file by its name.
 *
 * @throws a Refusal where there is no such folder, or the data themselves have errors
 */
export function checkChartFolder(charts: string, data: string): readonly Problem[] {
  return findChartProblems(readCharts(charts), readDataset(data));
}

/** The same problems under the path of the folder, as people and GitHub look them up. */
export function underFolder(problems: readonly Problem[], folder: string): readonly Problem[] {
  const path = folder.replace(/^\.\//, "").replace(/\/+$/, "");
  return problems.map((problem) => ({ ...problem, file: `${path}/${problem.file}` }));
}

/** The sheets that drawings take their look from, as the pages write them in. */
export function chartSheets(): string {
  return ["tokens", "chart"]
    .map((name) => readFileSync(join(projectFolder, "src", "styles", `${name}.css`), "utf8"))
    .join("\n");
}

/**
 * The charts declared in a folder, by the names of their files, with the figures of their words filled in:
 * of the site's own folder, unless told otherwise.
 *
 * @throws a Refusal where there is no such folder, and the first mistake of a declaration
 */
export function readDeclarations(
  dataset: Dataset,
  folder = join(projectFolder, chartFolder),
): readonly ChartDeclaration[] {
  return declareCharts(readCharts(folder), dataset);
}

/** The same of files at hand. */
export function declareCharts(
  files: readonly SavedChart[],
  dataset: Dataset,
): readonly ChartDeclaration[] {
  const index = indexDataset(dataset);
  return files.map(({ name, text }) => {
    const chart = parseDeclaration(parse(text) as ChartDeclarationInput);
    return bindDeclaration(chart, index, name);
  });
}

function readCharts(folder: string): readonly SavedChart[] {
  const files = maybeFilesIn(folder);
  if (files === undefined)
    throw new Refusal(2, `找不到文件夹 ${folder}`, `There is no folder ${folder}`);
  return savedCharts(files);
}

/** Those of some files that declare a chart, with their texts. */
export function savedCharts(files: readonly NamedFile[]): readonly SavedChart[] {
  return files
    .filter(({ name }) => name.endsWith(".yaml"))
    .map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes()) }));
}
