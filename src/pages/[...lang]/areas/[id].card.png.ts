import { areaCardFile, areaPaths } from "#site/cards.ts";

/** `/areas/<id>.card.png`: the picture shown where the page of a place is shared. */
export const getStaticPaths = areaPaths;
export const GET = areaCardFile;
