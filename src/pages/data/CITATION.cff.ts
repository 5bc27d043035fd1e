import { cffFile } from "#site/machine-files.ts";

/** `/data/CITATION.cff`: how to cite the whole. */
export const GET = cffFile;
