import { chartFiles, pngFile } from "#site/chart-files.ts";

/** `/charts/<id>.png`: the same as the SVG, for articles and apps that take pictures only. */
export const getStaticPaths = chartFiles;
export const GET = pngFile;
