import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { observationId } from "#dataset/reading/observation-id.ts";
import type { ChartData } from "../chart-data.ts";
import type { PackedChart, PackedData, PackedFigure, PackedMetric } from "./explore-data.ts";

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
    sources: sources.map(({ id, title, published, publisher }) => [
      id,
      title[lang],
      published,
      publisher[lang],
    ]),
    scales: data.scales.map(({ scale, value, name, needs }) => [scale, value, name[lang], needs]),
    breaks: data.breaks.map(({ metric, area, from, note }) => [metric, area, from, note[lang]]),
    searched: data.searched.map(({ metric, area, period, where }) => [
      metric,
      area,
      period,
      where[lang],
    ]),
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
