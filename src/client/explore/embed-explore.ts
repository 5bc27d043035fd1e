/*
 * Ships to browsers, in the embed of an explored view. Budget: 4.5 KB brotli with what it imports;
 * drawing (Plot) and data follow at once, since there is no chart before them.
 */
import { startReading } from "../read-chart.ts";
import { startExplore } from "./start-explore.ts";

startReading(document);
const root = document.querySelector<HTMLElement>("[data-explore]");
if (root) startExplore(root);
