import { filesEndingIn } from "#site/files.ts";

export const { getStaticPaths, GET } = filesEndingIn("png");
