import { gapKinds } from "#model/gap.ts";
import { z } from "zod";

const text = z.string();
const maybeText = z.string().nullable();
const maybeNumber = z.number().nullable();

/** One figure, as in `observations.json`. */
const observation = z.object({
  id: text,
  metric: text,
  area: text,
  period: z.object({
    text,
    start: maybeText,
    end: text,
    precision: text,
    printed: maybeText,
    basis: z.enum(["stated", "inferred"]),
  }),
  value: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  unit: text,
  qualifier: text,
  status: text,
  reportedAs: text,
  printedUnit: maybeText,
  reading: text,
  comparedTo: maybeText,
  scope: maybeText,
  source: text,
  locator: text,
  note: z.object({ zh: text, en: text }),
  derivedFrom: z.array(text).nullable(),
});

/** What `/charts/<id>.json` holds. */
export const chartJsonShape = z.object({
  id: text,
  kind: text,
  lang: z.enum(["zh", "en"]),
  title: text,
  subtitle: text,
  alt: text,
  summary: text,
  notes: z.array(text),
  address: z.url(),
  picture: z.url(),
  licence: text,
  sources: z.array(z.object({ id: text, label: text })),
  table: z.object({ columns: z.array(text), rows: z.array(z.array(text)) }),
  observations: z.array(observation),
  gaps: z.array(
    z.object({
      metric: text,
      area: text,
      year: z.int(),
      kind: z.enum(gapKinds),
      where: text,
    }),
  ),
});

/** The same as a JSON Schema. */
export function chartJsonSchema(id: string) {
  return {
    $id: id,
    title: "A chart of Twenty Years of Safe Zhejiang",
    ...z.toJSONSchema(chartJsonShape),
  };
}
