export { publishedDeclarations } from "../../../scripts/lib/chart-folder.ts";
export { publishedDataset } from "../../../scripts/lib/data-folder.ts";
