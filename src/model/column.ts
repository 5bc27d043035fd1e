import type { Bilingual } from "./bilingual.ts";

/** The tables of the data folder; every other CSV file is a topic's observations. */
export type FileKey =
  | "topics"
  | "units"
  | "scales"
  | "areas"
  | "metrics"
  | "sources"
  | "observations"
  | "claims"
  | "events"
  | "programmes"
  | "breaks"
  | "identities"
  | "searched"
  | "corrections"
  | "leads-refused";

/** What a cell may hold, and so how it is read and checked. */
export type CellKind =
  /** A kebab-case name, for ever. */
  | { readonly kind: "id" }
  /** One line of text. */
  | { readonly kind: "line" }
  /** Free text; the only kind that may hold line breaks. */
  | { readonly kind: "prose" }
  /** A figure or wording exactly as printed. */
  | { readonly kind: "token" }
  | { readonly kind: "number" }
  | { readonly kind: "integer" }
  /** A period text: `2023`, `2004/2023`, `../2025-03`. */
  | { readonly kind: "period" }
  /** A day, a month or a year, no span. */
  | { readonly kind: "date" }
  | { readonly kind: "day" }
  /** A web address; with `orSource` also `source:<id>`, for a document that stands at none. */
  | { readonly kind: "url"; readonly orSource?: true }
  /** An administrative division code. */
  | { readonly kind: "adcode" }
  /** Words joined by a sign. */
  | { readonly kind: "words"; readonly joiner: string }
  | { readonly kind: "one-of"; readonly list: readonly string[]; readonly fallback: string }
  | { readonly kind: "reference"; readonly file: FileKey }
  | { readonly kind: "references"; readonly file: FileKey; readonly joiner: string };

/** A column of a CSV file, declared once: parser, checks, sorter and codebook come from it. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly required: boolean;
  readonly cell: CellKind;
  readonly meaning: Bilingual;
}

/** A column whose cells must be filled. */
export function required<const Name extends string>(
  name: Name,
  cell: CellKind,
  zh: string,
  en: string,
): Column<Name> {
  return { name, required: true, cell, meaning: { zh, en } };
}

/** A column whose cells may stay empty; the column itself must be there. */
export function optional<const Name extends string>(
  name: Name,
  cell: CellKind,
  zh: string,
  en: string,
): Column<Name> {
  return { name, required: false, cell, meaning: { zh, en } };
}

/** A closed list; `fallback` is what an empty cell means. */
export function oneOf(list: readonly string[], fallback = ""): CellKind {
  return { kind: "one-of", list, fallback };
}

/** The id of a row in another file. */
export function reference(file: FileKey): CellKind {
  return { kind: "reference", file };
}

/** Ids of rows in another file, joined by `+`. */
export function references(file: FileKey): CellKind {
  return { kind: "references", file, joiner: "+" };
}

export const id: CellKind = { kind: "id" };
export const line: CellKind = { kind: "line" };
export const prose: CellKind = { kind: "prose" };
export const token: CellKind = { kind: "token" };
export const number: CellKind = { kind: "number" };
export const integer: CellKind = { kind: "integer" };
export const period: CellKind = { kind: "period" };
export const date: CellKind = { kind: "date" };
export const day: CellKind = { kind: "day" };
export const url: CellKind = { kind: "url" };
export const urlOrSource: CellKind = { kind: "url", orSource: true };
/** What stands before a source's id in the place of an address. */
export const sourcePrefix = "source:";
export const adcode: CellKind = { kind: "adcode" };
export const aliases: CellKind = { kind: "words", joiner: "|" };
