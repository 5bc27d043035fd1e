import { metricFiles, metricJson } from "#components/data/metric-files.ts";

/** `/metrics/<id>.json`: every figure of a metric, as published. */
export const getStaticPaths = metricFiles;
export const GET = metricJson;
