import type { Bilingual } from "./bilingual.ts";

/** The rows that observations refer to: what is measured, where, in what unit, said by whom. */

export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  readonly order: number;
}

export interface Unit {
  readonly id: string;
  readonly name: { readonly zh: string; readonly enOne: string; readonly enMany: string };
}

/** A step of an ordered scale, such as the tiers of 鼎. */
export interface ScaleStep {
  readonly scale: string;
  readonly value: number;
  readonly name: Bilingual;
  /** What it takes to reach the step, in the scale's own count (years running); null where unknown. */
  readonly needs: number | null;
}

export const areaLevels = [
  "nation",
  "province",
  "city",
  "district",
  "county",
  "zone",
  "street",
  "town",
  "village",
] as const;
export type AreaLevel = (typeof areaLevels)[number];

export interface Area {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: AreaLevel;
  /** Who manages it; null for the nation. */
  readonly parent: string | null;
  /** The district whose land it lies on, where that is not its parent. */
  readonly locatedIn: string | null;
  readonly adcode: string | null;
}

export const measures = [
  "count",
  "stock",
  "amount",
  "rate",
  "change",
  "streak",
  "rank",
  "tier",
  "limit",
] as const;
export type Measure = (typeof measures)[number];

export type Better = "up" | "down" | "neither";

export interface Metric {
  readonly id: string;
  readonly topic: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly measure: Measure;
  readonly better: Better;
  /** The metric that a rate or change is of. */
  readonly of: string | null;
  /** What was counted, in words. Metrics of different base never share an axis. */
  readonly base: Bilingual;
  readonly scale: string | null;
  readonly definition: Bilingual;
  /** Bounds of a plausible value, inclusive. */
  readonly min: number | null;
  readonly max: number | null;
}

export const sourceKinds = [
  "newspaper",
  "communique",
  "yearbook",
  "release",
  "report",
  "law",
  "page",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const authorships = ["agency", "reporter", "statistics", "mixed"] as const;
export type Authorship = (typeof authorships)[number];

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly authorship: Authorship | null;
  readonly publisher: Bilingual;
  readonly title: Bilingual;
  /** A period text: a day, a month or a year. */
  readonly published: string;
  readonly publishedBasis: "stated" | "inferred";
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly accessed: string | null;
  readonly note: Bilingual;
}
