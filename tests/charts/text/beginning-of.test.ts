import { expect, it } from "vitest";
import { beginningOf } from "#charts/text/summary/summary.ts";

it.each([
  ["Few words. More words. The rest.", 22, "Few words. More words."],
  ["Few words. More words.", 3, "Few words."],
  ["立案3起。另有2起。", 6, "立案3起。"],
  ["立案3起。另有2起。", 20, "立案3起。另有2起。"],
  ["It rose by 1.5 per cent; it fell; it stayed. More.", 34, "It rose by 1.5 per cent; it fell."],
  ["It rose; it fell. More.", 3, "It rose."],
  ["上升；下降；持平。另有。", 7, "上升；下降。"],
  ["", 10, ""],
])("of “%s” in %i letters is “%s”", (summary, longest, beginning) => {
  expect(beginningOf(summary, longest)).toBe(beginning);
});
