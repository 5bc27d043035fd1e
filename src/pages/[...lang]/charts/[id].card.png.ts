import { chartCardFile } from "#site/cards.ts";
import { chartPaths } from "#site/drawn-charts.ts";

/** `/charts/<id>.card.png`: the picture shown where a chart is shared. */
export const getStaticPaths = chartPaths;
export const GET = chartCardFile;
