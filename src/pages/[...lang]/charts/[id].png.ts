import { chartPng } from "#site/downloads.ts";
import { chartPaths } from "#site/drawn-charts.ts";

/** `/charts/<id>.png`: the same as the SVG, for articles and apps that take pictures only. */
export const getStaticPaths = chartPaths;
export const GET = chartPng;
