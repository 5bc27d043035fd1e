import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { checkCharts, type SavedChart } from "#authoring/check-chart.ts";
import { parseDeclaration } from "#charts/declaration.ts";
import type { ChartDeclaration, ChartDeclarationInput } from "#charts/declared-chart.ts";
import type { NamedFile } from "#dataset/read/tables.ts";
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
  return checkCharts(readCharts(charts), readDataset(data));
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

/** Every chart that the site publishes, by the name of its file. */
export function publishedDeclarations(): readonly ChartDeclaration[] {
  return readCharts(join(projectFolder, chartFolder)).map(declarationOf);
}

/** What a chart's file declares. Throws where it has mistakes. */
export function declarationOf({ text }: SavedChart): ChartDeclaration {
  return parseDeclaration(parse(withoutLiterals(text)) as ChartDeclarationInput);
}

/** `{=百万吨}` marks a number that is no figure; the site takes the mark away before it draws. */
function withoutLiterals(text: string): string {
  return text.replace(/\{=([^{}]*)\}/g, "$1");
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
