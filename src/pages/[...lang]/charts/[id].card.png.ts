import { chartCards } from "#components/data/cards.ts";

/** `/charts/<id>.card.png`: the picture shown where a chart is shared. */
export const getStaticPaths = chartCards.paths;
export const GET = chartCards.answer;
