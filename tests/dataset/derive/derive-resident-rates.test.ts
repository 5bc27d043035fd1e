import { expect, test } from "vitest";
import { deriveObservations } from "#dataset/derive/run.ts";
import { makeMetric, makeObservation, makeSource } from "../../helpers/make-rows.ts";

const metrics = [
  makeMetric({ id: "cases" }),
  makeMetric({ id: "year-end-population", measure: "stock", unit: "persons" }),
  makeMetric({ id: "case-rate", measure: "rate", of: "cases", unit: "cases-per-100k" }),
  // A share has no heads, and a rate is not shared out among them again.
  makeMetric({ id: "share", measure: "rate", of: "cases", unit: "percent" }),
  makeMetric({ id: "rate-of-rate", measure: "rate", of: "case-rate", unit: "cases-per-100k" }),
];
const cases = makeObservation({ value: 500, reportedAs: "500起" });
const people = makeObservation({
  metric: "year-end-population",
  value: 1_000_000,
  low: 995_000,
  high: 1_005_000,
  unit: "persons",
  source: "statistics-2023",
});
const derive = (observations: Parameters<typeof deriveObservations>[0]["observations"]) =>
  deriveObservations({ observations, metrics, areas: [], sources: [], breaks: [] });

test("deriveResidentRates divides a whole year's count by that year's population", () => {
  const [rate, ...others] = derive([cases, people]).derived;
  expect(others).toEqual([]);
  expect(rate).toMatchObject({
    id: "case-rate.xiuzhou.2023~statistics-2023+xiuzhou-2024.derived",
    value: 50,
    unit: "cases-per-100k",
    qualifier: "approx",
    derivedFrom: [cases.id, people.id],
  });
  expect(rate?.note.en).toContain("“500起” in 2023 divided by the year-end population");
  expect(rate?.low).toBeLessThanOrEqual(500 / 10.05);
  expect(rate?.high).toBeGreaterThanOrEqual(500 / 9.95);
});

test("deriveResidentRates leaves out part years, targets, printed rates and other years", () => {
  const printed = makeObservation({ metric: "case-rate", value: 51, unit: "cases-per-100k" });
  expect(derive([makeObservation({ period: "2022/2023-04" }), people]).derived).toEqual([]);
  expect(derive([makeObservation({ status: "target" }), people]).derived).toEqual([]);
  expect(derive([cases, people, printed]).derived).toEqual([]);
  expect(derive([makeObservation({ period: "2022" }), people]).derived).toEqual([]);
});

test("deriveResidentRates decides nothing where two sources disagree", () => {
  const twin = makeObservation({ value: 510, source: "other" });
  expect(derive([cases, twin, people]).derived).toEqual([]);
});

test("deriveResidentRates takes a revision for what it revises, and an original before its copy", () => {
  const first = {
    ...people,
    id: `${people.id}.first`,
    value: 900_000,
    low: 900_000,
    high: 900_000,
  };
  const revised = { ...people, status: "revised" as const };
  const copy = { ...cases, id: "a-copy", source: "a-copy" };
  const sources = [{ ...makeSource("a-copy", "2026"), kind: "copy" as const }];
  const [rate, ...others] = deriveObservations({
    observations: [copy, cases, first, revised],
    metrics,
    areas: [],
    sources,
    breaks: [],
  }).derived;
  expect(others).toEqual([]);
  expect(rate).toMatchObject({ value: 50, derivedFrom: [cases.id, revised.id] });
});
