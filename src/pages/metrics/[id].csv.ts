import { metricCsv, metricFiles } from "#site/chart-files.ts";

/** `/metrics/<id>.csv`: every figure of a metric, in the contract's columns. */
export const getStaticPaths = metricFiles;
export const GET = metricCsv;
