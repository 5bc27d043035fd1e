import { expect, test } from "vitest";
import { checkFinding } from "#dataset/finding/check.ts";
import type { FindingKind } from "#dataset/finding/finding.ts";
import { indexDataset } from "#dataset/index.ts";
import type { Observation } from "#model/observation.ts";
import { makeArea, makeMetric } from "../../helpers/make-rows.ts";

/** Figures as `metric.year` with their interval, of one place. */
type Years = Readonly<Record<string, readonly [number, number | null]>>;
const series: Readonly<Record<string, Years>> = {
  fires: { 2019: [100, 100], 2020: [80, 80], 2021: [60, 60], 2022: [60, 60], 2023: [30, 30] },
  roughly: { 2021: [95, 105], 2022: [90, 100], 2023: [120, null] },
  change: { 2022: [-8.6, -8.6], 2023: [-4.3, -4.3], 2024: [1, 2] },
  streak: { 2023: [4, 4], 2024: [1, 1] },
  counted: { 2012: [90, 90], 2013: [60, 60], 2015: [40, 40] },
};

const rows = Object.entries(series).flatMap(([metric, years]) =>
  Object.entries<readonly [number, number | null]>(years).map(([year, [low, high]]) =>
    observation(metric, year, low, high),
  ),
);
const index = indexDataset({
  observations: rows,
  metrics: Object.keys(series).map((id) =>
    makeMetric({ id, measure: id === "change" || id === "streak" ? id : "count" }),
  ),
  areas: [makeArea("here", null, "city")],
  breaks: [
    { metric: "counted", area: "here", from: "2014", note: { zh: "", en: "" }, source: "a" },
  ],
  searched: ["fires", "counted", "losses"].map((metric) => ({
    metric,
    area: "here",
    period: "2018",
    outcome: "not-found",
    where: { zh: "", en: "" },
    url: null,
    date: "2026-11-30",
    note: { zh: "", en: "" },
  })),
});

test.each<[FindingKind, string, { since?: number; until?: number }?]>([
  ["fell", "fires.2019 fires.2023"],
  ["fell", "change.2022"],
  ["rose", "change.2024"],
  ["rose", "roughly.2022 roughly.2023"],
  ["fell-each", "fires.2019 fires.2020 fires.2021"],
  ["fell-each", "change.2022 change.2023"],
  ["fell-each", "streak.2023"],
  ["highest", "fires.2019"],
  ["lowest", "fires.2023"],
  ["halved", "fires.2019 fires.2023"],
  ["halved", "fires.2021 fires.2023"],
  ["more", "fires.2019 fires.2023"],
  ["fewer", "fires.2023 fires.2022"],
  ["equal", "fires.2021 fires.2022"],
  ["sums", "fires.2021 fires.2023 fires.2023"],
  ["lowest", "counted.2013", { until: 2013 }],
  ["fell", "counted.2012 counted.2013"],
  ["first", "fires.2019"],
  ["first", "fires.2021", { since: 2021 }],
  ["only", "counted.2012 counted.2013 counted.2015"],
  ["only", "fires.2022 fires.2023", { since: 2022 }],
])("%s holds of %s", (kind, of, years) => {
  expect(verdict(kind, of, years)).toBeNull();
});

test.each<[FindingKind, string, RegExp, { since?: number; until?: number }?]>([
  ["rose", "fires.2019 fires.2023", /need not be so/],
  ["fell", "fires.2021 fires.2022", /need not be so/],
  ["fell", "fires.2023 fires.2019", /order of time/],
  ["fell", "fires.2019", /earlier and a later/],
  ["fell", "fires.2019 roughly.2022", /one metric in one place/],
  ["fell", "roughly.2021 roughly.2022", /need not be so/],
  ["fell", "counted.2013 counted.2015", /definition changed from 2014/],
  ["fell", "change.2023 change.2024", /did not change that way/],
  ["fell-each", "fires.2019 fires.2021", /year is missing/],
  ["fell-each", "fires.2020 fires.2021 fires.2022", /need not be so/],
  ["fell-each", "streak.2024", /shorter than two/],
  ["highest", "fires.2020", /fires\.2019/],
  ["highest", "roughly.2021", /roughly\.2022/],
  ["lowest", "counted.2015", /definition changed/],
  ["lowest", "counted.2015", /no other year/, { since: 2014 }],
  ["doubled", "roughly.2022 roughly.2023", /twice or half/],
  ["halved", "fires.2019 fires.2021", /twice or half/],
  ["more", "roughly.2021 roughly.2022", /need not be more/],
  ["more", "fires.2019 streak.2023", /different units/],
  ["equal", "fires.2020 fires.2021", /not the same/],
  ["sums", "fires.2019 fires.2020 fires.2021", /add up/],
  ["first", "fires.2020", /fires\.2019 is earlier/],
  ["only", "fires.2019 fires.2020", /there is fires\.2021 as well/],
  ["only", "streak.2023 streak.2024", /has not been searched for/],
])("%s is refused of %s", (kind, of, reason, years) => {
  const refusal = verdict(kind, of, years);
  expect(refusal?.en).toMatch(reason);
  expect(refusal?.zh).toMatch(/[一-鿿]/);
});

test("none holds of a series without a figure that was searched for, and of no other", () => {
  const of = (metric: string, years = {}) =>
    checkFinding({ is: "none", of: [], silent: [{ metric, area: "here" }], ...years }, index);
  expect(of("losses")).toBeNull();
  expect(of("fires", { since: 2024 })).toBeNull();
  expect(of("fires")?.en).toMatch(/there is fires\.2019 as well/);
  expect(of("streak", { since: 2025 })?.en).toMatch(/has not been searched for/);
  expect(checkFinding({ is: "none", of: [] }, index)?.en).toMatch(/no figure is named/);
});

test("a target makes nothing true", () => {
  const target = { ...rows[0], status: "target" } as Observation;
  expect(checkFinding({ is: "more", of: [target, target] }, index)?.en).toMatch(/target/);
});

function verdict(is: FindingKind, of: string, years?: { since?: number; until?: number }) {
  const figures = of.split(" ").map((id) => rows.find((row) => row.id === id) as Observation);
  return checkFinding({ is, of: figures, ...years }, index);
}

function observation(metric: string, year: string, low: number, high: number | null): Observation {
  return {
    id: `${metric}.${year}`,
    metric,
    area: "here",
    low,
    high,
    value: low,
    unit: metric === "streak" ? "years" : "cases",
    status: "reported",
    derivedFrom: null,
    period: { text: year, start: `${year}-01-01`, end: `${year}-12-31` },
  } as Observation;
}
