import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { observationsToCsv } from "#dataset/write/published.ts";
import { makeObservation } from "../../helpers/make-rows.ts";

const header =
  "id,metric,area,period,value,low,high,unit,qualifier,status,reported_as,printed_unit,compared_to,scope,source,locator,note_zh,note_en,derived_from";

it("observationsToCsv writes the contract's columns in order, lines ending in LF", () => {
  const derived = makeObservation({
    value: -8.6,
    low: null,
    high: -8.55,
    comparedTo: "2022",
    derivedFrom: ["a", "b"],
  });
  expect(observationsToCsv([derived])).toBe(
    `${header}\ncases.xiuzhou.2023~xiuzhou-2024,cases,xiuzhou,2023,-8.6,,-8.55,cases,exact,reported,-8.6,,2022,,xiuzhou-2024,,,,a+b\n`,
  );
});

it("observationsToCsv opens with a byte-order mark where asked", () => {
  expect(observationsToCsv([], { bom: true })).toBe(`\uFEFF${header}\n`);
});

it("observationsToCsv writes numbers without an exponent", () => {
  const csv = observationsToCsv([makeObservation({ value: 1e21, low: 2.5e-7, high: 1.2e14 })]);
  expect(csv).toContain(",1000000000000000000000,0.00000025,120000000000000,");
});

it("observationsToCsv writes what a CSV reader reads back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (zh, locator) => {
      fc.pre(!zh.includes("\uFEFF"));
      const csv = observationsToCsv([makeObservation({ note: { zh, en: "" }, locator })]);
      const { data } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" });
      expect(data[1]?.[15]).toBe(locator);
      expect(data[1]?.[16]).toBe(zh);
    }),
  );
});
