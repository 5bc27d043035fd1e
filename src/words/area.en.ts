import type { AreaWords } from "./area.zh.ts";

/** Words of the page of a place in English. */
export const areaEn: AreaWords = {
  silence: "Found and not found, year by year",
  silenceHint:
    "Every metric of this place: the years with a published figure, and those we searched in vain.",
  programmes: "Programmes and platforms",
  compare: "Beside its peers",
  compareHint:
    "The same metric for the same period, where places of the same level reported it. What is not listed, we found nothing comparable for.",
  newestOnly: (count: number) =>
    `There are ${count} figures. Of each metric the newest stands here; for the others open the metric, or download them all from the data page.`,
  own: "This place",
  peers: "Others",
};
