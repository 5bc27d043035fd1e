import { describe, expect, it } from "vitest";
import { elementsOf } from "#charts/svg/tree.ts";
import { eventsCase } from "../cases/events-trend.ts";
import { countOf, draw, modelOf } from "../helpers/draw-case.ts";

describe("eventsTrend", () => {
  it("numbers events in order of time, under the axis, and lists them", () => {
    const chart = draw(eventsCase);
    expect(countOf(chart.svg.desk, "c-event")).toBe(6);
    expect(chart.events.map(({ number, id, when }) => `${number} ${id} ${when}`)).toEqual([
      "1 begun 2004年5月10日",
      "2 mark 2014年",
      "3 centre 2014年4月",
      "4 hall 2014年6月1日",
      "5 campaign 2018年1月至2020年12月",
      "6 law 2023年7月1日",
    ]);
    expect(chart.key.map(({ mark }) => mark)).toContain("event");
  });

  it("puts no badge on another", () => {
    for (const svg of Object.values(draw(eventsCase).svg)) {
      const [group] = [...elementsOf(svg)].filter((one) => one.attributes["class"] === "c-event");
      const badges = [...elementsOf(group ?? svg)]
        .filter(({ name }) => name === "circle")
        .map(({ attributes }) => [Number(attributes["cx"]), Number(attributes["cy"])] as const);
      expect(badges).toHaveLength(6);
      badges.forEach(([x, y], index) => {
        for (const [otherX, otherY] of badges.slice(index + 1))
          expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(18);
      });
    }
  });

  it("says that it does not explain one by the other", () => {
    expect(draw(eventsCase).notes.join()).toContain("图上看不出来");
    expect(draw(eventsCase, "en").alt).toContain("6 events marked");
  });

  it("refuses an unknown event and one outside its years", () => {
    const { declaration, data } = eventsCase;
    const only = (id: string, to = 2024): unknown =>
      modelOf({
        declaration: { ...declaration, period: { from: 2004, to }, options: { events: [id] } },
        data,
      });
    expect(() => only("laws")).toThrow("no event has the id “laws”");
    expect(() => only("law", 2020)).toThrow("“law” lies outside the chart’s years (2004 to 2020)");
  });
});
