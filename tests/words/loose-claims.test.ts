import { expect, test } from "vitest";
import { findLooseClaims } from "#words/prose/lint.ts";

test.each([
  ["发案下降，挽回的钱增加。", ["下降", "增加"]],
  ["这是连续第几年的最高", ["连续", "最高"]],
  ["一年之间翻了一番，随后减半", ["翻了一番", "减半"]],
  ["降幅写在括号里，底数没有印出", []],
  ["下\u2060降到，升了", []],
])("findLooseClaims(%j, zh) finds %j", (text, words) => {
  expect(findLooseClaims(text, "zh").map((one) => one.text)).toEqual(words);
});

test.each([
  ["Cases fell; the sum recovered increased.", ["fell", "increased"]],
  ["The highest in a row, rising", ["highest", "in a row", "rising"]],
  ["A fallow field, a dropout and the Fallen Leaf", ["Fallen"]],
  ["What a change says and does not say", []],
])("findLooseClaims(%j, en) finds %j", (text, words) => {
  expect(findLooseClaims(text, "en").map((one) => one.text)).toEqual(words);
});
