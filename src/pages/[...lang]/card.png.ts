import { siteCardFile } from "#site/cards.ts";
import { inBothLanguages } from "#site/languages.ts";

/** `/card.png`: the picture shown where a page without one of its own is shared. */
export const getStaticPaths = inBothLanguages;
export const GET = siteCardFile;
