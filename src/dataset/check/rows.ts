import { type Column, type FileKey, sourcePrefix } from "#model/column.ts";
import { columns, fixedFiles } from "#model/columns.ts";
import type { Report } from "#problems/catalogue.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { compareRows } from "../read/order.ts";
import { placeOf, placeOfIndex, type TableRow } from "../read/table.ts";
import { reportMissingFile } from "../read/vocabulary.ts";
import type { CheckContext } from "./context.ts";

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

const reserved: readonly string[] = [...fixedFiles, "observations"];

/** Each topic has its file and each CSV file is one that is read. */
export function checkTopicFiles(
  names: readonly string[],
  { tables, vocabulary }: CheckContext,
  report: Report,
): void {
  for (const row of tables.rows.topics) {
    const { id } = row.text;
    if (reserved.includes(id)) report("topic-id-reserved", placeOf(row, "id"), id);
    else if (id !== "" && !names.includes(`${id}.csv`)) {
      reportMissingFile(`${id}.csv`, "observations", report);
    }
  }
  // Without the topics every other file would be called unknown.
  if (!tables.readings.topics.understood) return;
  const known = [...fixedFiles, ...vocabulary.topics.keys()].map((id) => `${id}.csv`);
  for (const name of names) {
    if (known.includes(name)) continue;
    const place = { file: name, line: 1, column: 1 };
    if (!/\.(?:csv|tsv|txt|xlsx?|xlsm|ods|numbers|et)$/i.test(name)) continue;
    const suggestion = describeSuggestion(nearestName(name, known));
    if (/\.csv$/i.test(name)) report("file-unknown", place, name, { name, suggestion });
    else report("file-not-csv", place, name, { name });
  }
}
