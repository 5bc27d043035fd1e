import type { APIRoute } from "astro";
import { textFile } from "#site/downloads.ts";
import { renderAtomFeed } from "#site/feed.ts";
import { inBothLanguages } from "#site/languages.ts";

/** `/data/changes.xml`: new sources and figures, and corrections: the feed without its stories. */
export const getStaticPaths = inBothLanguages;
export const GET: APIRoute = async (context) =>
  textFile(await renderAtomFeed(context.locals.lang, "data"), "application/atom+xml");
