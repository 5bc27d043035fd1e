import type { Column, FileKey } from "#model/column.ts";
import { columns, fixedFiles } from "#model/columns.ts";
import type { Report } from "#problems/catalogue.ts";
import { placeOfIndex, type TableRow } from "../read/table.ts";
import type { CheckContext } from "./context.ts";

/** A text stands in both languages or in neither, each in its own column. */
export function checkLanguages({ tables }: CheckContext, report: Report): void {
  for (const key of fixedFiles) tables.rows[key].forEach(createLanguageCheck(key, report));
}

/** The same for one row of a given kind of file. */
export function createLanguageCheck(key: FileKey, report: Report): (row: TableRow) => void {
  const pairs = pairsOf(columns[key]);
  return (row) => {
    for (const { zh, en, name } of pairs) {
      const chinese = row.cells[zh] ?? "";
      const english = row.cells[en] ?? "";
      if (chinese === "" && english === "") continue;
      checkPair(row, { zh, en, name }, chinese, english, report);
    }
  };
}

interface Pair {
  readonly zh: number;
  readonly en: number;
  /** `note` of `note_zh` and `note_en`. */
  readonly name: string;
}

function pairsOf(declared: readonly Column[]): readonly Pair[] {
  const indexOf = (name: string): number => declared.findIndex((column) => column.name === name);
  return declared.flatMap(({ name }, zh) => {
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
  report: Report,
): void {
  const missing = chinese === "" ? zh : english === "" ? en : undefined;
  if (missing !== undefined) {
    reportMissing(row, missing, name, missing === zh ? "zh" : "en", report);
    return;
  }
  if (/\p{Script=Han}/u.test(english) && !/[A-Za-z]/.test(english)) {
    const language = { zh: "英文", en: "English" };
    report("language-wrong", placeOfIndex(row, en), english, { column: `${name}_en`, language });
  }
  if (/[A-Za-z]{2,} [A-Za-z]{2,}/.test(chinese) && !/\p{Script=Han}/u.test(chinese)) {
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
  report: Report,
): void {
  const column: Column | undefined = columns[row.layout.key][index];
  if (column === undefined || column.required || row.layout.positions[index] === -1) return;
  const other = `${name}_${language === "zh" ? "en" : "zh"}`;
  report("translation-missing", placeOfIndex(row, index), "", { column: column.name, other });
}
