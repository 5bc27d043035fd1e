import type { Observation } from "#model/observation.ts";

/** One record as CSV, with its newline; a cell is quoted only where it must be. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface CsvOptions {
  /** Whether to open with U+FEFF, by which Excel knows UTF-8; for downloads. Default false. */
  readonly bom?: boolean;
}

/**
 * Observations as CSV, one a line, in the contract's columns. Quoted as RFC 4180 says, but lines
 * end in LF, as in the repository's own files; every reader of the format takes it. Values stand
 * exactly as they are: a cell that opens with `-` or `+` is a signed figure, not a formula, and
 * is not disarmed with an apostrophe that the next program would read as part of it.
 */
export function observationsToCsv(
  observations: readonly Observation[],
  { bom = false }: CsvOptions = {},
): string {
  const header = columns.map(([name]) => name);
  const rows = observations.map((observation) => columns.map(([, cell]) => cell(observation)));
  const lines = [header, ...rows].map((cells) => `${cells.map(quoteCell).join(",")}\n`);
  return (bom ? "\uFEFF" : "") + lines.join("");
}

type Column = readonly [name: string, cell: (observation: Observation) => string];

const columns: readonly Column[] = [
  ["id", ({ id }) => id],
  ["metric", ({ metric }) => metric],
  ["area", ({ area }) => area],
  ["period", ({ period }) => period.text],
  ["value", ({ value }) => writeNumber(value)],
  ["low", ({ low }) => writeNumber(low)],
  ["high", ({ high }) => writeNumber(high)],
  ["unit", ({ unit }) => unit],
  ["qualifier", ({ qualifier }) => qualifier],
  ["status", ({ status }) => status],
  ["reported_as", ({ reportedAs }) => reportedAs],
  ["printed_unit", ({ printedUnit }) => printedUnit ?? ""],
  ["compared_to", ({ comparedTo }) => comparedTo ?? ""],
  ["scope", ({ scope }) => scope ?? ""],
  ["source", ({ source }) => source],
  ["locator", ({ locator }) => locator],
  ["note_zh", ({ note }) => note.zh],
  ["note_en", ({ note }) => note.en],
  ["derived_from", ({ derivedFrom }) => (derivedFrom ?? []).join("+")],
];

/** A number in plain digits, without an exponent; empty for an open end. */
function writeNumber(value: number | null): string {
  if (value === null) return "";
  const short = String(value);
  if (!short.includes("e")) return short;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : BigInt(value).toString();
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
