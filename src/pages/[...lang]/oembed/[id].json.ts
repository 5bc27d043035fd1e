import type { APIContext, InferGetStaticPropsType } from "astro";
import { jsonOf } from "#site/downloads.ts";
import { chartIn, chartPaths } from "#site/drawn-charts.ts";
import { oEmbedIn } from "#site/embeds.ts";

/** `/oembed/<chart>.json`: what editors learn of a chart from its address (oEmbed 1.0). */
export const getStaticPaths = chartPaths;
export const GET = async (context: APIContext<InferGetStaticPropsType<typeof chartPaths>>) => {
  const { lang } = context.locals;
  return jsonOf(oEmbedIn(await chartIn(context.props.id, lang), lang));
};
