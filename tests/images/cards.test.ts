import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "#charts/marks/labels.ts";
import { cardRoom, type CardWords, chartCard, figureCard } from "#images/card.ts";
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
  key: { found: "公布过", "looked-for": "查过，未见", "not-looked": "尚未查找" },
};
const { svg } = draw(trendCase);

const cards: readonly (readonly [name: string, make: (words: CardWords) => string])[] = [
  ["chartCard", (own) => chartCard(own, svg)],
  ["figureCard", (own) => figureCard(own, figure)],
  ["gridCard", (own) => gridCard(own, grid)],
];

describe.each(cards)("%s", (_name, make) => {
  it("is a picture of 1200 by 630 that says title, kicker and address", () => {
    const card = make(words);
    const { width, height } = decodePng(drawPicture(card, 1));
    expect([width, height]).toEqual([1200, 630]);
    for (const said of [words.kicker, words.address, words.site])
      expect(card).toContain(`>${said}<`);
    expect(saidIn(card)).toContain(words.title);
    expect(card).toContain(`<desc id="desc">${words.alt}</desc>`);
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
  it("of a place without rows is its name and words alone", () => {
    const card = gridCard(words, { ...grid, rows: [] });
    expect(card).not.toContain("公布过");
    expect(saidIn(card)).toContain(words.title);
  });
});

function saidIn(card: string): string {
  return linesOf(card)
    .map(({ text }) => text)
    .join("");
}

/** The card's own lines that begin at their place; those in a drawing stand elsewhere. */
function linesOf(card: string) {
  const pattern = /^<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"([^>]*)>([^<]*)<\/text>$/gm;
  return [...card.matchAll(pattern)]
    .filter(([, , , , look = ""]) => !look.includes("text-anchor"))
    .map(([, x, y, size, look = "", text = ""]) => ({
      text,
      x: Number(x),
      y: Number(y),
      width: textWidth(text, Number(size), look.includes("700") ? "bold" : "regular"),
    }));
}
