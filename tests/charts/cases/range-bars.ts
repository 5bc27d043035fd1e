import type { Case } from "../helpers/case.ts";
import { figure } from "../helpers/small-data.ts";
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

/** One place, so that its name is in the title; totals of one beginning, given out of order. */
export const loneRangeCase: Case = {
  picture: "range-bars-lone",
  declaration: { ...rangeCase.declaration, id: "range-lone", metrics: ["inspected"] },
  data: {
    ...rangeCase.data,
    observations: [
      figure("inspected", "china", "2013/2017", 700_000),
      figure("inspected", "china", "2013/2015", 400_000),
      figure("inspected", "china", "1998/2022", 900_000),
      figure("inspected", "china", "../2010", 100_000),
      figure("inspected", "china", "2003/2007", null),
    ],
  },
};
