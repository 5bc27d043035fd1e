/*
 * Ships inline in every frozen embed of one series. Budget: 3.1 KB brotli.
 */
import { askForNewer } from "./ask-for-newer.ts";
import { startEmbed } from "./start-embed.ts";

startEmbed(() => void askForNewer(document));
