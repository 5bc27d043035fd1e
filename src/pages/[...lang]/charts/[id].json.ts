import { chartFiles, jsonFile } from "#components/data/chart-files.ts";

/** `/charts/<id>.json`: words, table and observations of the chart. */
export const getStaticPaths = chartFiles;
export const GET = jsonFile;
