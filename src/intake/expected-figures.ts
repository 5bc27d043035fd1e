import { indexDataset } from "#dataset/index.ts";
import type { Dataset } from "#model/dataset.ts";
import { isTimeless } from "#model/measures.ts";
import type { Observation } from "#model/observation.ts";

/** A series that had a figure for the year before, and has or lacks one for the year asked about. */
export interface ExpectedFigure {
  readonly metric: string;
  readonly area: string;
  /** Last year's figure: who printed it says where to look. */
  readonly before: Observation;
  readonly found: Observation | undefined;
}

/** What a year ought to bring: every series with a figure of the whole year before, by metric and area. */
export function expectedFigures(dataset: Dataset, year: number): readonly ExpectedFigure[] {
  const { observations, metric: metricOf } = indexDataset(dataset);
  const ofYear = (rows: readonly Observation[], text: string): Observation | undefined =>
    rows.findLast(({ period, status }) => period.text === text && status !== "target");
  return dataset.metrics.flatMap(({ id: metric }) =>
    isTimeless(metricOf(metric).measure)
      ? []
      : observations.areasOf(metric).flatMap((area): readonly ExpectedFigure[] => {
          const rows = observations.printed(metric, area);
          const before = ofYear(rows, String(year - 1));
          return before ? [{ metric, area, before, found: ofYear(rows, String(year)) }] : [];
        }),
  );
}
