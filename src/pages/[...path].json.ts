import { filesEndingIn } from "#site/files.ts";

/** Every file of the site that ends in `.json`. */
export const { getStaticPaths, GET } = filesEndingIn("json");
