import type { APIContext, InferGetStaticPropsType } from "astro";
import { textFile } from "#site/downloads.ts";
import { chartIn, chartPaths } from "#site/drawn-charts.ts";
import { versionsOf } from "#site/releases.ts";

/** `/embed/<chart>.json`: a few bytes that frozen frames ask for. */
export const getStaticPaths = chartPaths;
export const GET = async (context: APIContext<InferGetStaticPropsType<typeof chartPaths>>) => {
  const chart = await chartIn(context.props.id, context.locals.lang);
  return textFile(JSON.stringify(versionsOf(chart)), "application/json");
};
