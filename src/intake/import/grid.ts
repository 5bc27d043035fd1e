import { decodeText, detectEncoding, readCsv } from "#dataset/read/csv.ts";

/** A table as rows of cells, as typed. */
export type Grid = readonly (readonly string[])[];

/** Reads a text file as a table; null where its encoding cannot be told: see `readText`. */
export function readGrid(bytes: Uint8Array, words: Iterable<string>, encoding = ""): Grid | null {
  const text = readText(bytes, words, encoding);
  return text === null ? null : gridOf(text);
}

/**
 * The text of a file; null where it is Chinese in an encoding that cannot be told from another.
 *
 * @param words what a table of ours says: names of places and metrics; they tell the encoding
 * @param encoding as the editor says it is; else by the bytes and the words
 */
export function readText(bytes: Uint8Array, words: Iterable<string>, encoding = ""): string | null {
  return encoding === "" ? maybeText(bytes, words) : new TextDecoder(encoding).decode(bytes);
}

/** A text as a table: by commas, or by the tab or semicolon that divides its longest line. */
export function gridOf(text: string): Grid {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const widest = (sign: string): number => Math.max(...lines.map((one) => one.split(sign).length));
  const sign = ["\t", ";", "；"].find((one) => widest(one) > Math.max(widest(","), 1));
  if (sign !== undefined) return lines.map((line) => line.split(sign));
  return readCsv(text).map((piece) => ("fault" in piece ? piece.text.split(",") : piece.cells));
}

/** The cells of a spreadsheet as an editor would type them; a day as ISO 8601. */
export function gridOfSheet(rows: readonly (readonly unknown[])[]): Grid {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 10);
      if (typeof cell === "string") return cell;
      return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
    }),
  );
}

/** Words of any statistical table, in simplified and traditional letters. */
const common = [
  "年",
  "单位",
  "單位",
  "合计",
  "合計",
  "地区",
  "地區",
  "指标",
  "指標",
  "全国",
  "全國",
];

/** Bytes that are valid in GB18030 may be valid Big5: the one that says more of our words is meant. */
function maybeText(bytes: Uint8Array, words: Iterable<string>): string | null {
  if (detectEncoding(bytes) !== "gb18030") return decodeText(bytes);
  const known = [...common, ...words].filter((word) => /\p{Script=Han}/u.test(word));
  const [mainland, taiwan] = ["gb18030", "big5"].map((name) => {
    const text = new TextDecoder(name).decode(bytes);
    const broken = text.split("\ufffd").length - 1;
    return { text, score: known.filter((word) => text.includes(word)).length - broken };
  });
  if (mainland === undefined || taiwan === undefined || mainland.score === taiwan.score)
    return null;
  return mainland.score > taiwan.score ? mainland.text : taiwan.text;
}
