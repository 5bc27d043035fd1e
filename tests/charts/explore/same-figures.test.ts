import { describe, expect, it } from "vitest";
import { ChartError } from "#charts/chart-error.ts";
import { parseDeclaration } from "#charts/declaration.ts";
import type { ChartDeclarationInput } from "#charts/declared-chart.ts";
import { chartModel } from "#charts/draw-chart.ts";
import { checkTransform, transformView } from "#charts/explore/transform/transform-view.ts";
import { emptyView, type View } from "#charts/explore/view.ts";
import type { ChartData } from "#charts/model/chart-model.ts";
import { selectPoints } from "#charts/model/points.ts";
import type { PlacedPoint } from "#charts/model/types.ts";
import { deriveObservations } from "#dataset/derive/run.ts";
import { indexDataset } from "#dataset/index.ts";
import { maybeYear } from "#dataset/select/reporting-grid.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { publishedDataset } from "../helpers/published-charts.ts";

/*
 * The explorer, a declared chart and the normaliser answer one question with one figure, or all
 * refuse it: over every metric, place and base year of the real data.
 */

interface Series {
  readonly metric: string;
  readonly area: string;
}

const dataset = publishedDataset();
const seriesIn = (rows: readonly Observation[]): readonly Series[] => [
  ...new Map(rows.map(({ metric, area }) => [`${metric}.${area}`, { metric, area }])).values(),
];

/** What a reader sees of a point, whatever row it stands in. */
const seen = ({ observation, value, conflict }: PlacedPoint) => {
  const { period, low, high, qualifier, status } = observation;
  return { period: period.text, value, low, high, qualifier, status, conflict };
};

function declared(data: ChartData, { metric, area }: Series, more: Partial<ChartDeclarationInput>) {
  const title = { zh: "图", en: "Chart" };
  const [only] = chartModel(
    parseDeclaration({
      id: "same",
      kind: "trend-line",
      topic: "order",
      title,
      metrics: [metric],
      areas: [area],
      ...more,
    }),
    data,
  ).series;
  return (only?.points ?? []).map(seen);
}

/** What the explorer draws and withholds, or the codes with which it refuses. */
function explored(data: ChartData, { metric, area }: Series, more: Partial<View>) {
  const index = indexDataset(data);
  const view = { ...emptyView, metrics: [metric], areas: [area], ...more };
  const pairs = [{ metric, area }];
  const refusals = checkTransform(view, pairs, index);
  if (refusals.length > 0) return { refused: refusals.map(({ code }) => code) };
  const { data: transformed, withheld } = transformView(view, pairs, index);
  const points = selectPoints(transformed.observations, index.sources, undefined);
  return { points: points.map(seen), withheld, observations: transformed.observations };
}

describe("an index", () => {
  /** How the explorer words a refusal of each kind. */
  const refusedAs: Readonly<Record<string, string>> = {
    "measure-not-indexed": "not-a-level",
    "base-missing": "base-year-unprinted",
    "base-disputed": "base-year-unprinted",
  };

  /** All years, so that a chart of totals alone is refused for its base. */
  const period = { from: 1900, to: 2099 };

  function declaredIndex(one: Series, base: number) {
    try {
      return {
        points: declared(dataset, one, { kind: "indexed-trend", period, options: { base } }),
      };
    } catch (error) {
      if (!(error instanceof ChartError)) throw error;
      return { refused: refusedAs[error.code] };
    }
  }

  it("is the same in a declared chart and in the explorer, for every series and base year", () => {
    const counts = { drawn: 0, refused: 0 };
    for (const one of seriesIn(dataset.observations)) {
      const rows = dataset.observations.filter(
        ({ metric, area }) => metric === one.metric && area === one.area,
      );
      const years = new Set(rows.flatMap(({ period }) => maybeYear(period.text) ?? []));
      for (const base of [...years, 1949]) {
        const chart = declaredIndex(one, base);
        const view = explored(dataset, one, { as: "indexed", base });
        const what = `${one.metric}.${one.area} ${String(base)}`;
        expect(view.points, what).toEqual(chart.points);
        if (chart.points) counts.drawn += chart.points.length;
        else {
          expect(view.refused, what).toEqual([chart.refused]);
          counts.refused += 1;
        }
      }
    }
    expect(counts.drawn).toBeGreaterThan(2000);
    expect(counts.refused).toBeGreaterThan(400);
  });
});

/** The printed figures, with a metric for the change or the rate of each metric that has none. */
function plant(of: (metric: Metric) => Partial<Metric> | null) {
  const metrics = dataset.metrics
    .filter(({ measure }) => measure !== "change")
    .map((metric) => ({ ...metric, of: null }));
  const known = new Set(metrics.map(({ id }) => id));
  const observations = dataset.observations.filter(
    ({ derivedFrom, metric }) => derivedFrom === null && known.has(metric),
  );
  const planted = metrics.flatMap((metric) => {
    const own = of(metric);
    return own ? [{ ...metric, ...own, of: metric.id }] : [];
  });
  const bare = { ...dataset, metrics, observations };
  const { derived, refused } = deriveObservations({
    ...bare,
    metrics: [...metrics, ...planted],
  });
  const full = {
    ...bare,
    metrics: [...metrics, ...planted],
    observations: [...observations, ...derived],
  };
  const withheld = new Map(refused.map(({ observation, code }) => [observation, code]));
  return { bare, full, withheld };
}

/** Compares what the normaliser derives, as a declared chart draws it, with the explorer's figures. */
function compare({ bare, full, withheld }: ReturnType<typeof plant>, as: View["as"]) {
  const counts = { drawn: 0, refused: 0, withheld: 0 };
  const silent = new Set<string>();
  const asked = new Set(full.metrics.map(({ id }) => id));
  for (const one of seriesIn(bare.observations)) {
    const planted = { ...one, metric: `${one.metric}-${as}` };
    if (!asked.has(planted.metric)) continue;
    const has = full.observations.some(
      ({ metric, area }) => metric === planted.metric && area === one.area,
    );
    const chart = has ? declared(full, planted, {}) : [];
    const view = explored(bare, one, { as });
    const what = `${one.metric}.${one.area}`;
    expect(view.points ?? [], what).toEqual(chart);
    counts.drawn += chart.length;
    if (!view.points) counts.refused += 1;
    for (const { years, code } of view.withheld ?? []) {
      for (const year of years) {
        // Of several prints of a year the refusal names one.
        const figures = bare.observations.filter(
          ({ metric, area, period }) =>
            metric === one.metric && area === one.area && period.text === String(year),
        );
        const known = figures.map(({ id }) => withheld.get(id)).find(Boolean);
        if (known === undefined) silent.add(code);
        else expect([what, year, code]).toEqual([what, year, known]);
        if (known !== undefined) counts.withheld += 1;
      }
    }
  }
  return { ...counts, silent: [...silent].sort() };
}

describe("a change on the year before", () => {
  it("is the same derived, in a declared chart and in the explorer, for every series", () => {
    const found = compare(
      plant(({ id }) => ({ id: `${id}-change`, measure: "change", unit: "percent" })),
      "change",
    );
    expect(found.drawn).toBeGreaterThan(100);
    expect(found.refused).toBeGreaterThan(20);
    expect(found.withheld).toBeGreaterThan(10);
    // The normaliser asks nothing of these: there is no pair of years to ask of.
    const unasked = [
      "multi-year-total",
      "period-not-whole-year",
      "several-levels",
      "target-not-result",
      "year-before-unknown",
    ];
    expect(unasked).toEqual(expect.arrayContaining(found.silent));
    expect(found.silent).not.toEqual([]);
  });
});

describe("a rate among residents", () => {
  it("is the same derived, in a declared chart and in the explorer, for every series", () => {
    // Money is divided among residents one by one, in a unit that no registered metric has.
    const found = compare(
      plant(({ id, unit }) =>
        unit === "yuan" ? null : { id: `${id}-resident`, measure: "rate", unit: "cases-per-100k" },
      ),
      "resident",
    );
    expect(found.drawn).toBeGreaterThan(100);
  });
});
