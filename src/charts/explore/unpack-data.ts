import type { Bilingual } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { parsePeriod } from "#dataset/period/parse-period.ts";
import { observationId } from "#dataset/reading/observation-id.ts";
import type { ChartData } from "../chart-data.ts";
import type { PackedData, PackedFigure, PackedMetric } from "./explore-data.ts";

const nothing: Bilingual = { zh: "", en: "" };

/**
 * Reads the explorer's file back into rows as charts know them. It speaks one language, which stands
 * in the place of both. What charts never read (locators, notes) is empty.
 */
export function unpackData(packed: PackedData): ChartData {
  const sources = packed.sources.map(([id]) => id);
  return {
    observations: packed.metrics.flatMap((metric) =>
      Object.entries(metric.in).flatMap(([area, figures]) =>
        figures.map((figure) => unpackFigure(figure, metric, area, sources)),
      ),
    ),
    metrics: packed.metrics.map(({ id, name, unit, measure, base, of, scale }) => ({
      id,
      topic: "",
      name: same(name),
      unit,
      measure,
      better: "neither",
      of: of ?? null,
      base: same(base),
      scale: scale ?? null,
      definition: nothing,
      min: null,
      max: null,
    })),
    areas: packed.areas.map(([id, name, level, parent]) => ({
      id,
      name: same(name),
      level,
      parent,
      locatedIn: null,
      adcode: null,
    })),
    units: packed.units.map(([id, one, many]) => ({
      id,
      name: { zh: one, enOne: one, enMany: many },
    })),
    sources: packed.sources.map(([id, title, published, publisher]) => ({
      id,
      kind: "page",
      authorship: null,
      publisher: same(publisher),
      title: same(title),
      published,
      publishedBasis: "stated",
      url: null,
      archivedUrl: null,
      accessed: null,
      note: nothing,
    })),
    breaks: packed.breaks.map(([metric, area, from, note]) => ({
      metric,
      area,
      from,
      note: same(note),
      source: "",
    })),
    searched: packed.searched.map(([metric, area, period, where]) => ({
      metric,
      area,
      period,
      where: same(where),
      url: null,
      date: "",
      note: nothing,
    })),
    scales: packed.scales.map(([scale, value, name, needs]) => ({
      scale,
      value,
      name: same(name),
      needs,
    })),
    claims: [],
    events: [],
  };
}

function unpackFigure(
  [period, value, reportedAs, from, more = {}]: PackedFigure,
  { id: metric, unit }: PackedMetric,
  area: string,
  sources: readonly string[],
): Observation {
  const span = parsePeriod(period, null, "stated");
  if ("problem" in span) throw new RangeError(`${metric}.${area}: ${period} is no period`);
  const source = typeof from === "number" ? (sources[from] ?? "") : from;
  const [low, high] = more.r ?? [value, value];
  return {
    id: observationId({ metric, area, period, source, variant: more.v ?? "" }),
    metric,
    area,
    period: span,
    value,
    low,
    high,
    unit,
    qualifier: more.q ?? "exact",
    status: more.s ?? "reported",
    reportedAs,
    printedUnit: more.u ?? null,
    reading: "parsed",
    comparedTo: more.c ?? null,
    scope: null,
    source,
    locator: "",
    note: nothing,
    derivedFrom: more.d ?? null,
  };
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}
