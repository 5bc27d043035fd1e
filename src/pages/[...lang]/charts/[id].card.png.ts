import { chartCardFile } from "#site/cards.ts";
import { chartFiles } from "#site/chart-files.ts";

/** `/charts/<id>.card.png`: the picture shown where a chart is shared. */
export const getStaticPaths = chartFiles;
export const GET = chartCardFile;
