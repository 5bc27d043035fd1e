import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "#charts/marks/labels.ts";
import { elementsOf, type SvgNode, textsOf, writeSvg } from "#charts/svg/tree.ts";
import { cardRoom, type CardWords, chartCard, figureCard } from "#images/card.ts";
import { gapKinds } from "#model/gap.ts";
import { gapWords } from "#words/index.ts";
import { drawPicture } from "#images/draw-picture.ts";
import { gridCard } from "#images/grid-card.ts";
import { trendCase } from "../charts/cases/trend-line.ts";
import { draw } from "../charts/helpers/draw-case.ts";
import { decodePng } from "../helpers/decode-png.ts";

const words: CardWords = {
  lang: "zh",
  site: "平安廿年",
  kicker: "图表 · 诈骗",
  title: "说了降多少，没说还有多少",
  text: "秀洲区和嘉兴经开区都报告电信网络诈骗发案连年下降。",
  address: "example.org/charts/x/",
  alt: "一句话说这张图",
};
const figure = { value: "下降8.6%", what: "秀洲区 · 发案数变化 · 2023年", source: "《嘉兴日报》" };
const grid = {
  years: Array.from({ length: 22 }, (_, index) => 2004 + index),
  rows: [{ name: "连冠年数", cells: Array.from({ length: 22 }, () => "found" as const) }],
  isLocal: true,
  key: { found: "公布过", ...gapWords("zh").name },
};
const { svg } = draw(trendCase);

const cards: readonly (readonly [name: string, make: (words: CardWords) => SvgNode])[] = [
  ["chartCard", (own) => chartCard(own, svg)],
  ["figureCard", (own) => figureCard(own, figure)],
  ["gridCard", (own) => gridCard(own, grid)],
];

describe.each(cards)("%s", (_name, make) => {
  it("is a picture of 1200 by 630 that says title, kicker and address", async () => {
    const card = make(words);
    const { width, height } = decodePng(await drawPicture(card, 1));
    expect([width, height]).toEqual([1200, 630]);
    const texts = [...elementsOf(card)].map((one) => textsOf(one).join(""));
    for (const said of [words.kicker, words.address, words.site]) expect(texts).toContain(said);
    expect(saidIn(card)).toContain(words.title);
    expect(writeSvg(card)).toContain(`<desc id="desc">${words.alt}</desc>`);
  });

  it("keeps whatever title and text within its room", () => {
    const piece = fc.constantFrom("平安", "建设", "，", "2024年", "Zhejiang ", "of ", "：", "——");
    const long = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(long, long, (title, text) => {
        for (const line of linesOf(make({ ...words, title: `平${title}`, text }))) {
          expect(line.y, line.text).toBeLessThanOrEqual(cardRoom.bottom + 60);
          expect(line.x + line.width, line.text).toBeLessThanOrEqual(cardRoom.right + 12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("gridCard", () => {
  it("draws each kind of gap in a way of its own, and explains those that occur", () => {
    const card = gridCard(words, {
      ...grid,
      years: [2004, 2005, 2006, 2007],
      rows: [{ name: "连冠年数", cells: gapKinds }],
    });
    const shapes = [...elementsOf(card)].flatMap(({ name, attributes }) =>
      name === "path" && attributes["d"]?.startsWith("M") ? [attributes["d"]] : [],
    );
    const steps = shapes.map((d) => d.replace(/[\d. -]+/g, ""));
    expect(new Set(steps.slice(-8, -4)).size).toBe(4);
    for (const kind of gapKinds) expect(writeSvg(card)).toContain(gapWords("zh").name[kind]);
    expect(writeSvg(card)).not.toContain("公布过");
  });

  it("of a place without rows is its name and words alone", () => {
    const card = gridCard(words, { ...grid, rows: [] });
    expect(writeSvg(card)).not.toContain("公布过");
    expect(saidIn(card)).toContain(words.title);
  });
});

function saidIn(card: SvgNode): string {
  return linesOf(card)
    .map(({ text }) => text)
    .join("");
}

/** The card's own lines that begin at their place; those in a drawing stand elsewhere. */
function linesOf(card: SvgNode) {
  return card.children.flatMap((child) => {
    if (typeof child === "string" || child.name !== "text") return [];
    if (child.attributes["text-anchor"] !== undefined) return [];
    const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(child.attributes[name]));
    const weight = child.attributes["font-weight"] === "700" ? "bold" : "regular";
    const text = textsOf(child).join("");
    return [{ text, x: x ?? NaN, y: y ?? NaN, width: textWidth(text, size ?? NaN, weight) }];
  });
}
