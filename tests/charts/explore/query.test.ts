import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrangements,
  asksForView,
  emptyView,
  parseView,
  queryOf,
  transforms,
  type View,
} from "#charts/explore/view.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);
const year = fc.option(fc.integer({ min: 1900, max: 2099 }));
const views: fc.Arbitrary<View> = fc.record({
  metrics: fc.uniqueArray(id, { maxLength: 5 }),
  areas: fc.uniqueArray(id, { maxLength: 5 }),
  from: year,
  to: year,
  as: fc.constantFrom(...transforms),
  base: year,
  sort: fc.constantFrom(...arrangements),
});

describe("a view in the address", () => {
  it("reads back as it was written, without a fault", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(queryOf(view))).toEqual({ view, faults: [] });
      }),
    );
  });

  it("keeps the names that were published: they are a contract", () => {
    const view: View = {
      metrics: ["fires"],
      areas: ["china", "zhejiang"],
      from: 2004,
      to: 2024,
      as: "indexed",
      base: 2010,
      sort: "value",
    };
    const query =
      "?metrics=fires&areas=china+zhejiang&from=2004&to=2024&as=indexed&base=2010&sort=value";
    expect(queryOf(view)).toBe(query);
    expect(parseView(query).view).toEqual(view);
  });

  it("leaves out what is as usual, and asks for an empty view in words", () => {
    expect(queryOf({ ...emptyView, metrics: ["fires"], areas: ["china"] })).toBe(
      "?metrics=fires&areas=china",
    );
    expect(asksForView(queryOf(emptyView))).toBe(true);
    expect(asksForView("")).toBe(false);
  });
});

describe("a damaged query", () => {
  it.each([
    ["?metrics=fires&colour=red", [["colour", null]], { metrics: ["fires"] }],
    ["?from=20x4&to=2024", [["from", "20x4"]], { to: 2024 }],
    ["?as=Indexed", [["as", "Indexed"]], {}],
    ["?sort=", [], {}],
    ["?metrics=fires,deaths", [], { metrics: ["fires", "deaths"] }],
    ["?metrics=%3Cscript%3E+fires", [["metrics", "<script>"]], { metrics: ["fires"] }],
    ["?metrics=fires+fires", [], { metrics: ["fires"] }],
    ["?base=2010&base=2011", [["base", "2011"]], { base: 2010 }],
    ["?from=3024", [["from", "3024"]], {}],
  ] as const)("%s is read as far as it goes, the rest is told", (query, faults, view) => {
    const parsed = parseView(query);
    expect(parsed.faults.map(({ name, value }) => [name, value])).toEqual(faults);
    expect(parsed.view).toEqual({ ...emptyView, ...view });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { view } = parseView(`?${text}`);
        expect(parseView(queryOf(view)).view).toEqual(view);
      }),
    );
  });
});
