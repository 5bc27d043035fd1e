import { expect, it } from "vitest";
import { indexObservations, shortId } from "#dataset/select/index.ts";
import { makeMetric, makeObservation } from "../../helpers/make-rows.ts";

const one = makeObservation();
const streakA = makeObservation({ metric: "streak", variant: "a", value: 19 });
const streakB = makeObservation({ metric: "streak", variant: "b", value: 20 });
const joined = makeObservation({ period: "2022", source: "a+b" });
const metrics = [makeMetric({ id: "cases" }), makeMetric({ id: "streak", topic: "honours" })];
const index = indexObservations([one, streakA, streakB, joined], metrics);

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
