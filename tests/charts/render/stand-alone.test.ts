import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { standAlone } from "#charts/render/stand-alone.ts";
import { allCases } from "../cases/all-cases.ts";
import { trendCase } from "../cases/trend-line.ts";
import { draw } from "../helpers/draw-case.ts";

const imprint = {
  lang: "zh",
  sources: "《嘉兴日报》2020年3月",
  address: "https://example.org/charts/deaths-china/",
} as const;

describe("standAlone", () => {
  it("carries title, source and address, and nothing that must be fetched or styled", async () => {
    const svg = standAlone(draw(trendCase), imprint);
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot("../pictures/stand-alone.svg");
    expect(svg).toContain(">死亡人数下降，2016 年那一跌不全是</text>");
    expect(svg).toContain("来源：《嘉兴日报》2020年3月");
    expect(svg).toContain("https://example.org/charts/deaths-china/</text>");
  });

  it("is well-formed XML without classes, variables or references for every kind", () => {
    for (const one of allCases) {
      const svg = standAlone(draw(one), imprint);
      expect(svg).not.toMatch(/class=|var\(|data-row|url\(|href/);
      const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
      expect(document.documentElement.tagName).toBe("svg");
    }
  });
});
