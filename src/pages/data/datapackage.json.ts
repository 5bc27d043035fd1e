import { dataPackageFile } from "#site/machine-files.ts";

/** `/data/datapackage.json`: the whole as a Data Package. */
export const GET = dataPackageFile;
