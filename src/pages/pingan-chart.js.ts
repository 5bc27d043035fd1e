import loader from "virtual:inline-script/embed-loader";
import { textFile } from "#site/downloads.ts";

/** `/pingan-chart.js`: the script that other people's pages load. Its address never changes. */
export const GET = () => textFile(loader, "text/javascript");
