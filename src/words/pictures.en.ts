import type { Pictures } from "./pictures.zh.ts";

/** What pictures and social cards say, in English. */
export const picturesEn: Pictures = {
  sources: (names) => `${names.length === 1 ? "Source" : "Sources"}: ${names.join("; ")}`,
  sourcesAmong: (names, count) =>
    `Sources: ${names.join("; ")} and others, ${count} in all, listed on the chart's page`,
  licence: "CC BY 4.0",
  png: "Picture (PNG)",
  story: "Data story",
  area: "Place",
  chart: "Chart",
  figures: (count) =>
    count === 1 ? "1 published figure registered" : `${count} published figures registered`,
  noFigures: "No figure of its own found by us yet",
  found: "published",
  searched: "looked for, not found by us",
  notSearched: "not yet looked for",
};
