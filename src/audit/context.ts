import { type ReportedFigures, shareReported } from "#dataset/derive/compose.ts";
import { maybeYear } from "#dataset/select/reporting-grid.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { citeFigure, citeSource, nameSeries } from "./words.ts";

/** What the audit reads. Derived observations may be among them and are not audited. */
export type AuditInput = Pick<
  Dataset,
  | "observations"
  | "metrics"
  | "units"
  | "areas"
  | "sources"
  | "breaks"
  | "identities"
  | "searched"
  | "corrections"
  | "claims"
  | "events"
>;

/** The input with what every check asks of it. */
export interface AuditContext extends AuditInput {
  readonly reported: ReportedFigures;
  /** Every metric and area that has results, in the order of the metrics; targets left out. */
  readonly series: readonly AuditSeries[];
  readonly titleOf: (source: string) => Bilingual;
  /** The words of a unit, none where it is not registered. */
  readonly unitOf: (unit: string) => Bilingual;
  /** A figure with its unit, as messages cite it. */
  readonly cite: (figure: Observation) => Bilingual;
}

/** The reported results of one metric in one area. */
export interface AuditSeries {
  readonly metric: Metric;
  readonly area: string;
  readonly name: Bilingual;
  readonly results: readonly Observation[];
  /** The results about one whole calendar year, by that year. */
  readonly byYear: ReadonlyMap<number, readonly Observation[]>;
}

/** Prepares the input for the checks. */
export function prepareAudit(input: AuditInput): AuditContext {
  const reported = shareReported(input);
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  const units = new Map(input.units.map(({ id, name }) => [id, { zh: name.zh, en: name.enMany }]));
  const unitOf = (id: string) => units.get(id) ?? { zh: "", en: "" };
  return {
    ...input,
    reported,
    series: reported.metrics.flatMap((metric) => seriesOf(reported, metric)),
    titleOf: (id) => citeSource(sources.get(id), id),
    unitOf,
    cite: (figure) => citeFigure(figure, unitOf(figure.unit)),
  };
}

function seriesOf(reported: ReportedFigures, metric: Metric): readonly AuditSeries[] {
  return reported.areasOf(metric.id).map((area) => {
    const results = reported.of(metric.id, area).filter((figure) => figure.status !== "target");
    return {
      metric,
      area,
      name: nameSeries(metric, reported.tree.get(area).name),
      results,
      byYear: groupByYear(results),
    };
  });
}

function groupByYear(results: readonly Observation[]): ReadonlyMap<number, readonly Observation[]> {
  const byYear = new Map<number, Observation[]>();
  for (const figure of results) {
    const year = maybeYear(figure.period.text);
    if (year === null) continue;
    const group = byYear.get(year);
    if (group === undefined) byYear.set(year, [figure]);
    else group.push(figure);
  }
  return byYear;
}
