import type { Bilingual } from "./bilingual.ts";
import type { CellKind, Field, PlainCell, TableKey } from "./table.ts";

/** What a cell may hold: a plain sort by its name alone. */
type Cell = CellKind | PlainCell;

/** Makes the field of one column from its name, what its cells hold, and what it means. */
type FieldMaker<Value> = <const Name extends string>(
  name: Name,
  cell: Cell,
  zh: string,
  en: string,
) => Field<Value, Name>;

function inOneColumn<Value>(
  isRequired: boolean,
  read: (text?: string) => Value,
): FieldMaker<Value> {
  return (name, cell, zh, en) => ({
    columns: [{ name, required: isRequired, cell: kindOf(cell), meaning: { zh, en } }],
    read,
  });
}

function kindOf(cell: Cell): CellKind {
  return typeof cell === "string" ? { kind: cell } : cell;
}

/** A text that must be there. */
export const required = inOneColumn(true, asTyped);

/** A text that may be left out; null where it is. */
export const optional = inOneColumn(false, maybeText);

/** A number that must be there. */
export const requiredNumber = inOneColumn(true, (text) => maybeNumber(text) ?? 0);

/** A number that may be left out; null where it is. */
export const optionalNumber = inOneColumn(false, maybeNumber);

/** The same of a text that stands in two columns, one a language. */
type BilingualMaker = <const Stem extends string>(
  stem: Stem,
  cell: Cell,
  zh: string,
  en: string,
) => Field<Bilingual, `${Stem}_zh` | `${Stem}_en`>;

const nothing: Bilingual = { zh: "", en: "" };

function inTwoColumns(isRequired: boolean): BilingualMaker {
  return (stem, cell, zh, en) => {
    const both = { required: isRequired, cell: kindOf(cell) };
    const inChinese = { zh: `${zh}，中文`, en: `${en} in Chinese` };
    const inEnglish = { zh: `${zh}，英文`, en: `${en} in English` };
    return {
      columns: [
        { name: `${stem}_zh`, ...both, meaning: inChinese },
        { name: `${stem}_en`, ...both, meaning: inEnglish },
      ],
      read: (chinese = "", english = "") =>
        chinese === "" && english === "" ? nothing : { zh: chinese, en: english },
    };
  };
}

/** A text in both languages that must be there. */
export const inBoth = inTwoColumns(true);

/** A text that stands in both languages or in neither. */
export const optionalInBoth = inTwoColumns(false);

/** One of a closed list, of which the first is taken for a cell that names none. */
export function oneOf<const Name extends string, const Member extends string>(
  name: Name,
  list: readonly [Member, ...Member[]],
  zh: string,
  en: string,
): Field<Member, Name> {
  const columns = [{ name, required: true, cell: closed(list, null), meaning: { zh, en } }];
  return { columns, read: (text) => list.find((member) => member === text) ?? list[0] };
}

/** The same where an empty cell means something: `fallback`, which may be null. */
export function oneOfOr<
  const Name extends string,
  const Member extends string,
  const Fallback extends Member | null,
>(
  name: Name,
  list: readonly Member[],
  fallback: Fallback,
  zh: string,
  en: string,
): Field<Member | Fallback, Name> {
  const columns = [{ name, required: false, cell: closed(list, fallback), meaning: { zh, en } }];
  return { columns, read: (text) => list.find((member) => member === text) ?? fallback };
}

/** Words joined by a sign, among them ids of another table. */
export function listOf<const Name extends string>(
  name: Name,
  cell: CellKind & { readonly joiner: string },
  isRequired: boolean,
  zh: string,
  en: string,
): Field<readonly string[], Name> {
  return {
    columns: [{ name, required: isRequired, cell, meaning: { zh, en } }],
    read: (text = "") => (text === "" ? [] : text.split(cell.joiner)),
  };
}

function asTyped(text = ""): string {
  return text;
}

function maybeText(text = ""): string | null {
  return text === "" ? null : text;
}

/** The number of a cell; null when empty or, already reported, no number. */
function maybeNumber(text = ""): number | null {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : null;
}

function closed(list: readonly string[], fallback: string | null): CellKind {
  return { kind: "one-of", list, fallback };
}

/** The id of a row in another table. */
export function reference(table: TableKey): CellKind {
  return { kind: "reference", table };
}

/** Ids of rows in another table, joined by `+`. */
export function references(table: TableKey) {
  return { kind: "references", table, joiner: "+" } as const;
}

export const urlOrSource: CellKind = { kind: "url", orSource: true };
/** What stands before a source's id in the place of an address. */
export const sourcePrefix = "source:";
export const aliases = { kind: "words", joiner: "|" } as const;

/** Fields that several tables have. */

export const metricField = required("metric", reference("metrics"), "指标", "Metric");
export const areaField = required("area", reference("areas"), "地区", "Area");
export const periodField = required("period", "period", "时段", "Period");
export const sourceField = required("source", reference("sources"), "来源", "Source");
export const noteField = optionalInBoth("note", "prose", "说明", "Note");
/** An empty one says nothing. */
export const locatorField: Field<string, "locator"> = {
  ...optional("locator", "line", "在来源中的位置", "Where in the source"),
  read: asTyped,
};
