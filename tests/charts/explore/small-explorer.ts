import { emptyView, type View } from "#charts/explore/view.ts";
import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import type { Observation } from "#model/observation.ts";
import { dataOf, figure, metric, search, unit, units } from "../helpers/small-data.ts";

const people = unit("persons", "人", "person", "people");

/** Figures of a whole year each, of one metric in one place. */
function yearly(
  id: string,
  area: string,
  values: Readonly<Record<number, number>>,
  more: Partial<Observation> = {},
): Observation[] {
  return Object.entries(values).map(([year, value]) => figure(id, area, year, value, more));
}

/** A few series that make every rule of the explorer speak. */
export const smallIndex: DatasetIndex = indexDataset(
  dataOf({
    units: [...units, people],
    metrics: [
      metric("fires", "火灾起数", "Fires", { base: { zh: "火灾", en: "Fires" } }),
      metric("thefts", "盗窃案件", "Thefts", { base: { zh: "盗窃", en: "Thefts" } }),
      metric("deaths", "死亡人数", "Deaths", { unit: "persons" }),
      metric("share", "侦破率", "Share solved", { unit: "percent", measure: "rate" }),
      metric("place", "名次", "Rank", { unit: "years", measure: "rank" }),
      metric("fires-change", "火灾变化", "Change in fires", {
        unit: "percent",
        measure: "change",
        of: "fires",
      }),
      metric("year-end-population", "年末人口", "Population", {
        unit: "persons",
        measure: "stock",
      }),
    ],
    observations: [
      ...yearly("fires", "china", { 2010: 200, 2011: 100, 2012: 150, 2014: 300 }),
      figure("fires", "china", "2015", 280, { qualifier: "at_least", high: null }),
      figure("fires", "china", "2016-01/2016-06", 90),
      figure("fires", "china", "2005/2009", 1000),
      ...yearly("fires", "huzhou", { 2011: 10, 2012: 12 }),
      ...yearly("fires", "xiuzhou", { 2012: 5 }),
      ...yearly("fires", "jiaxing-etdz", { 2012: 6 }),
      ...yearly("fires", "deqing", { 2010: 3 }),
      ...yearly("thefts", "china", { 2011: 70, 2012: 60 }),
      ...yearly("deaths", "china", { 2011: 7, 2012: 6 }, { unit: "persons" }),
      ...yearly("share", "china", { 2011: 90.5, 2012: 91.5 }, { unit: "percent" }),
      ...yearly("place", "china", { 2011: 1 }, { unit: "years" }),
      figure("fires-change", "china", "2012", 49, {
        unit: "percent",
        comparedTo: "2011",
        reportedAs: "上升49%",
      }),
      ...yearly("year-end-population", "china", { 2011: 1_000_000 }, { unit: "persons" }),
    ],
    breaks: [
      {
        metric: "fires",
        area: "china",
        from: "2013",
        note: { zh: "放宽", en: "wider" },
        source: "paper",
      },
    ],
    searched: [
      search("fires", "wuxing", "2010/2014"),
      search("fires", "anji", "2010/2014", "printed-elsewhere"),
      search("fires", "tongxiang", "2010/2014", "seen-not-used"),
    ],
  }),
);

/** A view of fires in China, with what differs. */
export function viewOf(more: Partial<View>): View {
  return { ...emptyView, metrics: ["fires"], areas: ["china"], ...more };
}
