import { expect, test } from "vitest";
import { chartSwitches, gatherSwitches } from "#site/chart-switches.ts";

test("gatherSwitches(ids) puts the charts of a switch where the first of them stands", () => {
  const [choice] = chartSwitches;
  expect(gatherSwitches(["a", "titles-by-city", "b", "titles-by-city-named"])).toEqual([
    { chart: "a" },
    { choice },
    { chart: "b" },
  ]);
});

test("gatherSwitches(ids) shows a switch once where only one of its charts is listed", () => {
  const [choice] = chartSwitches;
  expect(gatherSwitches(["titles-by-city-named"])).toEqual([{ choice }]);
});
