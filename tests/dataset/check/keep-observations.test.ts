import { describe, expect, it } from "vitest";
import { normalise } from "#dataset/normalise.ts";
import { asFiles, validTexts } from "../../helpers/data-folder.ts";

const texts = validTexts();

/** The codes of what is wrong once some rows of a topic's file were moved or put in again. */
function codesAfter(file: string, change: (rows: readonly string[]) => readonly string[]) {
  const [header = "", ...rows] = (texts.get(file) ?? "").trimEnd().split("\n");
  const changed = `${[header, ...change(rows)].join("\n")}\n`;
  const { problems } = normalise(asFiles(new Map([...texts, [file, changed]])));
  return problems.map(({ code, line }) => `${code} ${line}`);
}

describe("a figure that stands twice is found", () => {
  it("right behind the first", () => {
    expect(codesAfter("fraud.csv", (rows) => [...rows.slice(0, 1), ...rows])).toContain(
      "observation-repeated 3",
    );
  });

  it("far behind it, out of order", () => {
    const codes = codesAfter("fraud.csv", (rows) => [...rows, ...rows.slice(0, 1)]);
    expect(codes.filter((code) => code.startsWith("observation-repeated"))).toHaveLength(1);
    expect(codes.filter((code) => code.startsWith("rows-unsorted"))).toHaveLength(1);
  });

  it("in rows that were out of order before", () => {
    const codes = codesAfter("fraud.csv", (rows) => [...[...rows].reverse(), ...rows.slice(1, 2)]);
    expect(codes.filter((code) => code.startsWith("observation-repeated"))).toHaveLength(1);
  });

  it("in the file of another topic", () => {
    const fraud = (texts.get("fraud.csv") ?? "").split("\n").slice(1, 2);
    const codes = codesAfter("honours.csv", (rows) => [...fraud, ...rows]);
    expect(codes).toContain("observation-repeated 2");
    expect(codes).toContain("topic-wrong 2");
  });
});
