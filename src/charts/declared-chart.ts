import type { z } from "zod";
import type { FindingKind } from "#dataset/finding/finding.ts";
import type { Bilingual } from "#model/bilingual.ts";

/** What schemas are made from; handed in, so that no browser that draws a chart loads the library. */
export interface Makers {
  readonly z: typeof z;
  readonly id: z.ZodString;
  readonly year: z.ZodInt;
}

/** A key under `options` of a chart's file. */
export interface Option<Schema extends z.ZodType = z.ZodType> {
  readonly schema: (makers: Makers) => Schema;
  /** As an editor would write it. */
  readonly example: string;
  /** What the ids in it are ids of; every one has to be somebody's. */
  readonly names?: "metric" | "area" | "event" | "scale";
}

export type Options = Readonly<Record<string, Option>>;

/** What a chart's file may hold under options of these names. */
export type ValuesOf<Some extends Options> = {
  readonly [Name in keyof Some]?: z.output<ReturnType<Some[Name]["schema"]>> | undefined;
};

/** The options that more than one kind has, or that say something of the figures to every one of them. */
export const shared = {
  /** Which values are written beside their points. Default `ends`. */
  label: { schema: ({ z }) => z.enum(["ends", "all", "none"]), example: "label: all" },
  /** Of rates: let the axis start near the data. Counts always start at 0. */
  axis: { schema: ({ z }) => z.enum(["zero", "data"]), example: "axis: data" },
  /** A line over years, one bar, or a block a total in each panel. Default `line`. */
  panel: { schema: ({ z }) => z.enum(["line", "bar", "range"]), example: "panel: line" },
  /** False leaves out totals of more than a year, and a note says so. */
  totals: { schema: ({ z }) => z.boolean(), example: "totals: false" },
  /** The year that is 100 in every line. */
  base: { schema: ({ year }) => year, example: "base: 2004" },
  /** Of an index: the base year is 1, and equal heights are equal multiples. */
  ratio: { schema: ({ z }) => z.boolean(), example: "ratio: true" },
  /** The events marked on the axis of time. */
  events: {
    schema: ({ z, id }) => z.array(id).min(1),
    example: "events: [pass-mark-900]",
    names: "event",
  },
  /** The scale whose steps are the rungs. */
  scale: { schema: ({ id }) => id, example: "scale: ding-tier", names: "scale" },
  /** Years assessed, or years of naming, each one later. Default `assessed`. */
  counted: { schema: ({ z }) => z.enum(["assessed", "named"]), example: "counted: named" },
  /** The metric that is the sum. */
  whole: { schema: ({ id }) => id, example: "whole: public-matters-received", names: "metric" },
  /** Its parts in the order they are drawn; `within` names the part that contains one (其中). */
  parts: {
    schema: ({ z, id }) => z.array(z.strictObject({ metric: id, within: id.optional() })).min(1),
    example: "parts: [{ metric: public-consultations }]",
    names: "metric",
  },
} as const satisfies Options;

export type ChartOptions = ValuesOf<typeof shared>;

/**
 * A statement of a headline about figures as an editor writes it: what is said, and the figures by
 * their ids that make it true.
 */
export interface WrittenFinding {
  readonly is: FindingKind;
  readonly of: readonly string[];
  /** For `highest` and `lowest`: the first and last year compared. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** One metric in one area, as an editor names it. */
export interface DeclaredSeries {
  readonly metric: string;
  readonly area: string;
  /** Replaces the name drawn beside the series. */
  readonly label?: Bilingual | undefined;
  /** Only the figures of these periods, as the data writes them: `2018`, `2023-07`. */
  readonly periods?: readonly string[] | undefined;
}

/** A chart as an editor declares it; `Own` are the options that its kind alone has. */
export interface ChartDeclaration<Own extends object = object> {
  readonly id: string;
  /** As `kinds/index.ts` lists it. */
  readonly kind: string;
  readonly topic: string;
  /** The finding. `{observation-id}` stands for that figure in the reader's words. */
  readonly title: Bilingual;
  /** What makes the title true, where it says how figures moved or compare. */
  readonly holds: readonly WrittenFinding[];
  /** Area · metric · unit · period when left out. */
  readonly subtitle?: Bilingual | undefined;
  readonly metrics: readonly string[];
  readonly areas: readonly string[];
  /** Explicit pairs; instead of, or before, every metric in every area. */
  readonly series: readonly DeclaredSeries[];
  /** Calendar years, both included. The extent of the figures when left out. */
  readonly period?: { readonly from: number; readonly to: number } | undefined;
  readonly notes: readonly Bilingual[];
  readonly options: ChartOptions & Own;
}

/** The declaration as written: what has a default may be left out. */
export type ChartDeclarationInput = Pick<ChartDeclaration, "id" | "kind" | "topic" | "title"> & {
  readonly [Key in keyof ChartDeclaration]?:
    ChartDeclaration<Readonly<Record<string, unknown>>>[Key] | undefined;
};
