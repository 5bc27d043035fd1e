import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { contentIds } from "../helpers/editor-files.ts";
import { readSiteFile, siteFiles } from "../helpers/site-pages.ts";

const columns =
  "id,metric,area,period,value,low,high,unit,qualifier,status,reported_as,printed_unit," +
  "compared_to,scope,source,locator,note_zh,note_en,derived_from";

const keys = [
  "id",
  "metric",
  "area",
  "period",
  "value",
  "low",
  "high",
  "unit",
  "qualifier",
  "status",
  "reportedAs",
  "printedUnit",
  "reading",
  "comparedTo",
  "scope",
  "source",
  "locator",
  "note",
  "derivedFrom",
];

type Row = Readonly<Record<string, string>>;
interface Observation {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const csv = readSiteFile("data/observations.csv");
const rows = Papa.parse<Row>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
const observations = JSON.parse(readSiteFile("data/observations.json")) as readonly Observation[];

describe("data/observations.csv", () => {
  it("has the columns of the contract, in its order", () => {
    expect(rows.meta.fields?.join(",").startsWith(`${columns},`)).toBe(true);
  });

  it("parses without a fault, each row as long as the header", () => {
    expect(rows.errors).toEqual([]);
    expect(rows.data.length).toBeGreaterThan(70);
  });

  it("holds the observations of the JSON, in its order, with the same values", () => {
    const inCsv = rows.data.map((row) => [row["id"], row["value"], row["low"], row["high"]]);
    const printed = (value: number | null): string => (value === null ? "" : String(value));
    const inJson = observations.map(({ id, value, low, high }) => [
      id,
      ...[value, low, high].map(printed),
    ]);
    expect(inCsv).toEqual(inJson);
  });
});

describe("data/observations.json", () => {
  it("gives each observation the keys of the contract, in its order", () => {
    const odd = observations.filter((row) => Object.keys(row).join() !== keys.join());
    expect(odd.map((row) => row.id)).toEqual([]);
  });

  it("gives each id once", () => {
    const ids = observations.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the files of a chart", () => {
  const charts = contentIds("charts");

  it.each(charts)(
    "%s.svg stands by itself: a namespace, a title, no script, no style sheet",
    (id) => {
      const svg = readSiteFile(`charts/${id}.svg`);
      expect(svg).toMatch(
        /^(?:<\?xml[^>]*>\s*)?<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
      );
      expect(svg).toMatch(/<title[ >]/);
      expect(svg).not.toMatch(/<script|<foreignObject|href="http|@import|var\(--/);
      expect(svg).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each(charts)(
    "%s, as CSV and as JSON, holds observations that the whole dataset holds too",
    (id) => {
      const known = new Set(observations.map((row) => row.id));
      const table = Papa.parse<Row>(readSiteFile(`charts/${id}.csv`).replace(/^\uFEFF/, ""), {
        header: true,
        skipEmptyLines: true,
      });
      expect(table.errors).toEqual([]);
      expect(table.data.length).toBeGreaterThan(0);
      expect(table.data.map((row) => row["id"] ?? "").filter((row) => !known.has(row))).toEqual([]);
      expect(JSON.parse(readSiteFile(`charts/${id}.json`))).toBeTypeOf("object");
    },
  );

  it("exist in English as well", () => {
    const wanted = charts.flatMap((id) =>
      ["svg", "csv", "json"].map((as) => `en/charts/${id}.${as}`),
    );
    expect(wanted.filter((file) => !siteFiles.includes(file))).toEqual([]);
  });
});

describe("audit.json", () => {
  it("gives each entry the keys of the contract", () => {
    const entries = JSON.parse(readSiteFile("audit.json")) as readonly Record<string, unknown>[];
    expect(entries.length).toBeGreaterThan(0);
    const odd = entries.filter(
      (entry) => Object.keys(entry).join() !== "id,kind,verdict,observations,values,message",
    );
    expect(odd).toEqual([]);
  });
});
