import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { findUnheld, maybeSeries, readFinding } from "#charts/holds.ts";
import { checkFinding } from "#dataset/finding/check.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { languages } from "#model/bilingual.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import type { ChartFile, Path } from "./chart-file.ts";

/** Checks that an id names one figure and tells where it does not; true where it does. */
type CheckFigure = (id: string, path: Path) => boolean;

/**
 * Whether what a title says of change or comparison is borne by figures: each finding of `holds` names
 * figures that exist and is true of them, and no such word stands without one.
 */
export function checkHolds(
  file: ChartFile,
  chart: ChartDeclaration,
  index: DatasetIndex,
  checkFigure: CheckFigure,
): void {
  chart.holds.forEach((written, at) => {
    const path = ["holds", at];
    const isKnown = (id: string, place: number): boolean => {
      const own = [...path, "of", place];
      return written.is === "none" ? checkSeries(file, id, own, index) : checkFigure(id, own);
    };
    if (written.of.filter((id, place) => !isKnown(id, place)).length > 0) return;
    const refused = checkFinding(readFinding(written, index), index);
    const said = `${written.is} ${written.of.join(" ")}`;
    if (refused !== null)
      file.report("finding-refused", [...path, "is"], said, { reason: refused });
  });
  for (const lang of languages)
    for (const { text, needs } of findUnheld([chart.title[lang]], lang, chart.holds)) {
      const kinds = needs.length === 0 ? "fell" : needs.join(" / ");
      file.report("claim-unheld", ["title", lang], text, { kinds });
    }
}

function checkSeries(file: ChartFile, text: string, path: Path, index: DatasetIndex): boolean {
  if (maybeSeries(text, index) !== null) return true;
  const known = index.data.observations.map(({ metric, area }) => `${metric}.${area}`);
  const suggestion = describeSuggestion(nearestName(text, new Set(known)));
  file.report("series-unknown", path, text, { suggestion });
  return false;
}
