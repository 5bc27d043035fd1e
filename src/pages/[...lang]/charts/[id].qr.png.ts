import type { APIContext, InferGetStaticPropsType } from "astro";
import { mediaTypes } from "#site/addresses.ts";
import { fileOf } from "#site/downloads.ts";
import { chartPaths } from "#site/drawn-charts.ts";
import { qrCodeOf } from "#site/embeds.ts";

/** `/charts/<id>.qr.png`: the code that leads from print or a screen to the chart's page. */
export const getStaticPaths = chartPaths;
export const GET = (context: APIContext<InferGetStaticPropsType<typeof chartPaths>>) =>
  fileOf(qrCodeOf(context.props.id, context.locals.lang), mediaTypes.png);
