import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { type Imprint, standAlone } from "#charts/svg/stand-alone.ts";
import { writeSvgFile } from "#charts/svg/tree.ts";
import { allCases } from "../cases/all-cases.ts";
import { trendCase } from "../cases/trend-line.ts";
import { draw } from "../helpers/draw-case.ts";

const imprint = {
  lang: "zh",
  sources: "来源：《嘉兴日报》2020年3月",
  origin: "平安廿年 · https://example.org/charts/deaths-china/ · CC BY 4.0",
} as const satisfies Imprint;

const fileOf = (one: (typeof allCases)[number]): string =>
  writeSvgFile(standAlone(draw(one), imprint));

describe("standAlone", () => {
  it("carries title, source and address, and nothing that must be fetched or styled", async () => {
    const svg = fileOf(trendCase);
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot("../pictures/stand-alone.svg");
    expect(svg).toContain(">死亡人数下降，2016 年那一跌不全是</text>");
    expect(svg).toContain("来源：《嘉兴日报》2020年3月");
    expect(svg).toContain("平安廿年 · https://example.org/charts/deaths-china/ · CC BY 4.0</text>");
  });

  it("explains each mark of the key as it is drawn", () => {
    const chart = draw(trendCase);
    const svg = fileOf(trendCase);
    expect(chart.key.length).toBeGreaterThan(2);
    for (const { label } of chart.key) expect(svg).toContain(`>${label}</text>`);
    expect(svg.match(/<g transform="[^"]*"><path d="[^"]*" (?:fill|stroke)=/g)?.length).toBe(
      chart.key.length,
    );
  });

  it("is well-formed XML without classes, variables or references for every kind", () => {
    for (const one of allCases) {
      const svg = fileOf(one);
      expect(svg).not.toMatch(/class=|var\(|data-row|url\(|href/);
      const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
      expect(document.documentElement.tagName).toBe("svg");
    }
  });
});
