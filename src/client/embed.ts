/*
 * Ships inline in every embed of one series: bundled into one script whose hash its policy names.
 * Budget: 2.7 KB brotli.
 */
import { startEmbed } from "./start-embed.ts";

startEmbed();
