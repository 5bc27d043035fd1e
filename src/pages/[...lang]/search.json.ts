import type { APIContext } from "astro";
import type { Language } from "#model/bilingual.ts";
import { inBothLanguages } from "#site/languages.ts";
import { searchIndexIn } from "#site/search-index.ts";

/** `/search.json`: what the search page looks through. */
export const getStaticPaths = inBothLanguages;

export const GET = async ({ props }: APIContext) =>
  new Response(JSON.stringify(await searchIndexIn((props as { lang: Language }).lang)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
