import { describe, expect, it } from "vitest";
import { describeRefusal } from "#charts/explore/describe-view.ts";
import { drawView } from "#charts/explore/draw-view.ts";
import type { Refusal, View } from "#charts/explore/view.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { smallIndex, viewOf } from "./small-explorer.ts";

const document = createVirtualDocument();

function refusalsOf(more: Partial<View>): readonly Refusal[] {
  const shown = drawView(viewOf(more), smallIndex, "zh", document);
  return shown.kind === "refused" ? shown.refusals : [];
}

const refused: readonly (readonly [string, Partial<View>, readonly string[]])[] = [
  ["no metric", { metrics: [] }, ["nothing-chosen"]],
  ["no place", { areas: [] }, ["nothing-chosen"]],
  ["years the wrong way round", { from: 2012, to: 2010 }, ["years-reversed"]],
  ["units that differ", { metrics: ["fires", "deaths"] }, ["units-differ"]],
  ["bases that differ", { metrics: ["fires", "thefts"] }, ["bases-differ"]],
  [
    "bases that differ, indexed",
    { metrics: ["fires", "thefts"], as: "indexed", base: 2011 },
    ["bases-differ"],
  ],
  [
    "a zone ranked beside a district",
    { areas: ["xiuzhou", "jiaxing-etdz"], sort: "value" },
    ["zone-ranked"],
  ],
  [
    "a zone ranked beside districts",
    { areas: ["xiuzhou", "huzhou", "jiaxing-etdz"], from: 2012, to: 2012, sort: "value" },
    ["zone-ranked"],
  ],
  ["one place by place", { sort: "area" }, ["one-area"]],
  ["one metric by metric", { areas: ["china", "huzhou"], sort: "metric" }, ["one-metric"]],
  ["one bar", { sort: "value" }, ["one-bar"]],
  ["bars of different years", { areas: ["deqing", "xiuzhou"], sort: "value" }, ["years-differ"]],
  ["an index without a base", { as: "indexed" }, ["base-year-missing"]],
  ["a base that nobody printed", { as: "indexed", base: 2013 }, ["base-year-unprinted"]],
  ["a base with one bound", { as: "indexed", base: 2015 }, ["base-year-unprinted"]],
  ["an index of a share", { metrics: ["share"], as: "indexed", base: 2011 }, ["not-a-level"]],
  ["one of a year without", { metrics: ["share"], as: "indexed", base: 2013 }, ["not-a-level"]],
  ["the change of a share", { metrics: ["share"], as: "change" }, ["not-a-level"]],
  ["a share by the head", { metrics: ["share"], as: "resident" }, ["not-countable"]],
  ["people by the head", { metrics: ["year-end-population"], as: "resident" }, ["not-countable"]],
  ["a place without population", { areas: ["huzhou"], as: "resident" }, ["no-population"]],
  ["a rank as a line", { metrics: ["place"] }, ["no-line"]],
  ["nothing known", { areas: ["wuxing"] }, ["unknown-figure"]],
  ["nothing in the years", { from: 2020, to: 2024 }, ["no-figure"]],
  ["only a total of years", { from: 2005, to: 2008 }, ["no-figure"]],
  ["a change with no year before", { areas: ["xiuzhou"], as: "change" }, ["nothing-derived"]],
];

describe("what makes no sense together", () => {
  it.each(refused)("is refused: %s", (_, more, codes) => {
    expect(refusalsOf(more).map((refusal) => refusal.code)).toEqual(codes);
  });

  it.each(refused)("is explained in both languages: %s", (_, more) => {
    for (const refusal of refusalsOf(more)) {
      const [zh, en] = (["zh", "en"] as const).map((lang) =>
        describeRefusal(refusal, viewOf(more), smallIndex, lang),
      );
      expect(zh?.text).toMatch(/^[^A-Za-z]{8,}。$/);
      expect(en?.text).toMatch(/^[^\u4e00-\u9fff]{12,}\.$/);
      expect(zh?.mends.map((mend) => mend.view)).toEqual(en?.mends.map((mend) => mend.view));
    }
  });

  it("offers changes that are drawn", () => {
    const left = refused.flatMap(([name, more]) =>
      refusalsOf(more).flatMap((refusal) =>
        refusal.mends.flatMap((mend) => {
          const rest = refusalsOf({ ...more, ...mend }).map((one) => one.code);
          return rest.length > 0 ? [`${name} ${JSON.stringify(mend)}: ${rest.join()}`] : [];
        }),
      ),
    );
    expect(left).toEqual([]);
  });
});

describe("a figure that is not there", () => {
  it.each([
    ["wuxing", "本站未见", "not found by us"],
    ["anji", "印在别处", "printed elsewhere"],
    ["tongxiang", "见过未用", "seen, not used"],
    ["jiaxing", "还没查", "not yet looked for"],
  ])("is told apart by what is known of it: %s", (place, zh, en) => {
    const view = { areas: [place] };
    const [refusal] = refusalsOf(view);
    if (!refusal) throw new Error("drawn");
    expect(describeRefusal(refusal, viewOf(view), smallIndex, "zh").text).toContain(zh);
    expect(describeRefusal(refusal, viewOf(view), smallIndex, "en").text).toContain(en);
  });
});

describe("what can stand together", () => {
  it.each([
    ["lines of one metric", { areas: ["china", "huzhou"] }],
    ["bars of one year", { areas: ["huzhou", "xiuzhou"], sort: "value" }],
    ["zones and districts in panels", { areas: ["xiuzhou", "jiaxing-etdz"], sort: "area" }],
    ["other units in panels", { metrics: ["fires", "deaths"], sort: "metric" }],
  ] as const)("is drawn: %s", (_, more) => {
    expect(refusalsOf(more)).toEqual([]);
  });
});
