import { checkCharts, type SavedChart } from "#authoring/check-chart.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Problem } from "#problems/problem.ts";
import { maybeFilesIn, Refusal } from "./disk.ts";
import { readFolder } from "./normalise-folder.ts";

/** Where editors keep their charts. */
export const chartFolder = "src/content/charts";

/**
 * Every mistake of the charts in a folder, each file by its name.
 *
 * @throws a Refusal where there is no such folder, or the data themselves have errors
 */
export function checkChartFolder(charts: string, data: string): readonly Problem[] {
  return checkCharts(readCharts(charts), readDataset(data));
}

/**
 * The data that charts are checked against.
 *
 * @throws a Refusal where they have errors
 */
export function readDataset(folder: string): Dataset {
  const { dataset } = readFolder(folder);
  if (dataset) return dataset;
  throw new Refusal(
    1,
    `${folder} 里的数据有误，先改好：npm run data:check`,
    `The data in ${folder} have errors; mend them first: npm run data:check`,
  );
}

function readCharts(folder: string): readonly SavedChart[] {
  const files = maybeFilesIn(folder);
  if (files === undefined)
    throw new Refusal(2, `找不到文件夹 ${folder}`, `There is no folder ${folder}`);
  return files
    .filter(({ name }) => name.endsWith(".yaml"))
    .map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes()) }));
}

/** The same problems under the path of the folder, as people and GitHub look them up. */
export function underFolder(problems: readonly Problem[], folder: string): readonly Problem[] {
  const path = folder.replace(/^\.\//, "").replace(/\/+$/, "");
  return problems.map((problem) => ({ ...problem, file: `${path}/${problem.file}` }));
}
