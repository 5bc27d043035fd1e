import { describe, expect, it } from "vitest";
import { standAlone } from "#charts/svg/stand-alone.ts";
import { writeSvg } from "#charts/svg/tree.ts";
import { figureCardCase } from "../cases/figure-card.ts";
import { figure } from "../helpers/small-data.ts";
import { countOf, draw, modelOf, wordsOf } from "../helpers/draw-case.ts";

describe("figureCard", () => {
  const chart = draw(figureCardCase);
  const { desk, phone } = chart.svg;

  it("sets the number large, direction and unit beside it, with how it was printed and by whom", () => {
    const words = wordsOf(desk);
    expect(words).toEqual(expect.arrayContaining(["下降", "8.6%", "625", "件"]));
    expect(words).toEqual(expect.arrayContaining(["“同比下降8.6%”", "印作", "谁说", "缺什么"]));
    expect(wordsOf(draw(figureCardCase, "en").svg.desk)).toEqual(
      expect.arrayContaining(["down", "8.6%", "As printed", "Said by", "Missing"]),
    );
  });

  it("joins nothing, and draws promises and preliminary figures hollow, said in words", () => {
    for (const svg of [desk, phone]) {
      expect(countOf(svg, "c-line")).toBe(0);
      expect(countOf(svg, "c-connector")).toBe(0);
      expect(countOf(svg, "c-figure")).toBe(2);
      expect(countOf(svg, "c-figure-hollow")).toBe(2);
    }
    expect(chart.key.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining([
        "gap-not-found",
        "gap-printed-elsewhere",
        "gap-seen-not-used",
        "gap-not-looked",
        "target",
        "preliminary",
      ]),
    );
    expect(wordsOf(desk).join("")).toContain("公布的时限，不是实测结果");
  });

  it("says which years are missing, and where nothing was found at all", () => {
    const words = wordsOf(phone).join("");
    expect(words).toContain("2013—2020年本站找过而未见");
    expect(words).toContain("2021年的数印在别处");
    expect(words).toContain("2022年的数见过转述，没有采用");
    expect(words).toContain("2012—2024年还没查");
  });

  it("sets no year of its row at the wrong end of it", () => {
    const near = {
      ...figureCardCase,
      declaration: {
        ...figureCardCase.declaration,
        series: [
          { metric: "inspected", area: "wuxing" },
          { metric: "inspected", area: "deqing" },
          { metric: "fraud-change", area: "xiuzhou" },
        ],
        period: { from: 2011, to: 2020 },
      },
    };
    const svg = writeSvg(draw(near).svg.desk);
    const at = (year: string) => {
      const [, x] = new RegExp(`x="([\\d.]+)"[^>]*>${year}<`).exec(svg) ?? [];
      return x === undefined ? null : Number(x);
    };
    expect(at("2012")).not.toBeNull();
    expect(at("2011") ?? 0).toBeLessThan(at("2012") ?? 0);
  });

  it("stands under each other on a phone, two a row of four on a desk", () => {
    expect(Number(phone.attributes["height"])).toBeGreaterThan(Number(desk.attributes["height"]));
  });

  it("names the face of its numbers in a file that stands alone", () => {
    const imprint = { lang: "zh", sources: "来源", origin: "平安廿年" } as const;
    expect(writeSvg(standAlone(chart, imprint))).toMatch(
      /font-family="[^"]*Noto Serif[^"]*"(?:(?!<\/g>).)*8\.6%/,
    );
  });

  it("shows six figures at most", () => {
    const { declaration, data } = figureCardCase;
    const years = ["2014", "2015", "2016", "2017", "2018"];
    const more = years.map((year) => figure("inspected", "wuxing", year, 600));
    const observations = [...data.observations, ...more];
    expect(() => modelOf({ declaration, data: { ...data, observations } })).toThrow(
      /figure-card shows 6 figures at most, but here are 9/,
    );
  });
});
