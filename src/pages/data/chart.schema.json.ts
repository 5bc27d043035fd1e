import { chartSchemaFile } from "#site/machine-files.ts";

/** `/data/chart.schema.json`: what the JSON of a chart holds. */
export const GET = chartSchemaFile;
