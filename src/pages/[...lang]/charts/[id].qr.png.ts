import type { APIContext, InferGetStaticPropsType } from "astro";
import { pictureFile } from "#site/downloads.ts";
import { chartPaths } from "#site/drawn-charts.ts";
import { qrCodeOf } from "#site/embeds.ts";

/** `/charts/<id>.qr.png`: the code that leads from print or a screen to the chart's page. */
export const getStaticPaths = chartPaths;
export const GET = (context: APIContext<InferGetStaticPropsType<typeof chartPaths>>) =>
  pictureFile(qrCodeOf(context.props.id, context.locals.lang));
