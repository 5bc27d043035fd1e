import type { Observation } from "#model/observation.ts";

/** What stands behind a bound number or quoted words: who says it, for when, how it was printed. */
export interface FigureReading {
  readonly kind: "figure";
  /** Area · metric, in words. */
  readonly what: string;
  /** The period in words. */
  readonly period: string;
  /** The token as printed; empty for a derived figure. */
  readonly printed: string;
  readonly source: { readonly label: string; readonly href: string };
  /** Where the observation stands in its table. */
  readonly href: string;
  readonly notes: readonly string[];
}

/** What stands behind words of ours: the figures that they were checked against. */
export interface FindingReading {
  readonly kind: "finding";
  readonly of: readonly Observation[];
}

/** A reading with its id, unique on the page, and its place among those of its kind, from 1. */
export type Reading = (FigureReading | FindingReading) & {
  readonly id: string;
  readonly number: number;
};

/** The readings of each page that is being built; the request object stands for the page. */
const pages = new WeakMap<Request, Map<string, Reading>>();

/**
 * Keeps a reading until its text is rendered. What is cited twice has one reading.
 * @param key what it is a reading of; the same key on one page is the same reading
 */
export function keepReading(
  request: Request,
  key: string,
  reading: FigureReading | FindingReading,
): Reading {
  const ours = pages.get(request) ?? new Map<string, Reading>();
  pages.set(request, ours);
  const known = ours.get(key);
  if (known !== undefined) return known;
  const number = [...ours.values()].filter(({ kind }) => kind === reading.kind).length + 1;
  const kept = { ...reading, id: `${reading.kind}-${String(number)}`, number };
  ours.set(key, kept);
  return kept;
}

/** The readings that a page's text has asked for, in the order of the text. */
export function readingsOn(request: Request): readonly Reading[] {
  return [...(pages.get(request)?.values() ?? [])];
}
