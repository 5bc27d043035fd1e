import { group, median } from "d3-array";
import type { DatasetIndex } from "../../index.ts";
import type { LocatedObservation } from "../context.ts";
import type { GateRuleId, Identity } from "#model/statements.ts";
import type { ProblemCode } from "#problems/catalogue.ts";
import type { Details } from "#problems/problem.ts";
import { isTimeless } from "#model/measures.ts";
import {
  around,
  type GateFigure,
  type GateSeries,
  hasLevels,
  isOfOnePeriod,
  maybeSlip,
  type Outlier,
  outliersOf,
  seriesOf,
  telling,
} from "./series.ts";

/** A figure that a rule stops, and what there is to say of it. */
export interface GateHit {
  readonly figure: GateFigure;
  readonly details: Details;
}

/** What the rules look at. */
export interface GateContext {
  readonly series: readonly GateSeries[];
  readonly identities: readonly Identity[];
  /** Those of each series, found once for the two rules that tell of them. */
  readonly outliers: readonly Outlier[];
}

/** Puts figures before the rules. */
export function createGateContext(
  located: readonly LocatedObservation[],
  index: Pick<DatasetIndex, "metrics">,
  identities: readonly Identity[],
): GateContext {
  const series = seriesOf(located, index);
  return { series, identities, outliers: series.flatMap(outliersOf) };
}

/** One reason to stop a figure that is possible and improbable. */
export interface GateRule {
  readonly id: GateRuleId;
  readonly code: ProblemCode;
  readonly find: (context: GateContext) => readonly GateHit[];
}

/** Every rule of the gate. */
export const gateRules: readonly GateRule[] = [
  { id: "magnitude", code: "gate-magnitude", find: (context) => findOutliers(context, true) },
  { id: "band", code: "gate-band", find: (context) => findOutliers(context, false) },
  { id: "change", code: "gate-change", find: eachSeries(findChanges) },
  { id: "repeated", code: "gate-repeated", find: eachSeries(findRepeated) },
  { id: "transposed", code: "gate-transposed", find: eachSeries(findTransposed) },
  { id: "swapped", code: "gate-swapped", find: findSwapped },
  { id: "part", code: "gate-part", find: findParts },
];

function eachSeries(find: (series: GateSeries) => readonly GateHit[]): GateRule["find"] {
  return ({ series }) => series.flatMap(find);
}

function findOutliers({ outliers }: GateContext, isSlip: boolean): readonly GateHit[] {
  return outliers.flatMap(({ figure, neighbour, distance }): GateHit[] => {
    const slip = maybeSlip(distance);
    if ((slip !== undefined) !== isSlip) return [];
    const times = (10 ** Math.abs(distance)).toFixed(1);
    const ratio =
      distance > 0
        ? { zh: `${times}倍`, en: `${times} times` }
        : { zh: `${times}分之一`, en: `1/${times} of` };
    return [{ figure, details: { ...beside(neighbour), ratio, factor: 10 ** (slip ?? 0) } }];
  });
}

function beside({ observation }: GateFigure): Details {
  return { other: observation.id, printed: observation.reportedAs };
}

/** What a change may exceed the greatest other of its series by: in its own unit, and beyond that by a factor. */
const room = 5;
const roomFactor = 1.3;

/** What a change may be where the greatest other of its series is `seen`. */
export function mostOfChange(seen: number): number {
  return seen * roomFactor + room;
}

function findChanges({ metric, figures }: GateSeries): readonly GateHit[] {
  if (metric.measure !== "change" || figures.length < 3) return [];
  const [greatest, next] = figures.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const seen = Math.abs(next?.value ?? 0);
  if (!greatest || Math.abs(greatest.value) <= mostOfChange(seen)) return [];
  return [{ figure: greatest, details: { seen } }];
}

/** A token of fewer digits comes again by chance; shares of a hundred keep close to one another. */
const tellingDigits = 2;
const tellingDigitsOfShares = 3;

function findRepeated({ metric, figures }: GateSeries): readonly GateHit[] {
  if (metric.measure === "rank" || isTimeless(metric.measure)) return [];
  const isShare = metric.measure === "rate" && metric.unit === "percent";
  const telling = isShare ? tellingDigitsOfShares : tellingDigits;
  return figures.flatMap((figure, index) => {
    const digits = figure.observation.reportedAs.replace(/\D/g, "").replace(/^0+/, "").length;
    if (digits < telling) return [];
    const last = figures
      .slice(Math.max(0, index - 12), index)
      .find((one) => Math.abs(figure.at - one.at - 1) < 0.02 && isEqual(one, figure));
    return last === undefined ? [] : [{ figure, details: beside(last) }];
  });
}

function isEqual(a: GateFigure, b: GateFigure): boolean {
  const [one, other] = [a.observation, b.observation];
  return a.value === b.value && one.low === other.low && one.high === other.high;
}

function findTransposed({ figures }: GateSeries): readonly GateHit[] {
  return figures.flatMap((figure, index) => {
    const other = around(figures, index).siblings.find(
      (one) => one.at <= figure.at && isTransposed(figure, one),
    );
    return other === undefined || figures.indexOf(other) > index
      ? []
      : [{ figure, details: beside(other) }];
  });
}

/** Two neighbouring digits have changed places: 2001 and 2010. */
function isTransposed(a: GateFigure, b: GateFigure): boolean {
  const [left, right] = [String(a.value), String(b.value)];
  if (a.observation.source === b.observation.source || left.length !== right.length) return false;
  const at = left.split("").findIndex((digit, index) => digit !== right[index]);
  const [first = "", second = ""] = [left[at], left[at + 1]];
  return at >= 0 && left.slice(0, at) + second + first + left.slice(at + 2) === right;
}

/**
 * Two places that fit badly, each worse than is usual in its series, and well in each other's place.
 * The more places there are, the more of them do so by chance, and the more is asked. A rate is held against
 * its neighbours, and besides against the count that it is of: what both are divided by moves little.
 */
function findSwapped({ series }: GateContext): readonly GateHit[] {
  const known = new Map(series.map((one) => [`${one.metric.id} ${one.area}`, one.figures]));
  const levelled = series.filter(({ metric }) => hasLevels(metric));
  const besideCounts = levelled.flatMap(({ metric, area, figures }) => {
    if (metric.of === null || metric.measure !== "rate" || metric.unit === "percent") return [];
    const counts = known.get(`${metric.of} ${area}`) ?? [];
    const held = figures.flatMap((figure): Held | [] => {
      const count = counts.find((one) => isOfOnePeriod(one, figure));
      return count ? { ...figure, level: figure.level - count.level, base: count.level } : [];
    });
    return [{ metric, area, figures: held }];
  });
  const plain = levelled.map(({ figures, ...one }) => ({
    ...one,
    figures: figures.map((figure): Held => ({ ...figure, base: 0 })),
  }));
  const found = swappedAmong(plain);
  const told = new Set(found.map(({ figure }) => figure.observation.id));
  const more = swappedAmong(besideCounts);
  return [...found, ...more.filter(({ figure }) => !told.has(figure.observation.id))];
}

/** A figure by its level above a base, which is its own place's whatever figure stands there. */
interface Held extends GateFigure {
  readonly base: number;
}

function swappedAmong(
  series: readonly (Omit<GateSeries, "figures"> & { readonly figures: readonly Held[] })[],
): readonly GateHit[] {
  const placed = series
    .filter(({ figures }) => figures.length >= 3)
    .flatMap(({ metric, area, figures }) => {
      const misfits = figures.map(({ level }, index) => misfitOf(level, index, figures));
      // Among a few figures one that is wrong spoils the fit of all.
      const usual = figures.length < telling ? 0 : (median(misfits) ?? 0);
      return figures.map((figure, index) => ({
        ...{ figure, index, figures, area, usual, misfit: misfits[index] ?? 0 },
        key: `${metric.id} ${figure.observation.period.text}`,
      }));
    });
  return [...group(placed, ({ key }) => key).values()].flatMap((all) => {
    const [worse, better] = [Math.min((1 + all.length) / 2, 6), Math.min(1 + all.length / 5, 4)];
    const places = all.filter(({ misfit, usual }) => misfit > usual * worse).slice(0, most);
    return places.flatMap((one) =>
      places.flatMap((other): GateHit[] => {
        if (one.area >= other.area) return [];
        const shift = other.figure.base - one.figure.base;
        const crossed =
          misfitOf(other.figure.level + shift, one.index, one.figures) +
          misfitOf(one.figure.level - shift, other.index, other.figures);
        if (one.misfit + other.misfit < crossed * better) return [];
        return [{ figure: one.figure, details: beside(other.figure) }];
      }),
    );
  });
}

/** Places of one year that fit badly and are still set against each other. */
const most = 40;

/** How far a level lies from the line between the neighbours of a place in the series. */
function misfitOf(level: number, index: number, figures: readonly GateFigure[]): number {
  const [a, b] = around(figures, index).neighbours;
  const at = figures[index]?.at ?? 0;
  if (a === undefined) return 0;
  if (b === undefined || b.at === a.at) return Math.abs(level - a.level);
  const share = Math.min(Math.max((at - a.at) / (b.at - a.at), 0), 1);
  return Math.abs(level - (a.level + (b.level - a.level) * share));
}

function findParts({ series, identities }: GateContext): readonly GateHit[] {
  const figures = new Map(series.map((one) => [`${one.metric.id} ${one.area}`, one]));
  return identities.flatMap(({ whole, parts }) =>
    series
      .filter(({ metric }) => parts.includes(metric.id))
      .flatMap((part) =>
        part.figures.flatMap((figure): GateHit[] => {
          const wholes = figures.get(`${whole} ${part.area}`)?.figures ?? [];
          const less = wholes.find(
            (one) =>
              isOfOnePeriod(one, figure) &&
              (one.observation.high ?? Infinity) < (figure.observation.low ?? -Infinity),
          );
          return less === undefined ? [] : [{ figure, details: beside(less) }];
        }),
      ),
  );
}
