import { z } from "zod";
import { findingKinds } from "#dataset/finding/finding.ts";
import type {
  ChartDeclaration,
  ChartDeclarationInput,
  ChartOptions,
  Option,
} from "./declared-chart.ts";
import { chartKinds, kindOf } from "./kinds/index.ts";
import type { ChartKindSpec } from "./kinds/spec.ts";

/** A statement of a headline about figures, and the figures that make it true. */
export const writtenFinding = z.strictObject({
  is: z.enum(findingKinds),
  of: z.array(z.string()).min(1),
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

const series = z.strictObject({
  metric: id,
  area: id,
  label: bilingual.optional(),
  periods: z.array(z.coerce.string()).min(1).optional(),
});

const kinds: readonly ChartKindSpec[] = chartKinds;

/** The names of all kinds, in the order of the gallery. */
export const kindNames: readonly string[] = kinds.map(({ kind }) => kind);

/** The options of all kinds, by name: one name means one thing wherever it stands. */
export const allOptions: ReadonlyMap<string, Option> = new Map(
  kinds.flatMap(({ options }) => Object.entries(options)),
);

const options = z.strictObject(
  Object.fromEntries(
    [...allOptions].map(([name, { schema }]) => [name, schema({ z, id, year }).optional()]),
  ),
);

/** One chart as an editor declares it in `src/content/charts/<id>.yaml`. */
export const chartDeclaration = z
  .strictObject({
    id,
    kind: z.enum(kindNames),
    topic: id,
    title: bilingual,
    holds: z.array(writtenFinding).default([]),
    subtitle: bilingual.optional(),
    metrics: z.array(id).default([]),
    areas: z.array(id).default([]),
    series: z.array(series).default([]),
    period: z
      .strictObject({ from: year, to: year })
      .refine((period) => period.from <= period.to, {
        error: "from is later than to",
        params: { fault: "period-backwards" },
      })
      .optional(),
    notes: z.array(bilingual).default([]),
    // Each is checked by the schema that its type is of.
    options: options.default({}).transform((checked) => checked as ChartOptions),
  })
  .superRefine((chart, context) => {
    for (const { path, fault, message } of declarationFaults(chart))
      context.addIssue({ code: "custom", path: [...path], message, params: { fault } });
  });

/** What no key by itself can show to be wrong; the words for it are in the problems of declarations. */
export type DeclarationFault =
  "period-backwards" | "option-foreign" | "option-missing" | "metrics-missing" | "areas-missing";

/** What of a declaration decides whether its parts go together. */
interface Declared extends Readonly<Record<"metrics" | "areas" | "series", readonly unknown[]>> {
  readonly kind: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What does not go together in a declaration: options of another kind, nothing to draw. */
export function declarationFaults(chart: Declared): readonly {
  readonly path: readonly string[];
  readonly fault: DeclarationFault;
  readonly message: string;
}[] {
  const kind = kindOf(chart.kind);
  const known = Object.keys(kind.options);
  const choice = known.length > 0 ? `it has ${known.join(", ")}` : "it has none";
  const foreign = Object.keys(chart.options)
    .filter((name) => allOptions.has(name) && !known.includes(name))
    .map((name) => {
      const message = `a ${chart.kind} chart has no such option; ${choice}`;
      return { path: ["options", name], fault: "option-foreign" as const, message };
    });
  const missing = (kind.needs ?? [])
    .filter((name) => chart.options[name] === undefined)
    .map((name) => {
      const message = `a ${chart.kind} chart needs options.${name}`;
      return { path: ["options", name], fault: "option-missing" as const, message };
    });
  // A whole and its parts are metrics that the options name.
  const needsMetrics = !known.includes("whole") && chart.metrics.length === 0;
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
