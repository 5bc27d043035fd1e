import { chartFiles, jsonFile } from "#site/chart-files.ts";

/** `/charts/<id>.json`: words, table and observations of the chart. */
export const getStaticPaths = chartFiles;
export const GET = jsonFile;
