import { csvwFile } from "#site/machine-files.ts";

/** `/data/observations.csv-metadata.json`: what the columns of the CSV mean (CSV on the Web). */
export const GET = csvwFile;
