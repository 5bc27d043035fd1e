import { rowsAsJson } from "#dataset/write/published.ts";
import { dataset } from "#site/dataset.ts";
import { textFile } from "#site/downloads.ts";

/** `/audit.json`: what the machine found when it checked the figures against each other. */
export const GET = () => textFile(rowsAsJson(dataset.audit), "application/json");
