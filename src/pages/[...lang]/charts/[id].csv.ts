import { chartFiles, csvFile } from "#components/data/chart-files.ts";

/** `/charts/<id>.csv`: the observations that the chart draws. */
export const getStaticPaths = chartFiles;
export const GET = csvFile;
