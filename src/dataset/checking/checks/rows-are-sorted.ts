import { fixedFiles } from "../../contract/columns.ts";
import { compareRows } from "../../reading/row-order.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** The rows of each file stand in the order that `npm run data:sort` gives them. */
export function checkOrder({ tables }: CheckContext, report: Report): void {
  for (const key of fixedFiles) {
    const rows = tables.rows[key];
    for (let index = 1; index < rows.length; index++) {
      const [before, row] = [rows[index - 1], rows[index]];
      if (before === undefined || row === undefined) continue;
      if (compareRows(key, before.cells, row.cells) <= 0) continue;
      report("rows-unsorted", { file: row.layout.file, line: row.line, column: 1 }, "");
      break;
    }
  }
}
