import { siteCards } from "#components/data/cards.ts";

/** `/card.png`: the picture shown where a page without one of its own is shared. */
export const getStaticPaths = siteCards.paths;
export const GET = siteCards.answer;
