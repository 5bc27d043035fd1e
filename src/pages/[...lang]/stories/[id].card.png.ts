import { storyCardFile, storyFiles } from "#site/cards.ts";

/** `/stories/<id>.card.png`: the picture shown where a story is shared. */
export const getStaticPaths = storyFiles;
export const GET = storyCardFile;
