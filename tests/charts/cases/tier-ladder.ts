import type { ScaleStep } from "#model/vocabulary.ts";
import type { Case } from "../helpers/case.ts";
import { dataOf, figure, metric, nothing } from "../helpers/small-data.ts";

const tier = { unit: "years", reading: "manual" } as const;

const tripod = metric("tripod", "平安鼎等次", "Tier of the tripod", {
  unit: "years",
  measure: "tier",
  scale: "ding",
});

const steps: readonly ScaleStep[] = [
  { zh: "平安鼎", en: "Safe tripod", needs: 3 },
  { zh: "平安铜鼎", en: "Bronze tripod", needs: 6 },
  { zh: "平安银鼎", en: "Silver tripod", needs: 9 },
  { zh: "平安金鼎", en: "Gold tripod", needs: 12 },
].map(({ needs, ...name }, index) => ({ scale: "ding", value: index + 1, name, needs }));

/** One place found step by step, three that stand on one step in one year, and a goal. */
export const tierCase: Case = {
  picture: "tier-ladder",
  declaration: {
    id: "tripods",
    kind: "tier-ladder",
    topic: "honours",
    title: { zh: "哪年得了哪座鼎", en: "Which tripod in which year" },
    metrics: ["tripod"],
    areas: ["huzhou", "xiuzhou", "deqing", "wuxing"],
    period: { from: 2008, to: 2024 },
  },
  data: dataOf({
    metrics: [{ ...tripod, base: nothing }],
    scales: steps,
    observations: [
      figure("tripod", "huzhou", "2009", 1, tier),
      figure("tripod", "huzhou", "2012", 2, tier),
      figure("tripod", "huzhou", "2015", 3, tier),
      figure("tripod", "huzhou", "2018", 4, tier),
      figure("tripod", "xiuzhou", "2018", 4, tier),
      figure("tripod", "deqing", "2018", 4, tier),
      figure("tripod", "deqing", "2014", 3, tier),
      figure("tripod", "wuxing", "2024", 4, { ...tier, status: "target" }),
    ],
  }),
};

/** One place that was named a year after: its years stand for its name, and one tier is unknown. */
export const namedTierCase: Case = {
  picture: "tier-ladder-named",
  declaration: {
    id: "tripods-named",
    kind: "tier-ladder",
    topic: "honours",
    title: { zh: "哪年命名", en: "Named in which year" },
    metrics: ["tripod"],
    areas: ["huzhou"],
    options: { counted: "named" },
  },
  data: {
    ...tierCase.data,
    observations: [
      figure("tripod", "huzhou", "2012", 2, tier),
      figure("tripod", "huzhou", "2013", 3, tier),
      figure("tripod", "huzhou", "2014", 3, tier),
      figure("tripod", "huzhou", "2018", 9, tier),
    ],
  },
};

/** Two places that never moved, given in another order than their names meet, and one without a tier. */
export const stillTierCase: Case = {
  picture: "tier-ladder-still",
  declaration: {
    ...tierCase.declaration,
    id: "tripods-still",
    areas: ["deqing", "china", "xiuzhou"],
  },
  data: {
    ...tierCase.data,
    observations: [
      figure("tripod", "xiuzhou", "2018", 4, tier),
      figure("tripod", "deqing", "2018", 4, tier),
    ],
  },
};
