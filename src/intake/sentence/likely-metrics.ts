import { greatest, group } from "d3-array";
import type { Figure } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { plain } from "../import/vocabulary.ts";

/** What each metric is called, the units that its figures were printed with, and where it has figures. */
export function namesOf(metrics: readonly Metric[], published: readonly Observation[]) {
  const rows = group(published, ({ metric }) => metric);
  const names = new Map(metrics.map(({ id, name }) => [id, name.zh]));
  return metrics.map((metric) => {
    const own = rows.get(metric.id) ?? [];
    const text =
      metric.of === null ? metric.name.zh : `${metric.name.zh}${names.get(metric.of) ?? ""}`;
    return {
      metric,
      pairs: [...new Set(pairsOf(text.replace(/变化|数$/g, "")))],
      units: new Set(own.map(({ reportedAs }) => unitWord(reportedAs))),
      areas: new Set(own.map(({ area }) => area)),
    };
  });
}

function pairsOf(text: string): readonly string[] {
  const bare = plain(text);
  return Array.from({ length: Math.max(bare.length - 1, 0) }, (_, at) => bare.slice(at, at + 2));
}

function unitWord(token: string): string {
  return token.replace(/^[^\d]*[\d.,万亿余多]+/, "").trim();
}

/** A name of which so much is said is taken for the one that is meant. */
const sure = 0.75;
const most = 6;

export interface LikelyMetric {
  readonly id: string;
  readonly isSure: boolean;
}

/** Where a figure stands. */
interface Surroundings {
  readonly clause: string;
  readonly sentence: string;
  readonly area: string;
  /** The metric of the figure before, which a change without a name of its own is of. */
  readonly before: string | undefined;
}

/** The metrics that a figure may be of, by how much of their names stands around it, the likeliest first. */
export function likelyMetrics(
  { clause, sentence, area, before }: Surroundings,
  figure: Figure,
  naming: ReturnType<typeof namesOf>,
): readonly LikelyMetric[] {
  const unit = unitWord(figure.text);
  const share = (pairs: readonly string[], text: string): number =>
    pairs.filter((pair) => text.includes(pair)).length / Math.max(pairs.length, 1);
  const scored = naming
    .filter(({ metric }) => mayBe(metric, figure))
    .map(({ metric: { id, of }, pairs, units, areas }) => {
      const isOfLast = before !== undefined && of === before;
      const said = 0.7 * share(pairs, clause) + 0.3 * share(pairs, sentence) + (isOfLast ? 0.6 : 0);
      const usual = (units.has(unit) ? 0.15 : 0) + (areas.has(area) ? 0.1 : 0);
      return { id, said, score: said + usual };
    })
    .filter(({ said }) => said > 0.12);
  const best = greatest(scored, ({ score }) => score)?.score ?? 0;
  return scored
    .filter(({ score }) => score > best / 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id, score }) => ({ id, isSure: score >= sure }));
}

/** Whether a metric's figures may be printed so. */
function mayBe({ measure, unit }: Metric, { kind, text }: Figure): boolean {
  const isSigned =
    /^(?:同比|环比)?[^\d]*(?:[升降增减涨跌]|上涨|下滑|回落|up|down|rose|fell|提高)/.test(text);
  switch (kind) {
    case "percent":
      return unit === "percent" && (measure === "change") === isSigned;
    case "percentage-points":
      return unit === "percentage-points";
    case "rank":
      return measure === "rank";
    case "years":
      return unit === "years";
    case "amount":
      return unit === "yuan";
    case "count":
    case "multiple":
    case "range":
      return !["percent", "percentage-points", "yuan"].includes(unit) && measure !== "rank";
  }
}
