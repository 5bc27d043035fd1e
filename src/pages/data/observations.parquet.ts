import { parquetFile } from "#site/machine-files.ts";

/** `/data/observations.parquet`: every observation as Parquet. */
export const GET = parquetFile;
