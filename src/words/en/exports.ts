import type { ExportWords } from "../zh/exports.ts";

/** What embeds and downloads say, in English. */
export const exportsEn: ExportWords = {
  licence: "CC BY 4.0",
  source: (publishers) =>
    `${publishers.length === 1 ? "Source" : "Sources"}: ${publishers.join("; ")}`,
  sourcesAmong: (publishers, count) =>
    `Sources: ${publishers.join("; ")} and others, ${count} in all`,
  dataTo: (day) => `data registered to ${day}`,
  frozen: (version, day) =>
    `Frozen at version ${version}, data registered to ${day}; it does not change`,
  newer: "A newer version exists",
  corrected: "A figure in it has been corrected; see the chart as it is now",
};
