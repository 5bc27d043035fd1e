import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFigureParser } from "#figures/figure-shapes.ts";
import { parseFigure } from "#figures/parse.ts";

const befores = [
  ...[
    "",
    "同比下降",
    "上升",
    "约",
    "近",
    "超",
    "不到",
    "连续",
    "第",
    "前",
    "-",
    "+",
    "¥",
    "百分之",
  ],
  ...["上半年", "共", "增幅", "下降超", "nearly ", "No. ", "数", "三成", "又", " ", "-约"],
];
const afters = [
  ...[
    "",
    "起",
    "件",
    "%",
    "‰",
    "个百分点",
    "万元",
    "余万元",
    "亿元",
    "余起",
    "多名",
    "万余件",
    "年",
    "月",
    "日",
  ],
  ...[
    "时",
    "分",
    "倍",
    "位",
    "名",
    "成",
    "成五",
    "千米",
    "万",
    "亿",
    "百",
    " million",
    " cases",
    "s",
    "st",
    "年来",
  ],
  ...[
    "以上",
    "以内",
    "左右",
    "年间",
    "个多月",
    "年半",
    "天",
    "m",
    "余",
    "几",
    "千余件",
    "万家",
    "元/人",
    "强",
  ],
];
const numbers = fc.oneof(
  fc.nat({ max: 9999 }).map(String),
  fc.nat().map(String),
  fc.maxSafeNat().map(String),
  fc
    .tuple(fc.nat({ max: 30_000 }), fc.nat({ max: 999 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom("0", "0.0", "007", "1.", "1.50", "2023", "1900", "20.00", "1,234", "12-15", "３"),
);

describe("createFigureParser", () => {
  it("reads as parseFigure does, whatever number stands between whatever words", () => {
    const shape = fc.tuple(fc.constantFrom(...befores), fc.constantFrom(...afters));
    const many = fc.array(numbers, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(shape, many, ([before, after], printed) => {
        const parse = createFigureParser();
        for (const number of printed) {
          const token = before + number + after;
          expect(parse(token)).toStrictEqual(parseFigure(token));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(["万件", "%", "亿元", "1000 cases"])(
    "reads under a table's head of %s",
    (printedUnit) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...afters),
          fc.array(numbers, { minLength: 3 }),
          (after, printed) => {
            const parse = createFigureParser((token) => parseFigure(token, { printedUnit }));
            for (const number of printed) {
              const token = number + after;
              expect(parse(token)).toStrictEqual(parseFigure(token, { printedUnit }));
            }
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it("does not take a year for a count of years once 19年 and 20年 were read", () => {
    const parse = createFigureParser();
    for (const token of ["19年", "20年", "18年"])
      expect(parse(token)).toMatchObject({ kind: "years" });
    expect(parse("2023年")).toMatchObject({ problem: { code: "is-a-date" } });
  });
});
