export {
  publishedData,
  publishedDataset,
  publishedDeclarations,
} from "../../../scripts/lib/published-charts.ts";
