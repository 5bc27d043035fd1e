import { join } from "node:path";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import type { Dataset } from "#model/dataset.ts";
import { readDeclarations } from "../../../scripts/lib/chart-folder.ts";
import { readDataset } from "../../../scripts/lib/data-folder.ts";
import { projectFolder } from "../../helpers/cache-folder.ts";

/*
 * The data change with every row that an editor adds, and no right row may turn a test red: what is asked of
 * the published data and charts holds for any. What one figure makes of one chart is asked of the frozen
 * ones, a part of both as they stood on a day in November 2026.
 */

const frozen = join(projectFolder, "tests", "fixtures", "frozen");
const datasets = new Map<string, Dataset>();

/** The dataset of the repository's own data folder, read once. Throws where it has an error. */
export const publishedDataset = (): Dataset => datasetIn(join(projectFolder, "data"));

/** Every chart that the site publishes. */
export const publishedDeclarations = (): readonly ChartDeclaration[] =>
  readDeclarations(publishedDataset());

/** The data that do not change. */
export const frozenDataset = (): Dataset => datasetIn(join(frozen, "data"));

/** Charts of the data that do not change. */
export const frozenDeclarations = (): readonly ChartDeclaration[] =>
  readDeclarations(frozenDataset(), join(frozen, "charts"));

function datasetIn(folder: string): Dataset {
  const dataset = datasets.get(folder) ?? readDataset(folder);
  datasets.set(folder, dataset);
  return dataset;
}
