import { filesEndingIn } from "#site/files.ts";

/** The formats that no page fetches: `astro dev` has them under addresses that end in a slash. */
export const { getStaticPaths, GET } = filesEndingIn(null);
