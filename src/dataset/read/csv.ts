import Papa from "papaparse";

/** Why a record cannot be told from the next. */
type QuoteFault =
  /** A quote that opens a cell and never closes. */
  | "quote-unclosed"
  /** Something stands between a closing quote and the next comma. */
  | "quote-followed-by-text"
  /** A quote inside a cell that does not begin with one. */
  | "quote-inside-cell";

export interface CsvRecord {
  /** The line on which the record starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One line that is no record. */
interface BrokenLine {
  readonly line: number;
  readonly text: string;
  readonly fault: QuoteFault;
  /** The cell of the fault, from 1. */
  readonly column: number;
}

/**
 * Reads comma-separated text, its lines ended by LF, CRLF or CR.
 *
 * Cells are strings as typed. A blank line is a record of one empty cell. Nothing is guessed: no
 * other delimiter, no types, no header. A line with a stray quote is handed out by itself as broken
 * and reading goes on with the line after it: one lost quote costs one row, not the rest of the file.
 */
export function readCsv(typed: string): readonly (CsvRecord | BrokenLine)[] {
  const text = typed.replace(/\r\n?/g, "\n");
  const pieces: (CsvRecord | BrokenLine)[] = [];
  let from = 0;
  let line = 1;
  while (from < text.length) {
    const { end, fault, at } = scanQuotes(text, from);
    if (end > from) {
      for (const piece of parseRecords(withoutNewline(text, from, end), line)) pieces.push(piece);
      line += countNewlines(text, from, end);
      from = end;
    }
    if (fault === undefined) break;
    const next = endOfLine(text, from);
    const broken = withoutNewline(text, from, next);
    pieces.push({ line, text: broken, fault, column: cellOf(text, from, at) });
    line++;
    from = next;
  }
  return pieces;
}

function withoutNewline(text: string, from: number, end: number): string {
  return text.slice(from, text[end - 1] === "\n" ? end - 1 : end);
}

interface Scan {
  /** Where the last whole record before the end or the fault ends, after its newline. */
  readonly end: number;
  readonly fault?: QuoteFault;
  /** Where the quote of the fault stands. */
  readonly at: number;
}

/** Walks from quote to quote, the only characters that decide where a record ends. */
function scanQuotes(text: string, from: number): Scan {
  let outside = from;
  let end = from;
  for (let open = text.indexOf('"', from); open !== -1; open = text.indexOf('"', outside)) {
    end = Math.max(end, afterLastNewline(text, outside, open));
    const before = open === from ? "\n" : text[open - 1];
    if (before !== "," && before !== "\n") return { end, fault: "quote-inside-cell", at: open };
    const close = closingQuote(text, open);
    if (close === -1) return { end, fault: "quote-unclosed", at: open };
    const after = text[close + 1] ?? "\n";
    if (after !== "," && after !== "\n") return { end, fault: "quote-followed-by-text", at: open };
    outside = close + 1;
  }
  return { end: text.length, at: text.length };
}

function closingQuote(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** The index after the last newline in a stretch; 0 where it has none. */
function afterLastNewline(text: string, from: number, to: number): number {
  const newline = text.slice(from, to).lastIndexOf("\n");
  return newline === -1 ? 0 : from + newline + 1;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline === -1 ? text.length : newline + 1;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
    count++;
  return count;
}

/** Which cell of a record a position lies in; commas inside quotes do not count. */
function cellOf(text: string, from: number, at: number): number {
  const bare = text.slice(from, at).replace(/"[^"]*"?/g, "");
  return bare.split(",").length;
}

/** Reads a run of whole records, without its last newline. */
function parseRecords(text: string, firstLine: number): readonly (CsvRecord | BrokenLine)[] {
  // Papa takes a leading U+FEFF for a byte-order mark; here it is a character to complain of.
  const shielded = text.startsWith("\ufeff") ? `\ufeff${text}` : text;
  const { data, errors } = Papa.parse<string[]>(shielded, { delimiter: ",", newline: "\n" });
  let line = firstLine;
  const records = (text === "" ? [[""]] : data).map((cells): CsvRecord => {
    const start = line;
    line += 1;
    for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    return { line: start, cells };
  });
  // The splitter lets only well-quoted text pass, so an error here is one that it does not know.
  const faults = errors.map(({ row }): BrokenLine => {
    const record = records[row ?? 0];
    const broken = record?.cells.join(",") ?? "";
    return { line: record?.line ?? firstLine, text: broken, fault: "quote-unclosed", column: 1 };
  });
  return [...records, ...faults];
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Bytes looked at for the NUL pattern of UTF-16: a header is ASCII and longer than this. */
const headLength = 32;

/**
 * The encoding an editor saved a file in: by byte-order mark, by the NULs that UTF-16 leaves
 * between ASCII letters, else UTF-8 if the bytes are, else GB18030 (Excel in Chinese).
 *
 * Bytes that are mostly UTF-8 with a few broken characters stay UTF-8: GB18030 would read
 * nearly any bytes, and would turn one damaged character into a file of wrong ones.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const nulPattern = maybeBareUtf16(bytes.subarray(0, headLength));
  if (nulPattern !== undefined) return nulPattern;
  return isStrictUtf8(bytes) || isMostlyUtf8(bytes) ? "utf-8" : "gb18030";
}

function maybeBareUtf16(head: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  const nuls = (offset: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === offset).length;
  const [even, odd] = [nuls(0), nuls(1)];
  if (odd > pairs * 0.7 && even === 0) return "utf-16le";
  if (even > pairs * 0.7 && odd === 0) return "utf-16be";
  return undefined;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether whole UTF-8 characters outnumber broken ones. In GB18030 text two bytes a character
 * seldom line up as a UTF-8 character of three, so there the broken ones win by far.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const characters = new TextDecoder("utf-8").decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
  const broken = characters.filter((character) => character === "\ufffd").length;
  return characters.length - broken > broken;
}

/**
 * Reads bytes in whatever encoding an editor may have saved them. A byte-order mark is not part
 * of the text. Bytes that the encoding does not know come out as U+FFFD, which the cell checks
 * report with its place.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}
