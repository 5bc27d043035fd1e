import { runAudit } from "#audit/run.ts";
import type { DatasetRows } from "#dataset/index.ts";
import type { AuditEntry } from "#model/dataset.ts";
import { makeMetric, makeSource, sampleAreas } from "../helpers/make-rows.ts";

const sampleUnits = [
  { id: "cases", name: { zh: "起", enOne: "case", enMany: "cases" } },
  { id: "percent", name: { zh: "%", enOne: "percent", enMany: "percent" } },
  {
    id: "percentage-points",
    name: { zh: "个百分点", enOne: "percentage point", enMany: "percentage points" },
  },
  { id: "years", name: { zh: "年", enOne: "year", enMany: "years" } },
];

const sampleMetrics = [
  makeMetric({ id: "cases" }),
  makeMetric({ id: "cases-change", measure: "change", unit: "percent", of: "cases" }),
  makeMetric({ id: "cases-difference", measure: "change", of: "cases" }),
  makeMetric({ id: "rate", measure: "rate", unit: "percent" }),
  makeMetric({ id: "whole" }),
  makeMetric({ id: "part-a" }),
  makeMetric({ id: "part-b" }),
  makeMetric({ id: "part-c" }),
  makeMetric({ id: "titles", measure: "streak", unit: "years", topic: "honours" }),
  makeMetric({ id: "solved", measure: "streak", unit: "years", topic: "order" }),
];

const sampleSources = ["xiuzhou-2024", "huzhou-2020", "huzhou-2025", "other", "third"].map((id) =>
  makeSource(id, "2024-04"),
);

/** The entries of one kind that an otherwise empty dataset with these rows gives. */
export function auditOf(kind: string, rows: Partial<DatasetRows>): readonly AuditEntry[] {
  const entries = runAudit({
    metrics: sampleMetrics,
    units: sampleUnits,
    areas: sampleAreas,
    sources: sampleSources,
    ...rows,
  });
  return entries.filter((entry) => entry.kind === kind);
}
