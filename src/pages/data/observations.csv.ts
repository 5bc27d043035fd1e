import { dataset } from "#site/dataset.ts";
import { csvOf } from "#site/downloads.ts";

/** `/data/observations.csv`: every observation. */
export const GET = () => csvOf(dataset.observations);
