import type { Case } from "../helpers/case.ts";
import { dataOf, figure, metric } from "../helpers/small-data.ts";

/** 12,734 = 8,784 + 2,588 + 1,362, with a part named within a part. */
export const partsCase: Case = {
  picture: "part-to-whole",
  declaration: {
    id: "xiuzhou-12734",
    kind: "part-to-whole",
    topic: "mediation",
    title: { zh: "十件里近七件是来问事的", en: "Nearly seven in ten came to ask" },
    areas: ["xiuzhou"],
    options: {
      whole: "matters",
      parts: [
        { metric: "enquiries" },
        { metric: "claims" },
        { metric: "legal-services" },
        { metric: "wage-claims", within: "claims" },
        { metric: "land-claims", within: "claims" },
      ],
    },
  },
  data: dataOf({
    metrics: [
      metric("matters", "受理群众事项", "Matters received"),
      metric("enquiries", "咨询", "Enquiries"),
      metric("claims", "矛盾纠纷诉求", "Disputes"),
      metric("legal-services", "法律服务", "Legal services"),
      metric("wage-claims", "其中：劳动报酬", "of which wages"),
      metric("land-claims", "其中：土地", "of which land"),
    ],
    observations: [
      figure("matters", "xiuzhou", "2023", 12734),
      figure("enquiries", "xiuzhou", "2023", 8784),
      figure("claims", "xiuzhou", "2023", 2588),
      figure("legal-services", "xiuzhou", "2023", 1362),
      figure("wage-claims", "xiuzhou", "2023", 900),
      figure("land-claims", "xiuzhou", "2023", 400),
    ],
  }),
};

/** A total of which some is not itemised. */
export const remainderCase: Case = {
  picture: "part-to-whole-remainder",
  declaration: {
    ...partsCase.declaration,
    id: "xiuzhou-rest",
    title: { zh: "有一截没有列明", en: "Some of it is not itemised" },
    options: { whole: "matters", parts: [{ metric: "enquiries" }, { metric: "legal-services" }] },
  },
  data: partsCase.data,
};

/** Small parts first, whose names need lines above each other. */
export const crowdedPartsCase: Case = {
  picture: "part-to-whole-crowded",
  declaration: {
    ...partsCase.declaration,
    id: "xiuzhou-crowded",
    title: { zh: "小块挤在一头", en: "Small parts at one end" },
    options: {
      whole: "matters",
      parts: [
        { metric: "claims" },
        { metric: "legal-services" },
        { metric: "wage-claims" },
        { metric: "enquiries" },
        { metric: "land-claims", within: "claims" },
      ],
    },
  },
  data: {
    ...partsCase.data,
    metrics: partsCase.data.metrics.map((one) => {
      const name = { zh: "其中：土地征收和宅基地确权的来访", en: "of which on land taken" };
      return one.id === "land-claims" ? { ...one, name } : one;
    }),
    observations: [
      figure("matters", "xiuzhou", "2023", 12734),
      figure("enquiries", "xiuzhou", "2023", 12000),
      figure("claims", "xiuzhou", "2023", 300),
      figure("legal-services", "xiuzhou", "2023", 234),
      figure("wage-claims", "xiuzhou", "2023", 200),
      figure("land-claims", "xiuzhou", "2023", 100),
    ],
  },
};
