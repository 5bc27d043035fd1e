import { expect, it } from "vitest";
import { indexDataset, shortId } from "#dataset/index.ts";
import { makeArea, makeMetric, makeObservation, makeSource } from "../helpers/make-rows.ts";

const one = makeObservation();
const streakA = makeObservation({ metric: "streak", variant: "a", value: 19 });
const streakB = makeObservation({ metric: "streak", variant: "b", value: 20 });
const joined = makeObservation({ period: "2022", source: "a+b" });
const metrics = [makeMetric({ id: "cases" }), makeMetric({ id: "streak", topic: "honours" })];
const observations = [one, streakA, streakB, joined];
const areas = [makeArea("jiaxing", null, "city"), makeArea("xiuzhou", "jiaxing")];
const dataset = indexDataset({ observations, metrics, areas });
const index = dataset.observations;

it("get(id) finds by the whole id and by a short id that only one has", () => {
  expect(index.get(one.id)).toBe(one);
  expect(index.get("cases.xiuzhou.2023")).toBe(one);
  expect(index.get(streakB.id)).toBe(streakB);
});

it("get(short id of two) names the candidates", () => {
  expect(() => index.get("streak.xiuzhou.2023")).toThrow(
    "streak.xiuzhou.2023 is shared by streak.xiuzhou.2023~xiuzhou-2024.a, streak.xiuzhou.2023~xiuzhou-2024.b",
  );
});

it("get(short id) does not count copies beside an original", () => {
  const copy = makeObservation({ source: "copy", value: 5 });
  const [early, late] = ["copy", "later-copy"].map((source) =>
    makeObservation({ period: "2020", source }),
  );
  const sources = ["copy", "later-copy"].map((id) => ({
    ...makeSource(id, "2026"),
    kind: "copy" as const,
  }));
  const rows = [copy, one, ...(early && late ? [early, late] : [])];
  const { get } = indexDataset({ observations: rows, sources }).observations;
  expect(get("cases.xiuzhou.2023")).toBe(one);
  expect(() => get("cases.xiuzhou.2020")).toThrow("is shared by");
});

it("get(unknown id) names what is known of the metric and area", () => {
  expect(() => index.get("cases.xiuzhou.2019")).toThrow("there is cases.xiuzhou.2023~xiuzhou-2024");
  expect(() => index.get("nothing")).toThrow("no observation has the id nothing");
  expect(index.maybeGet("cases.xiuzhou.2019")).toBeNull();
});

it("finds by metric, area, pair, topic and each joined source", () => {
  expect(index.ofMetric("streak")).toEqual([streakA, streakB]);
  expect(index.ofArea("xiuzhou")).toHaveLength(4);
  expect(index.of("cases", "xiuzhou")).toEqual([one, joined]);
  expect(index.ofTopic("honours")).toEqual([streakA, streakB]);
  expect(index.ofSource("b")).toEqual([joined]);
  expect(index.ofMetric("none")).toEqual([]);
});

it("shortId(id) leaves out source and variant", () => {
  expect(shortId(streakA.id)).toBe("streak.xiuzhou.2023");
});

it("finds rows by id, of a doubled id the first, and names the nearest of an unknown one", () => {
  const twice = indexDataset({
    metrics: [...metrics, makeMetric({ id: "streak", topic: "other" })],
    sources: [makeSource("a", "2024")],
  });
  expect(twice.metric("streak").topic).toBe("honours");
  expect(twice.metrics.get("steak")).toBeUndefined();
  expect(() => twice.metric("steak")).toThrow(
    "no metric has the id steak (did you mean “streak”?)",
  );
  expect(() => twice.source("elsewhere")).toThrow("no source has the id elsewhere");
  expect(twice.source("a").published).toBe("2024");
});

it("indexes the same rows once, also by what the index holds of them", () => {
  const rows = { observations };
  expect(indexDataset(rows)).toBe(indexDataset(rows));
  expect(indexDataset(indexDataset(rows).data)).toBe(indexDataset(rows));
  expect(indexDataset({ observations })).not.toBe(indexDataset(rows));
});

it("printed leaves derived figures out, areasOf names each area once", () => {
  const derived = makeObservation({ period: "2021", derivedFrom: ["x"] });
  const elsewhere = makeObservation({ area: "jiaxing" });
  const found = indexDataset({ observations: [derived, one, elsewhere, joined] }).observations;
  expect(found.of("cases", "xiuzhou")).toEqual([derived, one, joined]);
  expect(found.printed("cases", "xiuzhou")).toEqual([one, joined]);
  expect(found.areasOf("cases")).toEqual(["xiuzhou", "jiaxing"]);
});

const none = { zh: "", en: "" };

it("breaksOf finds the changes of a metric in an area and above it, not below", () => {
  const row = (metric: string, area: string, from: string) => ({
    metric,
    area,
    from,
    note: none,
    source: "a",
  });
  const breaks = [
    row("cases", "xiuzhou", "2016"),
    row("streak", "xiuzhou", "2017"),
    row("cases", "jiaxing", "2018-05-01"),
  ];
  const { breaksOf } = indexDataset({ areas, breaks });
  expect(breaksOf("cases", "xiuzhou").map(({ row }) => row.from)).toEqual(["2016", "2018-05-01"]);
  expect(breaksOf("cases", "jiaxing").map(({ position }) => position)).toEqual([2017.829]);
});

it("searchesOf finds what was looked for, steps the scale in its order", () => {
  const search = {
    metric: "cases",
    area: "xiuzhou",
    period: "2019",
    outcome: "not-found" as const,
    where: none,
    url: null,
    date: "2026-11-23",
    note: none,
  };
  const step = (value: number) => ({ scale: "ding", value, name: none, needs: null });
  const found = indexDataset({ searched: [search], scales: [step(2), step(1)] });
  expect(found.searchesOf("cases", "xiuzhou")).toEqual([search]);
  expect(found.searchesOf("cases", "jiaxing")).toEqual([]);
  expect(found.steps("ding").map(({ value }) => value)).toEqual([1, 2]);
  expect(found.step("ding", 2)).toEqual(step(2));
  expect(found.step("ding", 3)).toBeUndefined();
});
