import type { APIRoute } from "astro";
import { textFile } from "#site/downloads.ts";
import { renderAtomFeed } from "#site/feed.ts";
import { inBothLanguages } from "#site/languages.ts";

/** `/feed.xml`: new stories, new sources and figures, corrections. */
export const getStaticPaths = inBothLanguages;
export const GET: APIRoute = async (context) =>
  textFile(await renderAtomFeed(context.locals.lang), "application/atom+xml");
