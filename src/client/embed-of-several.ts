/*
 * Ships inline in every embed of several series, as embed.ts does in those of one. Budget: 2.8 KB brotli.
 * What is picked out stays out of the address: a frame that goes back and forth would take the article along.
 */
import { startPicking } from "./pick-series.ts";
import { startReading } from "./read-chart.ts";

startReading(document);
for (const chart of document.querySelectorAll<HTMLElement>("[data-chart]")) startPicking(chart);
