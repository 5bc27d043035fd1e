import { group } from "d3-array";
import { type DatasetIndex, type DatasetRows, indexDataset } from "#dataset/index.ts";
import { maybeYear } from "#dataset/select/reporting-grid.ts";
import { nameOfCopy, titleOfSource } from "#words/citation.ts";
import { type Bilingual, inBoth } from "#model/bilingual.ts";
import type { AuditEntry, Verdict } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { type FigureOptions, formatValue } from "#words/figure.ts";
import { nameSeries } from "./words.ts";

/** One thing that the audit looks for: all that it is stands in its file, `kinds/<id>.ts`. */
export interface AuditKind {
  readonly id: string;
  /** Its heading where findings are listed. */
  readonly name: Bilingual;
  readonly find: (context: AuditContext) => readonly Finding[];
}

export interface Finding {
  readonly verdict: Verdict;
  /** What the finding is about; with the kind it makes the id, so it must not change with wording. */
  readonly about: readonly (string | number)[];
  readonly observations: readonly Observation[];
  readonly message: Bilingual;
}

/** The rows with what every kind asks of them. */
export interface AuditContext {
  readonly index: DatasetIndex;
  /** Every metric and area that has results, in the order of the metrics; targets left out. */
  readonly series: readonly AuditSeries[];
  /** A source by its title, a copy by what it transcribes. */
  readonly titleOf: (source: string) => Bilingual;
  /** A figure in the words in which every page of the site has it, with its unit unless told. */
  readonly format: (figure: Observation, options?: FigureOptions) => Bilingual;
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

/** Prepares rows for the kinds. Derived observations may be among them and are not audited. */
export function prepareAudit(rows: Partial<DatasetRows>): AuditContext {
  const index = indexDataset(rows);
  return {
    index,
    series: index.data.metrics.flatMap((metric) => seriesOf(index, metric)),
    titleOf: (id) =>
      inBoth((lang) => {
        const source = index.source(id);
        return nameOfCopy(source, lang) || titleOfSource(source.title[lang], lang);
      }),
    format: (figure, options) => inBoth((lang) => formatValue(figure, index, lang, options)),
  };
}

function seriesOf({ observations, area: areaOf }: DatasetIndex, metric: Metric) {
  return observations.areasOf(metric.id).map((area): AuditSeries => {
    const results = observations
      .printed(metric.id, area)
      .filter((figure) => figure.status !== "target");
    const ofOneYear = results.filter(({ period }) => maybeYear(period.text) !== null);
    return {
      metric,
      area,
      name: nameSeries(metric, areaOf(area).name),
      results,
      byYear: group(ofOneYear, ({ period }) => Number(period.text)),
    };
  });
}

/** An entry of the audit, its id in kebab case: `streak-and-streak-safe-titles-huzhou-2018-2024`. */
export function composeEntry(
  kind: AuditKind,
  { verdict, about, observations, message }: Finding,
): AuditEntry {
  return {
    id: [kind.id, ...about].map(kebab).filter(Boolean).join("-"),
    kind: kind.id,
    verdict,
    observations: observations.map((observation) => observation.id),
    values: observations.map((observation) => observation.value),
    message,
  };
}

function kebab(part: string | number): string {
  return String(part)
    .toLowerCase()
    .replace("../", "until-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
