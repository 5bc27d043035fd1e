import { chartFiles, svgFile } from "#site/chart-files.ts";

/** `/charts/<id>.svg`: the drawing standing alone, with title, source and address in it. */
export const getStaticPaths = chartFiles;
export const GET = svgFile;
