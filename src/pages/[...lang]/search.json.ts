import type { APIRoute } from "astro";
import { textFile } from "#site/downloads.ts";
import { inBothLanguages } from "#site/languages.ts";
import { searchIndexIn } from "#site/search-index.ts";

/** `/search.json`: what the search page looks through. */
export const getStaticPaths = inBothLanguages;
export const GET: APIRoute = async (context) =>
  textFile(JSON.stringify(await searchIndexIn(context.locals.lang)), "application/json");
