import { sourcePrefix } from "#model/fields.ts";
import type { Column, Table, TableKey } from "#model/table.ts";
import { fixedFiles, tables as declared } from "#model/tables.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { type NamedRow, placeOf, placeOfIndex, type TableRow } from "../read/row.ts";
import { compareRows, reportMissingFile } from "../read/tables.ts";
import type { CheckContext } from "./context.ts";

/** The rows of each file stand in the order that `npm run data:sort` gives them. */
export function checkOrder({ tables, report }: CheckContext): void {
  for (const key of fixedFiles) {
    const { rows } = tables[key];
    const row = rows.find((one, at) => {
      const before = rows[at - 1];
      return before !== undefined && compareRows(declared[key], before.cells, one.cells) > 0;
    });
    if (row) report("rows-unsorted", { file: row.layout.file, line: row.line, column: 1 }, "");
  }
}

/** What names a row stands once in a file; no two places have one division code. */
export function checkUniqueness(context: CheckContext): void {
  const { tables, reportCell } = context;
  for (const key of fixedFiles) checkKeys(tables[key].rows, declared[key], context);
  findRepeated(
    tables.areas.rows,
    (row) => row.text.adcode,
    (row, line) => {
      reportCell("adcode-repeated", row, "adcode", { line });
    },
  );
}

function checkKeys(
  rows: readonly NamedRow<unknown, string>[],
  { key }: Table,
  { report }: CheckContext,
): void {
  const [first = ""] = key;
  const cellsOf = ({ text }: NamedRow<unknown, string>) => key.map((name) => text[name] ?? "");
  findRepeated(
    rows,
    (row) => cellsOf(row).join("\n"),
    (row, line) => {
      const code = first === "id" ? "id-repeated" : "row-repeated";
      const details = { line, columns: key.join("+") };
      report(code, placeOf(row, first), cellsOf(row).join(","), details);
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

/** Makes the check of a table's rows: each id that one names stands in the file it belongs to. */
export function createReferenceCheck(
  { columns }: Table,
  { ids, resolves, meant, report }: CheckContext,
): (row: TableRow) => void {
  const referring = columns
    .flatMap((column, index) => maybeTarget(column, index))
    .map((target) => ({ ...target, known: ids(target.table) }));
  return (row) => {
    for (const { index, column, table, joiner, prefix, known } of referring) {
      const whole = row.cells[index] ?? "";
      if (!whole.startsWith(prefix)) continue;
      const cell = whole.slice(prefix.length);
      if (cell === "" || known.has(cell)) continue;
      for (const text of joiner === "" ? [cell] : new Set(cell.split(joiner))) {
        if (text === "" || resolves(table, text)) continue;
        const suggestion = describeSuggestion(meant(table, text));
        const details = { column, text, file: `${table}.csv`, suggestion };
        report("reference-missing", placeOfIndex(row, index), text, details);
      }
    }
  };
}

interface Target {
  readonly index: number;
  readonly column: string;
  readonly table: TableKey;
  readonly joiner: string;
  /** What marks a cell as a reference; cells without it are something else. */
  readonly prefix: string;
}

function maybeTarget({ name, cell }: Column, index: number): readonly Target[] {
  const target = { index, column: name, joiner: "", prefix: "" };
  if (cell.kind === "reference") return [{ ...target, table: cell.table }];
  if (cell.kind === "references") return [{ ...target, table: cell.table, joiner: cell.joiner }];
  const isMarked = cell.kind === "url" && cell.orSource === true;
  return isMarked ? [{ ...target, table: "sources", prefix: sourcePrefix }] : [];
}

const reserved: readonly string[] = [...fixedFiles, "observations"];

/** Each topic has its file and each CSV file is one that is read. */
export function checkTopicFiles(
  names: readonly string[],
  { tables, index, report, reportCell }: CheckContext,
): void {
  for (const row of tables.topics.rows) {
    const { id } = row.text;
    if (reserved.includes(id)) reportCell("topic-id-reserved", row, "id");
    else if (id !== "" && !names.includes(`${id}.csv`)) {
      reportMissingFile(`${id}.csv`, declared.observations, report);
    }
  }
  // Without the topics every other file would be called unknown.
  if (!tables.topics.understood) return;
  const known = [...fixedFiles, ...index.topics.keys()].map((id) => `${id}.csv`);
  for (const name of names) {
    if (known.includes(name)) continue;
    const place = { file: name, line: 1, column: 1 };
    if (!/\.(?:csv|tsv|txt|xlsx?|xlsm|ods|numbers|et)$/i.test(name)) continue;
    const suggestion = describeSuggestion(nearestName(name.replace(/^.*\//, ""), known));
    if (/\.csv$/i.test(name)) report("file-unknown", place, name, { name, suggestion });
    else report("file-not-csv", place, name, { name });
  }
}

/** The same: a text stands in both languages or in neither, each in its own column. */
export function createLanguageCheck(
  { columns }: Table,
  context: CheckContext,
): (row: TableRow) => void {
  const pairs = pairsOf(columns);
  return (row) => {
    for (const pair of pairs) {
      const chinese = row.cells[pair.zh] ?? "";
      const english = row.cells[pair.en] ?? "";
      if (chinese !== "" || english !== "") checkPair(row, pair, chinese, english, context);
    }
  };
}

interface Pair {
  readonly zh: number;
  readonly en: number;
  /** `note` of `note_zh` and `note_en`. */
  readonly name: string;
}

function pairsOf(columns: readonly Column[]): readonly Pair[] {
  const indexOf = (name: string): number => columns.findIndex((column) => column.name === name);
  return columns.flatMap(({ name }, zh) => {
    if (!name.endsWith("_zh")) return [];
    const stem = name.slice(0, -"_zh".length);
    const en = Math.max(indexOf(`${stem}_en`), indexOf(`${stem}_en_one`));
    return en === -1 ? [] : [{ zh, en, name: stem }];
  });
}

function checkPair(
  row: TableRow,
  { zh, en, name }: Pair,
  chinese: string,
  english: string,
  context: CheckContext,
): void {
  const { report } = context;
  const missing = chinese === "" ? zh : english === "" ? en : undefined;
  if (missing !== undefined) {
    reportMissing(row, missing, name, missing === zh ? "zh" : "en", context);
    return;
  }
  if (/\p{Script=Han}/u.test(english) && !/[A-Za-z]/.test(english)) {
    const language = { zh: "英文", en: "English" };
    report("language-wrong", placeOfIndex(row, en), english, { column: `${name}_en`, language });
  }
  if (/[A-Za-z]{2} [A-Za-z]{2}/.test(chinese) && !/\p{Script=Han}/u.test(chinese)) {
    const language = { zh: "中文", en: "Chinese" };
    report("language-wrong", placeOfIndex(row, zh), chinese, { column: `${name}_zh`, language });
  }
}

/** A required cell that is empty has its own problem. */
function reportMissing(
  row: TableRow,
  index: number,
  name: string,
  language: "zh" | "en",
  { report }: CheckContext,
): void {
  const column = row.layout.columns[index];
  if (column === undefined || column.required || row.layout.positions[index] === -1) return;
  const other = `${name}_${language === "zh" ? "en" : "zh"}`;
  report("translation-missing", placeOfIndex(row, index), "", { column: column.name, other });
}
