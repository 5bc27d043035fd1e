import type { APIContext } from "astro";
import type { Language } from "#model/bilingual.ts";
import { feedEntriesIn, renderAtomFeed } from "#site/feed.ts";
import { inBothLanguages } from "#site/languages.ts";

/** `/feed.xml`: new stories, new sources and figures, corrections. */
export const getStaticPaths = inBothLanguages;

export const GET = async ({ props, site }: APIContext) => {
  if (!site) throw new Error("astro.config.mjs must name the site: a feed needs whole addresses");
  const { lang } = props as { lang: Language };
  return new Response(renderAtomFeed(await feedEntriesIn(lang), lang, site), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};
