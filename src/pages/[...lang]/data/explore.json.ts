import type { APIContext } from "astro";
import { packData } from "#charts/explore/packed-data.ts";
import type { Language } from "#model/bilingual.ts";
import { dataset } from "#site/dataset.ts";
import { packedCharts } from "#site/explore-choices.ts";
import { inBothLanguages } from "#site/languages.ts";

/** `/data/explore.json`: what the explorer draws from, in one language, as short as it can be said. */
export const getStaticPaths = inBothLanguages;
export const GET = async ({ props }: APIContext) => {
  const { lang } = props as unknown as { lang: Language };
  const packed = packData(dataset, await packedCharts(lang), lang);
  return new Response(JSON.stringify(packed), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
