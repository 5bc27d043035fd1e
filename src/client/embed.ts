/*
 * Ships inline in every embed: bundled into one script whose hash its policy names. Budget: 2.8 KB brotli.
 */
import { startPicking } from "./pick-series.ts";
import { startReading } from "./read-chart.ts";

startReading(document);
for (const chart of document.querySelectorAll<HTMLElement>("[data-chart]")) startPicking(chart);
