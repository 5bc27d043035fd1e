export { publishedData, publishedDeclarations } from "../../../scripts/lib/published-charts.ts";
