import type { Bilingual } from "#model/bilingual.ts";

/** Charts of the same figures counted in two ways, shown as one with a switch. */
export interface ChartSwitch {
  readonly id: string;
  readonly legend: Bilingual;
  /** The first is shown until the reader chooses. */
  readonly choices: readonly { readonly chart: string; readonly label: Bilingual }[];
}

export const chartSwitches: readonly ChartSwitch[] = [
  {
    id: "title-years",
    legend: { zh: "连冠年数怎么数", en: "How the runs are counted" },
    choices: [
      { chart: "titles-by-city", label: { zh: "按评定的年份", en: "By the year assessed" } },
      { chart: "titles-by-city-named", label: { zh: "按命名的年份", en: "By the year named" } },
    ],
  },
  {
    id: "tripod-years",
    legend: { zh: "年份怎么数", en: "How the years are counted" },
    choices: [
      { chart: "tripods-by-year", label: { zh: "按评定的年份", en: "By the year assessed" } },
      {
        chart: "tripods-by-year-named",
        label: { zh: "按命名的年份", en: "By the year named" },
      },
    ],
  },
];

/** What a list of charts shows: a chart, or several charts under one switch. */
export type ListedChart = { readonly chart: string } | { readonly choice: ChartSwitch };

/** Puts the charts of a switch together where the first of them stands in the list. */
export function gatherSwitches(ids: readonly string[]): ListedChart[] {
  return ids.flatMap((id): ListedChart[] => {
    const choice = chartSwitches.find(({ choices }) => choices.some(({ chart }) => chart === id));
    if (choice === undefined) return [{ chart: id }];
    const first = ids.find((other) => choice.choices.some(({ chart }) => chart === other));
    return first === id ? [{ choice }] : [];
  });
}
