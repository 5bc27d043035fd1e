import type { APIRoute, InferGetStaticParamsType } from "astro";
import { textFile } from "#site/downloads.ts";
import { declaredCharts } from "#site/drawn-charts.ts";
import { embedKit } from "#site/embeds.ts";

/** `/embed/<chart>.kit.json`: what the panel of the chart's page writes snippets from. */
export const getStaticPaths = async () =>
  [...(await declaredCharts()).keys()].map((id) => ({ params: { id } }));
export const GET: APIRoute<never, InferGetStaticParamsType<typeof getStaticPaths>> = async ({
  params,
}) => textFile(JSON.stringify(await embedKit(params.id)), "application/json");
