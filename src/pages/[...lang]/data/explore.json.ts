import type { APIRoute } from "astro";
import { packData } from "#charts/explore/packed-data.ts";
import { dataset } from "#site/dataset.ts";
import { textFile } from "#site/downloads.ts";
import { packedCharts } from "#site/explore-choices.ts";
import { inBothLanguages } from "#site/languages.ts";

/** `/data/explore.json`: what the explorer draws from, in one language, as short as it can be said. */
export const getStaticPaths = inBothLanguages;
export const GET: APIRoute = async (context) => {
  const { lang } = context.locals;
  const packed = packData(dataset, await packedCharts(lang), lang);
  return textFile(JSON.stringify(packed), "application/json");
};
