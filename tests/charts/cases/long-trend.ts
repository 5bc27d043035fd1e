import type { Observation } from "#model/observation.ts";
import type { Case } from "../helpers/case.ts";
import { dataOf, figure, metric, search } from "../helpers/small-data.ts";

/** Figures of one place, year by year from the first; null leaves the year out. */
function years(area: string, first: number, values: readonly (number | null)[]): Observation[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [figure("mediated", area, String(first + index), value)],
  );
}

/** Half a million, give or take: printed as "约". */
const about = { qualifier: "approx" as const, reportedAs: "约" };

/**
 * A long national series: twenty years in three places, two changes of definition, a
 * disagreement, a bound, a derived and a preliminary figure, values from 万 to 千万.
 */
export const longTrendCase: Case = {
  picture: "long-trend",
  declaration: {
    id: "long-trend",
    kind: "trend-line",
    topic: "mediation",
    title: { zh: "调解案件二十年", en: "Twenty years of mediation" },
    metrics: ["mediated"],
    areas: ["china", "huzhou", "deqing"],
    period: { from: 2004, to: 2024 },
  },
  data: dataOf({
    metrics: [metric("mediated", "人民调解案件", "Disputes mediated by people’s committees")],
    observations: [
      ...years(
        "china",
        2004,
        [4.41, 4.49, 4.63, 4.8, 4.98, 7.676, 8.418, 8.935, 9.266, 9.433, 9.33, 9.331, 9.019].map(
          (million) => Math.round(million * 1e6),
        ),
      ),
      figure("mediated", "china", "2014", 9_404_000, { source: "later" }),
      figure("mediated", "china", "2017", 8_800_000, {
        qualifier: "at_least",
        high: null,
        reportedAs: "880余万",
      }),
      figure("mediated", "china", "2018", 9_532_000),
      figure("mediated", "china", "2019", 9_315_000, {
        derivedFrom: ["mediated.china.2018~paper"],
      }),
      figure("mediated", "china", "2020", 8_196_000),
      figure("mediated", "china", "2021", 8_744_000),
      figure("mediated", "china", "2022", 8_920_000, { ...about, low: 8_915_000, high: 8_925_000 }),
      figure("mediated", "china", "2023", 11_940_000),
      figure("mediated", "china", "2024", 13_900_000, { status: "preliminary" }),
      ...years("huzhou", 2004, [1_200_000, 1_310_000, null, 1_520_000, 1_700_000, 1_690_000]),
      ...years("huzhou", 2016, [2_400_000, 2_350_000, 2_600_000, 2_700_000, 2_500_000, 2_900_000]),
      ...years("deqing", 2010, [510_000, 520_000, 610_000, 600_000, 640_000, 700_000, 720_000]),
      figure("mediated", "deqing", "2023", 2_950_000),
    ],
    searched: [
      search("mediated", "huzhou", "2010/2015"),
      search("mediated", "deqing", "2004/2009"),
    ],
    breaks: ["2009", "2016"].map((from) => ({
      metric: "mediated",
      area: "china",
      from,
      note: { zh: `${from}年起改计数办法。`, en: `Counted otherwise from ${from}.` },
      source: "paper",
    })),
  }),
};
