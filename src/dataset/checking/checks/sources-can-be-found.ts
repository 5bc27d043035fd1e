import { placeOf, type Row } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** A source names its publisher and address, or a note says why not; it was read after it came out. */
export function checkSources({ tables }: CheckContext, report: Report): void {
  for (const row of tables.rows.sources) {
    checkFindable(row, report);
    const { accessed, published } = row.text;
    if (accessed === "" || published === "") continue;
    if (accessed.slice(0, published.length) < published) {
      report("accessed-before-published", placeOf(row, "accessed"), accessed, { published });
    }
  }
}

function checkFindable(row: Row<"sources">, report: Report): void {
  const { id, publisher_zh, publisher_en, url, note_zh, note_en } = row.text;
  const isNamed = publisher_zh !== "" || publisher_en !== "";
  if ((isNamed && url !== "") || note_zh !== "" || note_en !== "") return;
  const column = isNamed ? "url" : "publisher_zh";
  report("source-unfindable", placeOf(row, column), "", { text: id });
}
