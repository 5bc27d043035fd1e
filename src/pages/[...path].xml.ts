import { filesEndingIn } from "#site/files.ts";

/** Every file of the site that ends in `.xml`. */
export const { getStaticPaths, GET } = filesEndingIn("xml");
