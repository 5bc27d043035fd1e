import { readPeriod } from "../../reading/read-period.ts";
import { placeOf, type Row } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** Claims and searches name periods that can be read; events end after they begin. */
export function checkStatements({ tables }: CheckContext, report: Report): void {
  for (const row of tables.rows.claims) {
    checkPeriod(row, row.text.period, report);
    checkScope(row, report);
  }
  for (const row of tables.rows.searched) checkPeriod(row, row.text.period, report);
  for (const row of tables.rows.events) {
    const { date, end } = row.text;
    // A day in a month that began it is no contradiction: compare at the coarser precision.
    if (end === "" || end >= date.slice(0, end.length)) continue;
    report("end-before-start", placeOf(row, "end"), end, { start: date });
  }
}

function checkPeriod(row: Row<"claims"> | Row<"searched">, text: string, report: Report): void {
  if (text === "") return;
  const period = readPeriod(text, "", "stated");
  if (!("problem" in period)) return;
  const details = { column: "period", reason: period.problem.message };
  report("period-malformed", placeOf(row, "period"), text, details);
}

const superlatives: readonly string[] = ["first", "only", "highest", "lowest"];

function checkScope(row: Row<"claims">, report: Report): void {
  const { direction, scope, note_zh } = row.text;
  if (scope !== "" || note_zh !== "" || !superlatives.includes(direction)) return;
  report("claim-without-scope", placeOf(row, "scope"), "", { direction });
}
