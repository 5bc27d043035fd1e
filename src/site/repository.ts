/**
 * Where the site's code and issues are, as the build was told: `REPOSITORY_URL=https://…`. Undefined where
 * it was not told, and then no page offers a way there. Throws on what is no web address.
 */
export function readRepository(told: string | undefined): string | undefined {
  if (told === undefined || told.trim() === "") return undefined;
  const url = URL.parse(told.trim());
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href;
  throw new Error(`REPOSITORY_URL 不是网址 · is no web address (https://…): “${told}”`);
}

/** The repository of this build. */
export const repository = readRepository(process.env["REPOSITORY_URL"]);
