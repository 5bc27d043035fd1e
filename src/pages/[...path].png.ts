import { filesEndingIn } from "#site/files.ts";

/** Every file of the site that ends in `.png`. */
export const { getStaticPaths, GET } = filesEndingIn("png");
