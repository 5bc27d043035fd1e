import { describe, expect, it } from "vitest";
import type { ChartOptions } from "#charts/declared-chart.ts";
import { type ChartKind, kindOf } from "#charts/kinds/index.ts";
import type { DraftRequest } from "#charts/kinds/spec.ts";
import type { DatedEvent } from "#model/statements.ts";
import { eventsCase } from "../cases/events-trend.ts";
import { indexedCase } from "../cases/indexed-trend.ts";
import { partsCase } from "../cases/part-to-whole.ts";
import { trendCase } from "../cases/trend-line.ts";
import { ladderCase } from "../cases/streak-ladder.ts";
import type { Case } from "../helpers/case.ts";
import { modelOf } from "../helpers/draw-case.ts";
import { figure } from "../helpers/small-data.ts";

/** The options of a draft of that kind, of the first metric of a case. */
function optionsOf(kind: ChartKind, one: Case, more: Partial<DraftRequest["data"]> = {}) {
  const series = modelOf(one).series;
  const [metric] = one.data.metrics;
  if (metric === undefined) throw new Error("the case has no metric");
  const { events, scales } = one.data;
  const data = { events, scales, identities: [], ...more };
  return kindOf(kind).draft?.options?.({ metric, series, data });
}

const rated = (...values: readonly number[]): Case => ({
  ...eventsCase,
  data: {
    ...eventsCase.data,
    observations: values.map((value, index) =>
      figure("felt-safe", "china", String(2004 + index), value, { unit: "percent" }),
    ),
  },
});

describe("a draft", () => {
  const eventsOf = (options: ChartOptions | undefined) => options?.events;

  it("takes the events of its places within its years, those of the metric first", () => {
    expect(eventsOf(optionsOf("events-trend", eventsCase))).toEqual([
      "begun",
      "mark",
      "centre",
      "hall",
    ]);
    const [begun, ...others] = eventsCase.data.events;
    const asked = (over: Partial<DatedEvent>, ...rest: readonly DatedEvent[]) =>
      eventsOf(
        optionsOf("events-trend", eventsCase, {
          events: [...rest, { ...begun, ...over } as DatedEvent],
        }),
      );
    expect(asked({ metric: "felt-safe" }, ...others)?.[0]).toBe("begun");
    expect(asked({ metric: "another" }, ...others)?.at(-1)).toBe("begun");
    expect(asked({ date: "2015-03", end: "2015-05" })).toEqual(["begun"]);
    for (const over of [{ area: "huzhou" }, { date: "2003" }, { date: "2015", end: "2016" }])
      expect(asked(over)).toBeUndefined();
    const many = Array.from({ length: 9 }, (_, at) => ({ ...begun, id: `${at}` }) as DatedEvent);
    expect(asked({}, ...many)).toHaveLength(8);
  });

  it("starts the axis of a rate near its data where more than half of it would be empty", () => {
    const axisOf = (one: Case) => optionsOf("trend-line", one)?.axis;
    expect(axisOf(rated(96, 51))).toBe("data");
    expect(axisOf(rated(96, 48))).toBeUndefined();
    expect(axisOf(rated(96, 20))).toBeUndefined();
    expect(optionsOf("trend-line", indexedCase)).toEqual({});
  });

  it("takes the first year that can stand at 100, the first scale, and the parts of a whole", () => {
    expect(optionsOf("indexed-trend", trendCase)).toEqual({ base: 2004 });
    expect(optionsOf("indexed-trend", ladderCase)).toEqual({});
    expect(optionsOf("streak-ladder", ladderCase)).toEqual({ scale: "tripod" });
    expect(optionsOf("streak-ladder", ladderCase, { scales: [] })).toEqual({});
    const identities = [
      { whole: "other", parts: ["claims"] },
      { whole: "matters", parts: ["claims", "enquiries"] },
    ];
    expect(optionsOf("part-to-whole", partsCase, { identities })).toEqual({
      whole: "matters",
      parts: [{ metric: "claims" }, { metric: "enquiries" }],
    });
    expect(optionsOf("part-to-whole", partsCase)).toEqual({});
  });
});
