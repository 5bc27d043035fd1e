import { filesEndingIn } from "#site/files.ts";

/** Every file of the site that ends in `.txt`. */
export const { getStaticPaths, GET } = filesEndingIn("txt");
