import { toCanonicalJson } from "#dataset/write/canonical-json.ts";
import { dataset } from "#site/dataset.ts";
import { textFile } from "#site/downloads.ts";

/** `/data/observations.json`: every observation, keys in the contract's order. */
export const GET = () => textFile(toCanonicalJson(dataset.observations), "application/json");
