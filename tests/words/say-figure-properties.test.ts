import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#dataset/contract/figure.ts";
import { languages } from "#dataset/contract/bilingual.ts";
import { isFigureProblem, parseFigure } from "#dataset/figure/parse-figure.ts";
import { sayFigure } from "#words/say-figure.ts";
import { units } from "./units.ts";

function read(token: string): Figure {
  const reading = parseFigure(token);
  if (isFigureProblem(reading)) throw new Error(`${token}: ${reading.problem.code}`);
  return reading;
}

const digits = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, hundredths]) => `${whole}.${String(hundredths).padStart(2, "0")}`),
);
const printed = fc
  .record({
    before: fc.constantFrom("", "约", "近", "超", "不到", "至少"),
    digits,
    magnitude: fc.constantFrom("", "万", "亿"),
    odd: fc.constantFrom("", "余"),
    after: fc.constantFrom("", "以上", "以内", "左右"),
  })
  .map(({ before, digits: number, magnitude, odd, after }) => {
    // Qualifiers contradict each other, so one at most is printed.
    const [first] = [before, odd, after].filter((word) => word !== "");
    const shown = (word: string) => (word === first ? word : "");
    return `${before}${number}${magnitude}${before === "" ? shown(odd) : ""}元${before === "" && odd === "" ? after : ""}`;
  });

test("what is said reads back to the same number and qualifier, in both languages", () => {
  fc.assert(
    fc.property(printed, fc.boolean(), (print, isFall) => {
      const reportedAs = isFall ? `减少${print}` : print;
      const figure = read(reportedAs);
      for (const language of languages) {
        const said = sayFigure({ ...figure, reportedAs }, units.yuan, language, { form: "worded" });
        const { value, qualifier } = read(said);
        expect([said, value, qualifier]).toEqual([said, figure.value, figure.qualifier]);
      }
    }),
    { numRuns: 2000 },
  );
});

test("said in Chinese, a print of 1万 or more, of 1亿 or more, or in percent keeps its interval", () => {
  const rounded = fc
    .tuple(
      digits.filter((text) => Number(text) >= 1),
      fc.constantFrom("万件", "亿元", "%"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(rounded, (print) => {
      const figure = read(print);
      const unit = { 件: units.disputes, 元: units.yuan, "%": units.percent }[figure.unit];
      if (unit === undefined) throw new Error(figure.unit);
      const { value, low, high } = read(sayFigure(figure, unit, "zh"));
      expect([value, low, high]).toEqual([figure.value, figure.low, figure.high]);
    }),
    { numRuns: 2000 },
  );
});
