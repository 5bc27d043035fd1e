import { storyCards } from "#components/data/cards.ts";

/** `/stories/<id>.card.png`: the picture shown where a story is shared. */
export const getStaticPaths = storyCards.paths;
export const GET = storyCards.answer;
