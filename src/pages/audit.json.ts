import { toCanonicalJson } from "#dataset/write/canonical-json.ts";
import { dataset } from "#site/dataset.ts";
import { textFile } from "#site/downloads.ts";

/** `/audit.json`: what the machine found when it checked the figures against each other. */
export const GET = () => textFile(toCanonicalJson(dataset.audit), "application/json");
