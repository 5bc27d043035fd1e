import { parquetWriteBuffer } from "hyparquet-writer";
import type { DatasetIndex } from "#dataset/index.ts";
import { csvRow } from "#dataset/write/csv.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Period } from "#model/figure.ts";
import { type Observation, publishedCells, publishedColumns } from "#model/observation.ts";
import { titleInList } from "#words/citation.ts";

/** A column of the published table, as every format of it has it. */
export interface FlatColumn {
  readonly name: string;
  readonly meaning: Bilingual;
  /** Numbers may be empty; so may texts. */
  readonly type: "number" | "string";
}

/** Observations as rows of cells under named columns: what CSV, Parquet and workbooks are written from. */
export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly string[])[];
}

type Names = Pick<DatasetIndex, "metric" | "area" | "unit" | "source" | "correctionsOf">;

interface FurtherColumn {
  readonly name: string;
  readonly meaning: Bilingual;
  readonly write: (observation: Observation, names: Names) => string;
}

const further: readonly FurtherColumn[] = [
  ...named(
    "metric",
    "指标名",
    "The metric’s name",
    ({ metric }, names) => names.metric(metric).name,
  ),
  ...named("area", "地方名", "The place’s name", ({ area }, names) => names.area(area).name),
  ...named("unit", "单位名", "The unit’s name", ({ unit }, names) => {
    const { name } = names.unit(unit);
    return { zh: name.zh, en: name.enMany };
  }),
  ...named("source", "来源的标题，以；分隔", "The sources’ titles, joined by ;", (row, names) => {
    const sources = row.source.split("+").map(names.source);
    const listed = (lang: Language, stop: string) =>
      sources.map((source) => titleInList(source, lang)).join(stop);
    return { zh: listed("zh", "；"), en: listed("en", "; ") };
  }),
  {
    name: "period_plain",
    meaning: {
      zh: "时段，写成电子表格不会改作日期的样子",
      en: "The period, written so that no spreadsheet makes a date of it",
    },
    write: ({ period }) => plainPeriod(period),
  },
  {
    name: "corrected",
    meaning: {
      zh: "更正：哪一天，原作什么，以；分隔",
      en: "Corrections: the day and what the figure was, joined by ;",
    },
    write: ({ id }, { correctionsOf }) =>
      correctionsOf(id)
        .map(({ date, was }) => `${date}: ${was}`)
        .join("; "),
  },
];

function named(
  of: string,
  zh: string,
  en: string,
  name: (observation: Observation, names: Names) => Bilingual,
): FurtherColumn[] {
  return (["zh", "en"] as const).map((lang) => ({
    name: `${of}_name_${lang}`,
    meaning: {
      zh: `${zh}（${lang === "zh" ? "中文" : "英文"}）`,
      en: `${en}, in ${lang === "zh" ? "Chinese" : "English"}`,
    },
    write: (observation, names) => name(observation, names)[lang],
  }));
}

const numbers = new Set(["value", "low", "high"]);

/** The columns: those of the contract first, further ones after them. */
export const flatColumns: readonly FlatColumn[] = [...publishedColumns, ...further].map(
  ({ name, meaning }) => ({ name, meaning, type: numbers.has(name) ? "number" : "string" }),
);

/** Observations under those columns. */
export function flatTable(observations: readonly Observation[], names: Names): FlatTable {
  const rows = observations.map((observation) => [
    ...publishedCells(observation),
    ...further.map(({ write }) => write(observation, names)),
  ]);
  return { columns: flatColumns, rows };
}

/** `2024`, `2024M04`, `2024M04D15`, `2024M01..2025M03`, `..2025M03`. */
export function plainPeriod({ text }: Pick<Period, "text">): string {
  const plain = (date: string): string =>
    date.replace(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/, (_, year, month, day) =>
      day === undefined ? `${year}M${month}` : `${year}M${month}D${day}`,
    );
  return text
    .split("/")
    .map((end) => (end === ".." ? "" : plain(end)))
    .join("..");
}

/**
 * The table as CSV with a byte-order mark, by which Excel knows UTF-8. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe; a signed number is none, and stays as it is.
 */
export function flatCsv({ columns, rows }: FlatTable): string {
  const head = columns.map(({ name }) => name);
  return `\uFEFF${[head, ...rows.map((row) => row.map(disarm))].map(csvRow).join("")}`;
}

/** A text that no spreadsheet takes for a formula. */
export function disarm(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) && !isSigned.test(text) ? `'${text}` : text;
}

/** A number with its sign, and at most a unit after it: `-8.6%`, `+1,204万`. */
const isSigned = /^[+\-＋－]\s*[\d０-９][\d０-９.,，．]*\s*(?:[%％‰]|\p{Script=Han}*)$/u;

/** The table as Parquet: numbers as doubles, the rest as text, empty cells as nulls. */
export function flatParquet({ columns, rows }: FlatTable): Uint8Array {
  const columnData = columns.map(({ name, type }, i) => {
    const cells = rows.map((row) => row[i] ?? "");
    return type === "number"
      ? { name, type: "DOUBLE" as const, nullable: true, data: cells.map(numberOrNull) }
      : { name, type: "STRING" as const, nullable: true, data: cells.map(textOrNull) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function numberOrNull(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}

function textOrNull(cell: string): string | null {
  return cell === "" ? null : cell;
}
