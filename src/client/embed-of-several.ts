/*
 * Ships inline in every embed of several series, as embed.ts does in those of one. Budget: 3.4 KB brotli.
 * What is picked out stays out of the address: a frame that goes back and forth would take the article along.
 */
import { startPicking } from "./pick-series.ts";
import { startEmbed } from "./start-embed.ts";

startEmbed(startPicking);
