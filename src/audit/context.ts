import { type ReportedFigures, shareReported } from "#dataset/derive/compose.ts";
import { groupRows } from "#dataset/select/index.ts";
import { maybeYear } from "#dataset/select/reporting-grid.ts";
import { titleOfSource } from "#dataset/select/title-of-source.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { AuditEntry, Dataset, Verdict } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import type { FigureOptions } from "#words/figure.ts";
import { compileLexicon, formatValue } from "#words/prose/fill-figures.ts";
import { inBoth, nameSeries } from "./words.ts";

/** What the audit reads. Derived observations may be among them and are not audited. */
export type AuditInput = Pick<
  Dataset,
  | "observations"
  | "metrics"
  | "units"
  | "scales"
  | "areas"
  | "sources"
  | "breaks"
  | "identities"
  | "searched"
  | "corrections"
  | "claims"
  | "events"
>;

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

/** The input with what every kind asks of it. */
export interface AuditContext extends AuditInput {
  readonly reported: ReportedFigures;
  /** Every metric and area that has results, in the order of the metrics; targets left out. */
  readonly series: readonly AuditSeries[];
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

/** Prepares the input for the kinds. Naming a unit or source that is not registered throws. */
export function prepareAudit(input: AuditInput): AuditContext {
  const reported = shareReported(input);
  const lexicon = compileLexicon(input);
  return {
    ...input,
    reported,
    series: reported.metrics.flatMap((metric) => seriesOf(reported, metric)),
    titleOf: (id) => inBoth((lang) => titleOfSource(lexicon.source(id).title[lang], lang)),
    format: (figure, options) => inBoth((lang) => formatValue(figure, lexicon, lang, options)),
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
      byYear: groupRows(
        results.filter(({ period }) => maybeYear(period.text) !== null),
        ({ period }) => Number(period.text),
      ),
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
