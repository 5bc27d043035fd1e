/** A figure of the benchmark beside its budget, in the budget's unit. */
export interface Measured {
  readonly id: string;
  /** What was measured, in both languages on one line. */
  readonly what: string;
  readonly value: number;
  readonly budget: number | null;
  readonly unit: "KB" | "ms" | "requests" | "shift" | "×" | "files";
}

/** Whether a figure keeps its budget; one without a budget is only reported. */
export function isWithin({ value, budget }: Measured): boolean {
  return budget === null || value <= budget;
}

/** The figures as a table to read, one a line. */
export function asTable(rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    isWithin(row) ? (row.budget === null ? " " : "✓") : "✗",
    `${figure(row.value, row.unit)} ${row.unit}`.padStart(16),
    (row.budget === null ? "" : `≤ ${figure(row.budget, row.unit)}`).padStart(10),
    `  ${row.what}`,
  ]);
  return `${cells.map((line) => line.join(" ")).join("\n")}\n`;
}

function figure(value: number, unit: Measured["unit"]): string {
  if (unit === "ms" && value >= 100) return value.toFixed(0);
  if (unit === "requests" || unit === "files") return String(value);
  return value.toFixed(unit === "shift" ? 3 : 2);
}
