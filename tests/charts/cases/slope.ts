import type { Case } from "../helpers/case.ts";
import { dataOf, figure } from "../helpers/small-data.ts";
import { checked } from "./metrics.ts";

/** Two years of three places, one of which has one only. */
export const slopeCase: Case = {
  picture: "slope",
  declaration: {
    id: "disputes-slope",
    kind: "slope",
    topic: "mediation",
    title: { zh: "五年间，吴兴翻了一番", en: "Wuxing doubled in five years" },
    metrics: ["inspected"],
    areas: ["wuxing", "xiuzhou", "deqing"],
    period: { from: 2018, to: 2023 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [
      figure("inspected", "wuxing", "2018", 2305),
      figure("inspected", "wuxing", "2023", 4700),
      figure("inspected", "xiuzhou", "2018", 6100),
      figure("inspected", "xiuzhou", "2023", 5200, { qualifier: "at_least", high: null }),
      figure("inspected", "deqing", "2023", 3000),
    ],
  }),
};
