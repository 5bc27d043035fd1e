import type { APIContext } from "astro";
import type { Language } from "#dataset/contract/bilingual.ts";
import { packData } from "#charts/explore/pack-data.ts";
import { packedCharts } from "#components/data/explore-choices.ts";
import { dataset } from "#site/dataset.ts";
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
