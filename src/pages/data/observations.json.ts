import { rowsAsJson } from "#dataset/write/published.ts";
import { dataset } from "#site/dataset.ts";
import { textFile } from "#site/downloads.ts";

/** `/data/observations.json`: every observation, keys in the contract's order. */
export const GET = () => textFile(rowsAsJson(dataset.observations), "application/json");
