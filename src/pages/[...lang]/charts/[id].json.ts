import { chartJson } from "#site/downloads.ts";
import { chartPaths } from "#site/drawn-charts.ts";

/** `/charts/<id>.json`: words, table and observations of the chart. */
export const getStaticPaths = chartPaths;
export const GET = chartJson;
