import { chartCsv } from "#site/downloads.ts";
import { chartPaths } from "#site/drawn-charts.ts";

/** `/charts/<id>.csv`: the observations that the chart draws. */
export const getStaticPaths = chartPaths;
export const GET = chartCsv;
