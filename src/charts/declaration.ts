import { z } from "zod";
import { findingKinds } from "#dataset/finding/finding.ts";
import { type ChartKind, chartKinds } from "./chart-kinds.ts";

/**
 * A statement of a headline about figures as an editor writes it: what is said, and the figures by
 * their ids that make it true.
 */
export const writtenFinding = z.strictObject({
  is: z.enum(findingKinds),
  of: z.array(z.string()).min(1),
  /** For `highest` and `lowest`: the first and last year compared. */
  since: z.int().optional(),
  until: z.int().optional(),
});

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is kebab-case: small letters, digits, hyphens");

const year = z.int("a year is a whole number").min(1900).max(2100);

const bilingual = z.strictObject({
  zh: z.string().trim().min(1, "write the Chinese too"),
  en: z.string().trim().min(1, "write the English too"),
});

const pair = z.strictObject({
  metric: id,
  area: id,
  /** Replaces the name drawn beside the series. */
  label: bilingual.optional(),
  /** Only the figures of these periods, as the data writes them: `2018`, `2023-07`. */
  periods: z.array(z.coerce.string()).min(1).optional(),
});

/** One part of a whole; `within` names the part that contains it (其中). */
const part = z.strictObject({ metric: id, within: id.optional() });

const options = z.strictObject({
  /** trends: which values are written beside their points. Default `ends`. */
  label: z.enum(["ends", "all", "none"]).optional(),
  /** trends of rates: let the axis start near the data. Counts always start at 0. */
  axis: z.enum(["zero", "data"]).optional(),
  /** ranked-bars: longest first, or as declared. Default `value`. */
  order: z.enum(["value", "given"]).optional(),
  /** small-multiples: a line over years, one bar, or a block a total in each panel. Default `line`. */
  panel: z.enum(["line", "bar", "range"]).optional(),
  /** Charts over years: false leaves out totals of more than a year, and a note says so. */
  totals: z.boolean().optional(),
  /** small-multiples, bar: the end of every panel's axis, for example 100 of a rate. */
  until: z.number().positive().optional(),
  /** indexed-trend: the year that is 100 in every line. */
  base: year.optional(),
  /** events-trend: the events marked on the axis of time, by their ids. */
  events: z.array(id).min(1).optional(),
  /** streak-ladder: the scale whose steps are the rungs. */
  scale: id.optional(),
  /** streak-spans, tier-ladder: years assessed, or years of naming, each one later. Default `assessed`. */
  counted: z.enum(["assessed", "named"]).optional(),
  /** part-to-whole: the metric that is the sum. */
  whole: id.optional(),
  /** part-to-whole: its parts in the order they are drawn. */
  parts: z.array(part).min(1).optional(),
  /** reporting-heatmap: drawn for a column of 1060 pixels, as on the home page; false for 720. */
  wide: z.boolean().optional(),
  /** reporting-heatmap: areas drawn in the colour of local figures. */
  local: z.array(id).optional(),
});

/** Which options each kind understands; anything else is refused. */
export const optionsOfKind: Readonly<
  Record<ChartKind, readonly (keyof z.infer<typeof options>)[]>
> = {
  "trend-line": ["label", "axis", "totals"],
  "indexed-trend": ["base", "label"],
  "events-trend": ["events", "label", "axis", "totals"],
  slope: [],
  "ranked-bars": ["order"],
  "range-bars": [],
  "small-multiples": ["panel", "until", "label", "totals"],
  "streak-ladder": ["scale"],
  "streak-spans": ["counted"],
  "tier-ladder": ["counted"],
  "part-to-whole": ["whole", "parts"],
  "reporting-heatmap": ["wide", "local"],
  "area-heatmap": [],
  limits: [],
};

/** Options that a kind cannot do without. */
export const optionsNeeded: Readonly<
  Partial<Record<ChartKind, readonly (keyof z.infer<typeof options>)[]>>
> = {
  "indexed-trend": ["base"],
  "events-trend": ["events"],
  "streak-ladder": ["scale"],
  "part-to-whole": ["whole", "parts"],
};

/** One chart as an editor declares it in `src/content/charts/<id>.yaml`. */
export const chartDeclaration = z
  .strictObject({
    id,
    kind: z.enum(chartKinds),
    topic: id,
    /** The finding. `{observation-id}` stands for that figure in the reader's words. */
    title: bilingual,
    /** What makes the title true, where it says how figures moved or compare. */
    holds: z.array(writtenFinding).default([]),
    /** Area · metric · unit · period when left out. */
    subtitle: bilingual.optional(),
    metrics: z.array(id).default([]),
    areas: z.array(id).default([]),
    /** Explicit pairs; instead of, or before, every metric in every area. */
    series: z.array(pair).default([]),
    /** Calendar years, both included. The extent of the figures when left out. */
    period: z
      .strictObject({ from: year, to: year })
      .refine((period) => period.from <= period.to, {
        error: "from is later than to",
        params: { fault: "period-backwards" },
      })
      .optional(),
    notes: z.array(bilingual).default([]),
    options: options.default({}),
  })
  .superRefine((chart, context) => {
    for (const { path, fault, message } of faultsOf(chart))
      context.addIssue({ code: "custom", path: [...path], message, params: { fault } });
  });

/** What no key by itself can show to be wrong; the words for it are in the problems of declarations. */
export type DeclarationFault =
  "period-backwards" | "option-foreign" | "option-missing" | "metrics-missing" | "areas-missing";

/** What of a declaration decides whether its parts go together. */
interface Declared {
  readonly kind: ChartKind;
  readonly options: Readonly<Record<string, unknown>>;
  readonly metrics: readonly unknown[];
  readonly areas: readonly unknown[];
  readonly series: readonly unknown[];
}

/** What does not go together in a declaration: options of another kind, nothing to draw. */
export function faultsOf(chart: Declared): readonly {
  readonly path: readonly string[];
  readonly fault: DeclarationFault;
  readonly message: string;
}[] {
  const known: readonly string[] = optionsOfKind[chart.kind];
  const choice = known.length > 0 ? `it has ${known.join(", ")}` : "it has none";
  const foreign = Object.keys(chart.options)
    .filter((name) => name in options.shape && !known.includes(name))
    .map((name) => ({
      path: ["options", name],
      fault: "option-foreign" as const,
      message: `a ${chart.kind} chart has no such option; ${choice}`,
    }));
  const missing = (optionsNeeded[chart.kind] ?? [])
    .filter((name) => chart.options[name] === undefined)
    .map((name) => ({
      path: ["options", name],
      fault: "option-missing" as const,
      message: `a ${chart.kind} chart needs options.${name}`,
    }));
  const needsMetrics = chart.kind !== "part-to-whole" && chart.metrics.length === 0;
  const isEmpty = chart.series.length === 0;
  return [
    ...foreign,
    ...missing,
    ...(isEmpty && needsMetrics ? [nothingNamed("metrics", "metric")] : []),
    ...(isEmpty && chart.areas.length === 0 ? [nothingNamed("areas", "area")] : []),
  ];
}

function nothingNamed(list: "metrics" | "areas", one: string) {
  const message = `name at least one ${one}, or list series`;
  return { path: [list], fault: `${list}-missing` as const, message };
}

export type ChartDeclaration = z.output<typeof chartDeclaration>;

/** The declaration as written: what has a default may be left out. */
export type ChartDeclarationInput = z.input<typeof chartDeclaration>;

/**
 * Reads a declaration, or throws one error that lists every mistake with its place.
 * @param input what the YAML holds
 */
export function parseDeclaration(input: ChartDeclarationInput): ChartDeclaration {
  const result = chartDeclaration.safeParse(input);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) => `  ${issue.path.join(".") || "(chart)"}: ${issue.message}`,
  );
  throw new Error(`chart "${input.id}" is not declared right:\n${lines.join("\n")}`);
}
