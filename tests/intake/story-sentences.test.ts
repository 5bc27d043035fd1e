import { describe, expect, it } from "vitest";
import { indexDataset } from "#dataset/index.ts";
import { normalise } from "#dataset/normalise.ts";
import { storySentences } from "#intake/story-sentences.ts";
import { asFiles, validTexts } from "../helpers/data-folder.ts";

const { dataset } = normalise(asFiles(validTexts()));
if (dataset === null) throw new Error("the valid folder has errors");
const index = indexDataset(dataset);

const zh = (text: string) => storySentences({ id: "fraud", lang: "zh", text }, index);

describe("the sentences of a story", () => {
  it("have their figures in words, without head, marks and links", () => {
    expect(
      zh(`---
title: 标题
---

[秀洲](area:xiuzhou)那年<Finding is="fell" of="x">降了</Finding><Fig id="fraud-cases-change.xiuzhou.2023" />。立案<Fig
  id="fraud-cases.xiuzhou.2023~report-2024" form="printed" />。

<Chart id="fraud" />
`),
    ).toEqual(["秀洲那年降了8.6%。", "立案1200起。"]);
  });

  it("name what no row has, and a short id that two rows share", () => {
    expect(zh('有<Fig id="fraud-cases.xiuzhou.2019" />和<Said id="none" />')).toEqual([
      "有[fraud-cases.xiuzhou.2019]和[none]",
    ]);
    expect(zh('<Fig id="safety-streak.huzhou.2024" />')).toEqual(["[safety-streak.huzhou.2024]"]);
  });

  it("are told apart in English too", () => {
    const text = 'It was <Fig id="fraud-solved.huzhou.2024" />. The U.S. has none.\n\nEnd.';
    expect(storySentences({ id: "fraud", lang: "en", text }, index)).toEqual([
      "It was 98.5%.",
      "The U.S. has none.",
      "End.",
    ]);
  });
});
