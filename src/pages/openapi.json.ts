import { openApiFile } from "#site/machine-files.ts";

/** `/openapi.json`: what programs may ask for. */
export const GET = openApiFile;
