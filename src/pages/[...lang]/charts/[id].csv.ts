import { chartFiles, csvFile } from "#site/chart-files.ts";

/** `/charts/<id>.csv`: the observations that the chart draws. */
export const getStaticPaths = chartFiles;
export const GET = csvFile;
