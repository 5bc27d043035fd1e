import { chartFiles, svgFile } from "#components/data/chart-files.ts";

/** `/charts/<id>.svg`: the drawing standing alone, with title, source and address in it. */
export const getStaticPaths = chartFiles;
export const GET = svgFile;
