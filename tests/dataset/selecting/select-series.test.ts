import { expect, it } from "vitest";
import type { Search } from "#dataset/contract/statements.ts";
import { gridReporting } from "#dataset/selecting/reporting-grid.ts";
import { selectSeries } from "#dataset/selecting/select-series.ts";
import { maybeYear, yearsTouched } from "#dataset/selecting/years-of-text.ts";
import { makeObservation } from "../../helpers/make-rows.ts";

const none = { zh: "", en: "" };
const looked = (period: string, area = "xiuzhou"): Search => ({
  metric: "cases",
  area,
  period,
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
const query = { observations, searched, metric: "cases", area: "xiuzhou" };

it("selectSeries gives each year its state, without a hole", () => {
  const { years, others } = selectSeries(query);
  expect(years.map(({ year, state }) => [year, state])).toEqual([
    [2019, "found"],
    [2020, "looked-for"],
    [2021, "looked-for"],
    [2022, "not-looked"],
    [2023, "found"],
  ]);
  expect(years[0]?.observations).toEqual([y2019]);
  expect(years[1]?.searches).toEqual([searched[0]]);
  expect(others).toEqual([month]);
});

it("selectSeries keeps to the span asked for", () => {
  const { years } = selectSeries({ ...query, span: [2022, 2025] });
  expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  expect(selectSeries({ ...query, area: "nowhere" }).years).toEqual([]);
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
    "looked-for",
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
