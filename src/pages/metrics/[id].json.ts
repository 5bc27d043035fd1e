import { metricFiles, metricJson } from "#site/chart-files.ts";

/** `/metrics/<id>.json`: every figure of a metric, as published. */
export const getStaticPaths = metricFiles;
export const GET = metricJson;
