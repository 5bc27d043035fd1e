import { type Column, type FileKey, sourcePrefix } from "../../contract/column.ts";
import { columns, fixedFiles } from "../../contract/columns.ts";
import { describeSuggestion, nearestName } from "../../reading/suggest-name.ts";
import { placeOfIndex, type TableRow } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** Each id that a row of a fixed file names stands in the file it belongs to. */
export function checkReferences(context: CheckContext, report: Report): void {
  for (const key of fixedFiles) {
    const checkRow = createReferenceCheck(key, context, report);
    context.tables.rows[key].forEach(checkRow);
  }
}

/** The same for one row of a given kind of file. */
export function createReferenceCheck(
  key: FileKey,
  context: CheckContext,
  report: Report,
): (row: TableRow) => void {
  const declared: readonly Column[] = columns[key];
  const referring = declared
    .flatMap((column, index) => maybeTarget(column, index))
    .map((target) => ({ ...target, known: context.ids(target.file) }));
  return (row) => {
    for (const { index, column, file, joiner, prefix, known } of referring) {
      const whole = row.cells[index] ?? "";
      if (!whole.startsWith(prefix)) continue;
      const cell = whole.slice(prefix.length);
      if (cell === "" || known.has(cell)) continue;
      for (const text of joiner === "" ? [cell] : cell.split(joiner)) {
        if (text === "" || context.resolves(file, text)) continue;
        const suggestion = describeSuggestion(nearestName(text, context.ids(file)));
        const details = { column, text, file: `${file}.csv`, suggestion };
        report("reference-missing", placeOfIndex(row, index), text, details);
      }
    }
  };
}

interface Target {
  readonly index: number;
  readonly column: string;
  readonly file: FileKey;
  readonly joiner: string;
  /** What marks a cell as a reference; cells without it are something else. */
  readonly prefix: string;
}

function maybeTarget({ name, cell }: Column, index: number): readonly Target[] {
  const target = { index, column: name, joiner: "", prefix: "" };
  if (cell.kind === "reference") return [{ ...target, file: cell.file }];
  if (cell.kind === "references") return [{ ...target, file: cell.file, joiner: cell.joiner }];
  const isMarked = cell.kind === "url" && cell.orSource === true;
  return isMarked ? [{ ...target, file: "sources", prefix: sourcePrefix }] : [];
}
