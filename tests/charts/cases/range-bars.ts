import type { Case } from "../helpers/case.ts";
import { totalsCase } from "./small-multiples.ts";

/** The totals that small panels draw as blocks, a line each. */
export const rangeCase: Case = {
  picture: "range-bars",
  declaration: {
    ...totalsCase.declaration,
    id: "range-bars",
    kind: "range-bars",
    options: {},
  },
  data: totalsCase.data,
};
