import type { Bilingual } from "./bilingual.ts";
import type { Period } from "./figure.ts";

/** What sources state without a number, and what this project states about sources. */

export const directions = [
  "up",
  "down",
  "flat",
  "none",
  "all",
  "first",
  "only",
  "highest",
  "lowest",
] as const;
export type Direction = (typeof directions)[number];

export interface Claim {
  readonly id: string;
  readonly metric: string;
  readonly area: string;
  readonly period: Period;
  readonly direction: Direction;
  readonly reportedAs: string;
  readonly scope: string | null;
  readonly source: string;
  readonly locator: string;
  readonly note: Bilingual;
}

export const eventKinds = ["honour", "policy", "platform", "programme", "milestone"] as const;
export type EventKind = (typeof eventKinds)[number];

export interface DatedEvent {
  readonly id: string;
  /** A period text; `end` closes a span. */
  readonly date: string;
  readonly end: string | null;
  readonly area: string;
  readonly kind: EventKind;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly programme: string | null;
  readonly metric: string | null;
  readonly source: string;
  readonly locator: string;
}

export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly area: string | null;
  readonly since: string | null;
  readonly summary: Bilingual;
  readonly sources: readonly string[];
  readonly locator: string;
}

/** A change of definition: figures on its two sides are not joined. */
export interface DefinitionBreak {
  readonly metric: string;
  readonly area: string;
  readonly from: string;
  readonly note: Bilingual;
  readonly source: string;
}

/** A sum that must hold: `whole` = the sum of `parts`, for one area, period and source. */
export interface Identity {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Where we looked for a figure and found none. */
export interface Search {
  readonly metric: string;
  readonly area: string;
  readonly period: string;
  readonly where: Bilingual;
  readonly url: string | null;
  readonly date: string;
  readonly note: Bilingual;
}

export interface Correction {
  readonly date: string;
  readonly observation: string;
  readonly was: string;
  readonly now: string;
  readonly why: Bilingual;
}

export interface RefusedLead {
  readonly url: string;
  readonly metric: string | null;
  readonly area: string | null;
  readonly period: string | null;
  readonly value: string | null;
  readonly rule: string;
  readonly why: Bilingual;
}
