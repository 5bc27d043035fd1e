import { expect, it } from "vitest";
import {
  gridReporting,
  maybeYear,
  yearsReported,
  yearsTouched,
} from "#dataset/select/reporting-grid.ts";
import type { Search } from "#model/statements.ts";
import { makeObservation } from "../../helpers/make-rows.ts";

const none = { zh: "", en: "" };
const looked = (
  period: string,
  area = "xiuzhou",
  outcome: Search["outcome"] = "not-found",
): Search => ({
  metric: "cases",
  area,
  period,
  outcome,
  where: none,
  url: null,
  date: "2026-11-23",
  note: none,
});
const y2019 = makeObservation({ period: "2019" });
const y2023 = makeObservation({ period: "2023" });
const month = makeObservation({ period: "2022-07" });
const observations = [y2019, month, y2023, makeObservation({ area: "wuxing", period: "2020" })];
const searched = [looked("2020/2021"), looked("2024", "wuxing")];

it("gridReporting gives each year of a pair its state, its figures and its searches", () => {
  const { years, rows } = gridReporting({ observations, searched, span: [2019, 2024] });
  const xiuzhou = rows.find((row) => row.area === "xiuzhou");
  expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  expect(xiuzhou?.cells.map(({ state }) => state)).toEqual([
    "found",
    "not-found",
    "not-found",
    "found",
    "found",
    "not-looked",
  ]);
  expect(xiuzhou?.cells[0]?.observations).toEqual([y2019]);
  expect(xiuzhou?.cells[1]?.searches).toEqual([searched[0]]);
  expect(xiuzhou?.cells[3]?.observations).toEqual([month]);
});

it.each([
  ["2023/2024-04", [2023, 2024]],
  ["2004/2023", [2023]],
  ["../2025-03", [2025]],
])("yearsReported(%j) is %j: a long span stands where it ends", (text, years) => {
  expect(yearsReported(text)).toEqual(years);
});

it("gridReporting has a row for each metric and area, and a cell for each year", () => {
  const { years, rows } = gridReporting({ observations, searched });
  expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  expect(rows.map(({ area }) => area)).toEqual(["wuxing", "xiuzhou"]);
  expect(rows[0]?.cells.map(({ state }) => state)).toEqual([
    "not-looked",
    "found",
    "not-looked",
    "not-looked",
    "not-looked",
    "not-found",
  ]);
});

it("gridReporting takes neither a target nor a derived figure for a report", () => {
  const target = makeObservation({ status: "target" });
  const derived = makeObservation({ derivedFrom: ["x"] });
  expect(gridReporting({ observations: [target, derived], searched: [] }).rows).toEqual([]);
});

it.each([
  ["2023", [2023]],
  ["2023-07", [2023]],
  ["2023/2025-04", [2023, 2024, 2025]],
  ["../2025-03", [2025]],
  ["", []],
])("yearsTouched(%j) is %j", (text, years) => {
  expect(yearsTouched(text)).toEqual(years);
});

it("maybeYear takes one calendar year only", () => {
  expect([maybeYear("2023"), maybeYear("2023-07"), maybeYear("2022/2023")]).toEqual([
    2023,
    null,
    null,
  ]);
});

it("gridReporting tells the four kinds of gap apart, of two searches by the one that knows more", () => {
  const { rows } = gridReporting({
    observations: [],
    searched: [
      looked("2020/2022"),
      looked("2021/2022", "xiuzhou", "printed-elsewhere"),
      looked("2022", "xiuzhou", "seen-not-used"),
    ],
    span: [2020, 2023],
  });
  expect(rows[0]?.cells.map(({ state }) => state)).toEqual([
    "not-found",
    "printed-elsewhere",
    "seen-not-used",
    "not-looked",
  ]);
});
