import type { Case } from "../helpers/case.ts";
import { dataOf, figure, metric } from "../helpers/small-data.ts";
import { minutes } from "./metrics.ts";

const limit = (id: string, zh: string, en: string): ReturnType<typeof metric> =>
  metric(id, zh, en, { unit: "minutes", measure: "limit" });

/** Promises, not results. */
export const limitsCase: Case = {
  picture: "limits",
  declaration: {
    id: "one-two-ten",
    kind: "limits",
    topic: "services",
    title: { zh: "一分钟签收，两分钟联系，十分钟到场", en: "One minute, two minutes, ten minutes" },
    metrics: ["sign", "contact", "arrive"],
    areas: ["jiaxing-etdz"],
  },
  data: dataOf({
    metrics: [
      limit("sign", "签收", "Acknowledged"),
      limit("contact", "联系", "Called back"),
      limit("arrive", "到场", "On the spot"),
    ],
    observations: [
      figure("sign", "jiaxing-etdz", "2023", 1, minutes),
      figure("contact", "jiaxing-etdz", "2023", 2, minutes),
      figure("arrive", "jiaxing-etdz", "2023", 10, minutes),
    ],
  }),
};
