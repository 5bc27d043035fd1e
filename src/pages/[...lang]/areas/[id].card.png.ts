import { areaCardFile, areaFiles } from "#site/cards.ts";

/** `/areas/<id>.card.png`: the picture shown where the page of a place is shared. */
export const getStaticPaths = areaFiles;
export const GET = areaCardFile;
