import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "#dataset/read/csv.ts";
import { csvRow } from "#dataset/write/csv.ts";

/** All records with their lines, and all faults. */
function readAll(text: string): {
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly faults: readonly string[];
} {
  const pieces = readCsv(text);
  const records = pieces.filter((piece) => "cells" in piece);
  return {
    records: records.map(({ cells }) => cells),
    lines: records.map(({ line }) => line),
    faults: pieces.flatMap((piece) =>
      "fault" in piece ? [`${piece.line}:${piece.column} ${piece.fault}`] : [],
    ),
  };
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", '"', '""', ",", "a\nb", "“引号”", "\ufeff", " x ", '1,"2"\n\n3'),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });

describe("readCsv", () => {
  it("gives back the cells that were written", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const clean = rows.map((row) => row.map((text) => text.replaceAll("\r", "")));
        const text = clean.map(csvRow).join("");
        expect(readAll(text)).toMatchObject({ records: clean, faults: [] });
      }),
    );
  });

  it.each(["\n", "\r\n", "\r"])("counts lines ended by %j, quoted ones too", (newline) => {
    const text = ["a,b", '1,"x', 'y"', "3,4", ""].join(newline);
    expect(readAll(text)).toEqual({
      records: [
        ["a", "b"],
        ["1", "x\ny"],
        ["3", "4"],
      ],
      lines: [1, 2, 4],
      faults: [],
    });
  });

  it.each([
    [
      'a,b\n1,"x\n3,4\n5,6\n',
      "2:2 quote-unclosed",
      [
        ["a", "b"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      'a,b\n"1"x,2\n3,4\n',
      "2:1 quote-followed-by-text",
      [
        ["a", "b"],
        ["3", "4"],
      ],
    ],
    [
      'a,b\n1,2"\n3,4\n',
      "2:2 quote-inside-cell",
      [
        ["a", "b"],
        ["3", "4"],
      ],
    ],
    [
      'a,b\n"1" ,2\n3,4\n',
      "2:1 quote-followed-by-text",
      [
        ["a", "b"],
        ["3", "4"],
      ],
    ],
  ])("readCsv(%j) loses one line to its quote", (text, fault, records) => {
    expect(readAll(text)).toMatchObject({ records, faults: [fault] });
  });

  it("loses one line to a quote that never closes, however long the file", () => {
    const text = `a,b\n1,"x\n${"3,4\n".repeat(300_000)}`;
    const { records, faults } = readAll(text);
    expect(faults).toEqual(["2:2 quote-unclosed"]);
    expect(records).toHaveLength(300_001);
  });

  it("never throws and loses no line", () => {
    const sign = fc.constantFrom('"', ",", "\n", "\r", "a", "吴", "\ufeff", " ");
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const { lines, faults } = readAll(signs.join(""));
        const starts = [...lines, ...faults.map((fault) => Number.parseInt(fault, 10))];
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});
