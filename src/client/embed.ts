/*
 * Ships inline in every embed of one series: bundled into one script whose hash its policy names.
 * Budget: 2 KB brotli.
 */
import { startReading } from "./read-chart.ts";

startReading(document);
