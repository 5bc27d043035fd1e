import { expect, it } from "vitest";
import { buildAreaTree } from "#dataset/select/area-tree.ts";
import { makeArea, sampleAreas } from "../../helpers/make-rows.ts";

const tree = buildAreaTree(sampleAreas);
const ids = (areas: readonly { readonly id: string }[]) => areas.map((area) => area.id);

it("ancestors are nearest first, the path runs down from the nation", () => {
  expect(ids(tree.ancestors("chengnan"))).toEqual(["jiaxing-etdz", "jiaxing", "zhejiang", "china"]);
  expect(ids(tree.path("huzhou"))).toEqual(["china", "zhejiang", "huzhou"]);
});

it("descendants stand before their own children", () => {
  expect(ids(tree.descendants("jiaxing"))).toEqual([
    "xiuzhou",
    "jiaxing-etdz",
    "chengnan",
    "jiabei",
  ]);
  expect(ids(tree.children("jiaxing"))).toEqual(["xiuzhou", "jiaxing-etdz"]);
});

it("isWithin holds for the area itself and all below", () => {
  expect(tree.isWithin("chengnan", "jiaxing")).toBe(true);
  expect(tree.isWithin("jiaxing", "jiaxing")).toBe(true);
  expect(tree.isWithin("jiaxing", "chengnan")).toBe(false);
  expect(tree.isWithin("wuxing", "jiaxing")).toBe(false);
});

it("walks a ring of parents once, and names an area it does not know", () => {
  const ring = buildAreaTree([makeArea("a", "b"), makeArea("b", "a")]);
  expect(ids(ring.ancestors("a"))).toEqual(["b"]);
  expect(ids(ring.descendants("a"))).toEqual(["b"]);
  expect(() => tree.get("nowhere")).toThrow("no area has the id nowhere");
});
