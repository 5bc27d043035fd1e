import { areaCards } from "#components/data/cards.ts";

/** `/areas/<id>.card.png`: the picture shown where the page of a place is shared. */
export const getStaticPaths = areaCards.paths;
export const GET = areaCards.answer;
