import { describe, expect, it } from "vitest";
import { languages } from "#model/bilingual.ts";
import { allCases } from "../cases/all-cases.ts";
import { trendCase } from "../cases/trend-line.ts";
import { draw } from "../helpers/draw-case.ts";

describe("altText", () => {
  it.each(languages)("is 40 to 300 characters in %s, and no two are alike", (lang) => {
    const texts = allCases.map((one) => draw(one, lang).alt);
    for (const text of texts) {
      expect(text.length).toBeGreaterThanOrEqual(40);
      expect(text.length).toBeLessThanOrEqual(300);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("says first, last, gaps, bounds, the new definition and the source", () => {
    expect(draw(trendCase).alt).toMatchInlineSnapshot(
      `"折线图：全国 · 生产安全事故死亡人数 · 人 · 2004—2024年。从2004年的136,755人减到2014年的66,182人。2016年起口径变更，此后从2016年的超4.1万人减到2023年的21,242人。目标19,600人（2024年）。2012—2013年本站找过而未见。2020年的数印在别处，本站没能打开。2009年的数见过转述，没有采用。2015年、2019年、2022年、2024年还没查。1处只知下限，1处为推算，1处说法不一。来源：嘉兴日报、湖州日报。"`,
    );
    expect(draw(trendCase, "en").alt).toMatchInlineSnapshot(
      `"Line chart: China · Deaths in work accidents · people · 2004–2024. The number fell from 136,755 people in 2004 to 66,182 in 2014. As counted from 2016, the number fell from more than 41,000 people in 2016 to 21,242 in 2023. Target 19,600 people (2024). Source: Jiaxing Daily, Huzhou Daily."`,
    );
  });
});
