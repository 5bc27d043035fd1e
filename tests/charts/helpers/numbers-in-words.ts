import type { ChartData } from "#charts/model/chart-model.ts";
import type { ChartModel } from "#charts/model/types.ts";
import type { Language } from "#model/bilingual.ts";
import { countKinds } from "#model/gap.ts";

/** What numbers a text about a chart may hold. */
interface Allowed {
  /** Values and ends of the figures. */
  readonly known: ReadonlySet<number>;
  /** How many years, rows, cells or figures there are, recounted. */
  readonly counts: ReadonlySet<number>;
  /** Years, months and days of its periods. */
  readonly dates: ReadonlySet<number>;
}

const magnitudes: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
};

/**
 * The numbers of a text that are none of the chart's: neither a figure, in its magnitude, nor a count,
 * nor a date. A year is a date only where the text writes it as one.
 */
export function strayNumbers(text: string, lang: Language, allowed: Allowed): readonly string[] {
  const token =
    lang === "zh"
      ? /(\d[\d,]*(?:\.\d+)?)余?(万亿|亿|万)?/g
      : /(\d[\d,]*(?:\.\d+)?)(?: (trillion|billion|million))?/g;
  return [...text.matchAll(token)].flatMap((match) => {
    const [whole, digits = "", magnitude] = match;
    const number = Number(digits.replace(/,+$/, "").replaceAll(",", ""));
    const value = Number((number * (magnitudes[magnitude ?? ""] ?? 1)).toPrecision(14));
    const isBare = magnitude === undefined && !digits.replace(/,$/, "").includes(",");
    const fits =
      allowed.known.has(value) ||
      (isBare && (allowed.counts.has(value) || allowed.dates.has(value)));
    return fits ? [] : [whole];
  });
}

/** Every number that a figure of the chart may be said with, and those in the names of its units. */
export function numbersOf({ series, steps }: ChartModel): ReadonlySet<number> {
  const figures = series.flatMap((one) =>
    one.points.flatMap(({ observation: { value, low, high } }) =>
      [value, low, high].flatMap((end) => (end === null ? [] : [Math.abs(end)])),
    ),
  );
  const named = series.flatMap(({ metric, area, unit, label }) =>
    [
      metric.name,
      metric.base,
      area.name,
      label,
      { zh: unit.name.zh, en: unit.name.enMany },
    ].flatMap(({ zh, en }) => numbersIn(`${zh} ${en}`)),
  );
  return new Set([...figures, ...named, ...steps.map((step) => step.value)]);
}

/** The years, months and days of a chart's periods, its breaks and, with the data, its sources. */
export function datesOf({ series, period }: ChartModel, data?: ChartData): ReadonlySet<number> {
  const points = series.flatMap((one) => one.points);
  const used = new Set(points.flatMap((point) => point.observation.source.split("+")));
  const texts = [
    ...points.flatMap(({ observation }) => [observation.period.text, observation.comparedTo ?? ""]),
    ...series.flatMap((one) => one.breaks.map(({ row }) => row.from)),
    ...(data?.sources ?? []).filter((one) => used.has(one.id)).map((one) => one.published),
  ];
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
  const counted = series.flatMap((one) => {
    if (one.metric.measure !== "streak") return [];
    return one.points.flatMap(({ years: { to }, value }) =>
      [0, 1].flatMap((late) => [to + late, to + late - Math.round(value ?? 0) + 1]),
    );
  });
  return new Set([...texts.flatMap(numbersIn), ...years, ...counted]);
}

/** What can be counted in a chart, counted again. */
export function countsOf({ series, period, leftOut, events }: ChartModel): ReadonlySet<number> {
  const length = period.to - period.from + 1;
  const points = series.flatMap((one) => one.points);
  const gaps = series.flatMap((one) => one.gaps);
  const cells = series.length * length;
  const disputed = new Set(points.filter((one) => one.conflict).map((one) => one.years.to)).size;
  // Each period that several prints dispute has as many accounts as it has points.
  const accounts = series
    .flatMap((one) => [
      ...Map.groupBy(
        one.points.filter((point) => point.conflict),
        (point) => point.observation.period.text,
      ).values(),
    ])
    .map((group) => group.length);
  return new Set([
    ...[events.length, ...accounts],
    ...[length, leftOut, series.length, cells, cells - gaps.length],
    ...countKinds(gaps).map(([, count]) => count),
    ...series.flatMap((one) => [
      length - one.gaps.length,
      one.gaps.length,
      ...countKinds(one.gaps).map(([, count]) => count),
      new Set(one.points.filter((two) => two.conflict).map((two) => two.years.to)).size,
      one.points.filter((point) => point.wholeYear !== null && point.primary).length,
    ]),
    ...[points.filter((one) => one.high === null).length],
    ...[points.filter((one) => one.derived).length, disputed, Math.max(disputed - 2, 0)],
    ...[new Set(points.flatMap((one) => one.observation.source.split("+"))).size, 2],
    new Set(series.map((one) => one.metric.id)).size,
  ]);
}

function numbersIn(text: string): readonly number[] {
  const written = text.matchAll(
    /(\d[\d,]*(?:\.\d+)?)(?: ?(万亿|亿|万|trillion|billion|million))?/g,
  );
  return [...written].flatMap(([, digits = "", magnitude = ""]) => {
    const number = Number(digits.replaceAll(",", ""));
    return [number, number * (magnitudes[magnitude] ?? 1)];
  });
}
