import { storyCardFile } from "#site/cards.ts";
import { storyPaths } from "#site/stories.ts";

/** `/stories/<id>.card.png`: the picture shown where a story is shared. */
export const getStaticPaths = storyPaths;
export const GET = storyCardFile;
