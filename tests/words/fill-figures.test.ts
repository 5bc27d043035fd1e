import { expect, it } from "vitest";
import { indexDataset } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import { fillFigures } from "#words/prose/fill-figures.ts";
import { findLooseNumbers } from "#words/prose/lint.ts";
import { makeObservation } from "../helpers/make-rows.ts";
import { sampleRows } from "./sample-rows.ts";

const count = makeObservation({ value: 293 });
const change = makeObservation({
  metric: "cases-change",
  unit: "percent",
  value: -8.6,
  low: -8.65,
  high: -8.55,
});
const span = makeObservation({ period: "2022/2024-04", value: 5 });
const index = indexDataset({ ...sampleRows, observations: [count, change, span] });

function fill(template: string, language: Language = "zh") {
  return fillFigures(template, { index, language, place: "fraud.yaml: title" });
}

it.each([
  ["秀洲发案{cases.xiuzhou.2023}", "秀洲发案293起"],
  ["变化{cases-change.xiuzhou.2023}", "变化−8.6%"],
  ["变化{cases-change.xiuzhou.2023|signed}", "变化−8.6%"],
  ["降了{cases-change.xiuzhou.2023|magnitude}", "降了8.6%"],
  ["同比{cases-change.xiuzhou.2023 | worded}", "同比下降8.6%"],
  ["{cases-change.xiuzhou.2023|year}年", "2023年"],
  ["{cases.xiuzhou.2023~xiuzhou-2024}", "293起"],
  ["{=两个}站", "两个站"],
  ["没有数字", "没有数字"],
])("fillFigures(%j) prints %j", (template, text) => {
  expect(fill(template).text).toBe(text);
});

it("fillFigures says the figure in the reader's language", () => {
  expect(fill("{cases.xiuzhou.2023}, {cases-change.xiuzhou.2023|worded}", "en").text).toBe(
    "293 cases, down 8.6%",
  );
});

it("fillFigures leaves prose without the numbers of observations", () => {
  const filled = fill(
    "{cases.xiuzhou.2023}，{cases-change.xiuzhou.2023}，{cases.xiuzhou.2023}，又3起",
  );
  expect(findLooseNumbers(filled.prose, "zh").map((number) => number.text)).toEqual(["3"]);
});

it.each([
  ["{cases.xiuzhou.2019}", "fraud.yaml: title: {cases.xiuzhou.2019}: no observation has the id"],
  ["{cases.xiuzhou.2023|loud}", "loud is no form"],
  ["{cases.xiuzhou.2023|year|signed}", "more than one form"],
  ["{cases.xiuzhou.2022--2024-04|year}", "not within one year"],
  ["{}", "fraud.yaml: title: {}"],
  ["{cases.xiuzhou.2023", "a brace has no partner"],
  ["cases}", "a brace has no partner"],
])("fillFigures(%j) is refused: %s", (template, message) => {
  expect(() => fill(template)).toThrow(message);
});
