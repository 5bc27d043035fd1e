import { chartFile, chartFilePaths } from "#site/downloads.ts";

/** `/charts/<id>.svg`, `.png`, `.csv`, `.json`: a chart to take away. */
export const getStaticPaths = chartFilePaths;
export const GET = chartFile;
