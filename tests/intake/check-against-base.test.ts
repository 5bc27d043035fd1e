import { describe, expect, it } from "vitest";
import { normalise } from "#dataset/normalise.ts";
import { checkAgainstBase } from "#intake/check-against-base.ts";
import { changeProblems } from "#intake/check-against-base.ts";
import { asFiles, validTexts } from "../helpers/data-folder.ts";

type Edit = readonly [file: string, from: string | RegExp, to: string];

/** What is said of the valid folder with these edits, against the folder as it was. */
function told(...edits: readonly Edit[]): readonly string[] {
  const texts = new Map(validTexts());
  for (const [file, from, to] of edits) {
    const text = texts.get(file) ?? "";
    if (text.replace(from, to) === text) throw new Error(`${String(from)} is not in ${file}`);
    texts.set(file, text.replace(from, to));
  }
  const read = (files: ReadonlyMap<string, string>) => normalise(asFiles(files)).read;
  return checkAgainstBase(read(validTexts()), read(texts)).map(
    ({ code, file, line }) => `${code} ${file}:${line}`,
  );
}

const response = "fraud-response.huzhou.2025~report-2025";
const correct = (was: string, now: string): Edit => [
  "corrections.csv",
  /$/,
  `2026-01-07,${response},${was},${now},来源更正。,The source corrected it.\n`,
];

describe("against what is published", () => {
  it("nothing is said of the same folder, of a row that moved, or of a figure printed otherwise", () => {
    expect(told()).toEqual([]);
    expect(told(["fraud.csv", /(fraud-response[^\n]*\n)(fraud-solved[^\n]*\n)/, "$2$1"])).toEqual(
      [],
    );
    expect(told(["fraud.csv", "1200起", '"1,200起"'])).toEqual([]);
  });

  it("a figure changes only with a correction that says from what to what", () => {
    const edit: Edit = ["fraud.csv", "10分钟内", "12分钟内"];
    expect(told(edit)).toEqual(["figure-changed-unsaid fraud.csv:9"]);
    expect(told(edit, correct("10分钟内", "12分钟内"))).toEqual([]);
    expect(told(edit, correct("11分钟内", "12分钟内"))).toEqual([
      "figure-changed-unsaid fraud.csv:9",
    ]);
  });

  it("a wider interval is a change, though the value stays", () => {
    expect(told(["fraud.csv", "2470余万元", "2470万余元"])).toEqual([]);
    expect(told(["fraud.csv", "2470余万元", "2470万元"])).toHaveLength(1);
  });

  it("what a figure or a metric means is told when it changes, and may", () => {
    const status: Edit = ["fraud.csv", /(10分钟内,,parsed,)target/, "$1reported"];
    expect(told(status)).toEqual(["meaning-changed fraud.csv:9"]);
    const unit: Edit = ["metrics.csv", /(?<=fraud-cases,fraud,[^\n]*)cases,count/, "persons,count"];
    expect(told(unit)).toContain("meaning-changed metrics.csv:2");
    const { severity } = changeProblems["meaning-changed"];
    expect(severity).toBe("warning");
  });

  it("a figure goes only with a correction that withdraws it", () => {
    const row: Edit = ["fraud.csv", /fraud-response[^\n]*\n/, ""];
    expect(told(row)).toEqual(["figure-gone-unsaid fraud.csv:1"]);
    expect(told(row, correct("10分钟内", "withdrawn"))).toEqual([]);
    expect(told(row, correct("12分钟内", "withdrawn"))).toHaveLength(1);
  });

  it("an id that changed is told as what it became", () => {
    const edit: Edit = ["fraud.csv", "fraud-response,huzhou,2025", "fraud-response,huzhou,2024"];
    expect(told(edit)).toEqual(["id-changed fraud.csv:1"]);
    expect(told(edit, correct("10分钟内", "withdrawn"))).toEqual([]);
  });

  it("rows lost are told once a file", () => {
    const all = /(?<=\n)[^]*/;
    expect(told(["events.csv", all, ""])).toEqual(["rows-gone events.csv:1"]);
    expect(told(["breaks.csv", all, ""])).toEqual(["rows-gone breaks.csv:1"]);
  });

  it("a search may go where the figure was found", () => {
    const search: Edit = ["searched.csv", /(?<=\n)[^]*/, ""];
    expect(told(search)).toEqual(["rows-gone searched.csv:1"]);
    expect(
      told(search, ["fraud.csv", /(fraud-cases,xiuzhou,)2023([^\n]*\n)/, "$&$12022$2"]),
    ).toEqual([]);
  });
});
