import { metricPaths, metricJson } from "#site/downloads.ts";

/** `/metrics/<id>.json`: every figure of a metric, as published. */
export const getStaticPaths = metricPaths;
export const GET = metricJson;
