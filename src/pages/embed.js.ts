import loader from "virtual:module-script/embed-loader";
import { textFile } from "#site/downloads.ts";

/** `/embed.js`: the module that other people's pages load. Its address never changes. */
export const GET = () => textFile(loader, "text/javascript");
