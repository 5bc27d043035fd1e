import { chartSvg } from "#site/downloads.ts";
import { chartPaths } from "#site/drawn-charts.ts";

/** `/charts/<id>.svg`: the drawing standing alone, with title, source and address in it. */
export const getStaticPaths = chartPaths;
export const GET = chartSvg;
