import { chartCardFile } from "#components/data/cards.ts";
import { chartFiles } from "#components/data/chart-files.ts";

/** `/charts/<id>.card.png`: the picture shown where a chart is shared. */
export const getStaticPaths = chartFiles;
export const GET = chartCardFile;
