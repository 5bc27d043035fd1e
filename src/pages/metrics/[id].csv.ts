import { metricCsv, metricPaths } from "#site/downloads.ts";

/** `/metrics/<id>.csv`: every figure of a metric, in the contract's columns. */
export const getStaticPaths = metricPaths;
export const GET = metricCsv;
