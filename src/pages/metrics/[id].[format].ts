import { metricFile, metricFilePaths } from "#site/downloads.ts";

/** `/metrics/<id>.csv`, `.json`: every figure of a metric. */
export const getStaticPaths = metricFilePaths;
export const GET = metricFile;
