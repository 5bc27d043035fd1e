import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { csvRow } from "#dataset/write/csv.ts";
import { type Observation, publishedCells, publishedColumns } from "#model/observation.ts";
import { makeObservation } from "../../helpers/make-rows.ts";

const header =
  "id,metric,area,period,value,low,high,unit,qualifier,status,reported_as,printed_unit,compared_to,scope,source,locator,note_zh,note_en,derived_from";

const toCsv = (observations: readonly Observation[]): string =>
  [publishedColumns.map(({ name }) => name), ...observations.map(publishedCells)]
    .map(csvRow)
    .join("");

it("publishedCells stand in the contract's columns, in order, lines ending in LF", () => {
  const derived = makeObservation({
    value: -8.6,
    low: null,
    high: -8.55,
    comparedTo: "2022",
    derivedFrom: ["a", "b"],
  });
  expect(toCsv([derived])).toBe(
    `${header}\ncases.xiuzhou.2023~xiuzhou-2024,cases,xiuzhou,2023,-8.6,,-8.55,cases,exact,reported,-8.6,,2022,,xiuzhou-2024,,,,a+b\n`,
  );
});

it("publishedCells writes numbers without an exponent", () => {
  const csv = toCsv([makeObservation({ value: 1e21, low: 2.5e-7, high: 1.2e14 })]);
  expect(csv).toContain(",1000000000000000000000,0.00000025,120000000000000,");
});

it("csvRow writes what a CSV reader reads back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (zh, locator) => {
      fc.pre(!zh.includes("\uFEFF"));
      const csv = toCsv([makeObservation({ note: { zh, en: "" }, locator })]);
      const { data } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" });
      expect(data[1]?.[15]).toBe(locator);
      expect(data[1]?.[16]).toBe(zh);
    }),
  );
});
