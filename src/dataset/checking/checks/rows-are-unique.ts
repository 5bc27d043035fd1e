import { placeOf, type TableRow } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** The columns that together name a row, for files without an id. */
const keys = {
  scales: ["scale", "value"],
  breaks: ["metric", "area", "from"],
  identities: ["whole", "parts"],
  searched: ["metric", "area", "period", "url", "where_zh"],
  corrections: ["date", "observation"],
  "leads-refused": ["url", "metric", "area", "period", "value"],
} as const;

const filesWithIds = [
  "topics",
  "units",
  "areas",
  "metrics",
  "sources",
  "claims",
  "events",
  "programmes",
] as const;

type NamedRow = TableRow & { readonly text: Readonly<Record<string, string>> };

/** No id and no key stands twice in a file; no two places have one division code. */
export function checkUniqueness({ tables }: CheckContext, report: Report): void {
  for (const key of filesWithIds) {
    const rows: readonly NamedRow[] = tables.rows[key];
    findRepeated(
      rows,
      (row) => row.text["id"] ?? "",
      (row, line) => {
        report("id-repeated", placeOf(row, "id"), row.text["id"] ?? "", { line });
      },
    );
  }
  for (const [key, names] of Object.entries(keys)) {
    const rows: readonly NamedRow[] = tables.rows[key as keyof typeof keys];
    const cellsOf = (row: NamedRow): readonly string[] => names.map((name) => row.text[name] ?? "");
    findRepeated(
      rows,
      (row) => cellsOf(row).join("\n"),
      (row, line) => {
        const details = { line, columns: names.join("+") };
        report("row-repeated", placeOf(row, names[0]), cellsOf(row).join(","), details);
      },
    );
  }
  findRepeated(
    tables.rows.areas,
    (row) => row.text.adcode,
    (row, line) => {
      report("adcode-repeated", placeOf(row, "adcode"), row.text.adcode, { line });
    },
  );
}

function findRepeated<Some extends { readonly line: number }>(
  rows: readonly Some[],
  keyOf: (row: Some) => string,
  onRepeated: (row: Some, firstLine: number) => void,
): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const first = lines.get(key);
    if (key.trim() === "") continue;
    if (first === undefined) lines.set(key, row.line);
    else onRepeated(row, first);
  }
}
