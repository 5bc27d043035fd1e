import { parsePeriod } from "#figures/period.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Qualifier } from "#model/figure.ts";
import type { Outcome } from "#model/gap.ts";
import { type Observation, observationId, type Status } from "#model/observation.ts";
import type { Correction } from "#model/statements.ts";
import type { AreaLevel, Measure } from "#model/vocabulary.ts";
import type { ChartData } from "../model/chart-model.ts";

/*
 * The file that the explorer fetches: what charts read of the dataset, in one language, as short as
 * it can be said. `packData` writes it, `unpackData` reads it.
 */

/**
 * One figure: period, value, print, number of its source; then, only where they are not what the rest
 * implies, its interval, qualifier, status, variant, base, printed unit
 * and inputs.
 */
export type PackedFigure = readonly [
  period: string,
  value: number | null,
  reportedAs: string,
  source: number | string,
  more?: {
    readonly r?: readonly [low: number | null, high: number | null];
    readonly q?: Qualifier;
    readonly s?: Status;
    readonly v?: string;
    readonly c?: string;
    readonly u?: string;
    readonly d?: NonNullable<Observation["derivedFrom"]>;
  },
];

export interface PackedMetric {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly base: string;
  readonly of?: string;
  /** Of a tier: the scale whose steps name its values. */
  readonly scale?: string;
  /** Figures by area, in the dataset's order. */
  readonly in: Readonly<Record<string, readonly PackedFigure[]>>;
}

export interface PackedChart {
  readonly id: string;
  readonly title: string;
  /** `metric.area` of every figure drawn. */
  readonly series: readonly string[];
}

export interface PackedData {
  readonly version: 1;
  readonly metrics: readonly PackedMetric[];
  readonly areas: readonly (readonly [
    id: string,
    name: string,
    level: AreaLevel,
    parent: string | null,
  ])[];
  readonly units: readonly (readonly [id: string, one: string, many: string])[];
  readonly sources: readonly (readonly [
    id: string,
    title: string,
    published: string,
    publisher: string,
    /** Of a copy: the publication and table that it transcribes. */
    original?: string,
  ])[];
  readonly scales: readonly (readonly [
    scale: string,
    value: number,
    name: string,
    needs: number | null,
  ])[];
  readonly breaks: readonly (readonly [metric: string, area: string, from: string, note: string])[];
  readonly searched: readonly (readonly [
    metric: string,
    area: string,
    period: string,
    where: string,
    outcome: Outcome,
  ])[];
  readonly corrections: readonly Omit<Correction, "why">[];
  readonly charts: readonly PackedChart[];
}

/** Writes what the explorer needs of the dataset, in one language. */
export function packData(
  data: ChartData,
  charts: readonly PackedChart[],
  lang: Language,
): PackedData {
  const used = new Set(data.observations.flatMap((row) => row.source.split("+")));
  const sources = data.sources.filter((source) => used.has(source.id));
  const numbers = new Map(sources.map((source, number) => [source.id, number]));
  const wanted = new Set(data.observations.map((row) => row.metric));
  for (const search of data.searched) wanted.add(search.metric);
  return {
    version: 1,
    metrics: data.metrics
      .filter((metric) => wanted.has(metric.id))
      .map(({ id, name, unit, measure, base, of, scale }): PackedMetric => {
        const rows = data.observations.filter((row) => row.metric === id);
        const areas = [...new Set(rows.map((row) => row.area))];
        const figures = areas.map((area) => [
          area,
          rows.filter((row) => row.area === area).map((row) => packFigure(row, numbers)),
        ]);
        return {
          id,
          name: name[lang],
          unit,
          measure,
          base: base[lang],
          ...(of === null ? {} : { of }),
          ...(scale === null ? {} : { scale }),
          in: Object.fromEntries(figures) as PackedMetric["in"],
        };
      }),
    areas: data.areas.map(({ id, name, level, parent }) => [id, name[lang], level, parent]),
    units: data.units.map(({ id, name }) =>
      lang === "zh" ? [id, name.zh, ""] : [id, name.enOne, name.enMany],
    ),
    sources: sources.map(({ id, title, published, publisher, original }) => {
      const packed = [id, title[lang], published, publisher[lang]] as const;
      return original[lang] === "" ? packed : [...packed, original[lang]];
    }),
    scales: data.scales.map(({ scale, value, name, needs }) => [scale, value, name[lang], needs]),
    breaks: data.breaks.map(({ metric, area, from, note }) => [metric, area, from, note[lang]]),
    searched: data.searched.map(({ metric, area, period, where, outcome }) => [
      metric,
      area,
      period,
      where[lang],
      outcome,
    ]),
    corrections: data.corrections.map(({ observation, date, was, now }) => {
      return { observation, date, was, now };
    }),
    charts,
  };
}

function packFigure(row: Observation, sources: ReadonlyMap<string, number>): PackedFigure {
  const { value, low, high } = row;
  const id = observationId({ ...row, period: row.period.text, variant: "" });
  if (!row.id.startsWith(id)) throw new RangeError(`${row.id} is not made of its own parts`);
  const more = {
    ...(low === value && high === value ? {} : { r: [low, high] as const }),
    ...(row.qualifier === "exact" ? {} : { q: row.qualifier }),
    ...(row.status === "reported" ? {} : { s: row.status }),
    ...(row.id === id ? {} : { v: row.id.slice(id.length + 1) }),
    ...(row.comparedTo === null ? {} : { c: row.comparedTo }),
    ...(row.printedUnit === null ? {} : { u: row.printedUnit }),
    ...(row.derivedFrom === null ? {} : { d: row.derivedFrom }),
  };
  const figure = [
    row.period.text,
    value,
    row.reportedAs,
    sources.get(row.source) ?? row.source,
  ] as const;
  return Object.keys(more).length === 0 ? figure : [...figure, more];
}

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
      partial: "no",
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
    sources: packed.sources.map(([id, title, published, publisher, original]) => ({
      id,
      kind: original === undefined ? "page" : "copy",
      authorship: null,
      publisher: same(publisher),
      title: same(title),
      published,
      publishedBasis: "stated",
      url: null,
      archivedUrl: null,
      accessed: null,
      note: nothing,
      original: same(original ?? ""),
      copyEvidence: nothing,
    })),
    breaks: packed.breaks.map(([metric, area, from, note]) => ({
      metric,
      area,
      from,
      note: same(note),
      source: "",
    })),
    searched: packed.searched.map(([metric, area, period, where, outcome]) => ({
      metric,
      area,
      period,
      outcome,
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
    corrections: packed.corrections.map((one) => ({ ...one, why: nothing })),
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
