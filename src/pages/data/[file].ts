import type { APIContext, InferGetStaticPropsType } from "astro";
import { dataFiles } from "#site/addresses.ts";
import { wholeFile } from "#site/machine-files.ts";

/** `/data/observations.csv`, `.json`, `.parquet` and what describes them: the whole dataset as files. */
export const getStaticPaths = () =>
  dataFiles.map((file) => ({ params: { file }, props: { file } }));
export const GET = ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  wholeFile(props.file);
