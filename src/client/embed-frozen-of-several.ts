/*
 * Ships inline in every frozen embed of several series. Budget: 3.7 KB brotli.
 */
import { askForNewer } from "./ask-for-newer.ts";
import { startPicking } from "./pick-series.ts";
import { startEmbed } from "./start-embed.ts";

startEmbed((chart) => {
  startPicking(chart);
  void askForNewer(document);
});
