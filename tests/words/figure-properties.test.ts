import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFigure } from "#figures/parse.ts";
import { languages } from "#model/bilingual.ts";
import type { Figure } from "#model/figure.ts";
import { formatFigure, formatNumber } from "#words/figure.ts";
import { units } from "./units.ts";

function read(token: string): Figure {
  const reading = parseFigure(token);
  if ("problem" in reading) throw new Error(`${token}: ${reading.problem.code}`);
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
        const said = formatFigure({ ...figure, reportedAs }, units.yuan, language, {
          form: "worded",
        });
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
      const { value, low, high } = read(formatFigure(figure, unit, "zh"));
      expect([value, low, high]).toEqual([figure.value, figure.low, figure.high]);
    }),
    { numRuns: 2000 },
  );
});

/** Numbers from one to ten trillion, those beside a change of word, nothing and halves. */
const sizes = fc.oneof(
  fc
    .tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: -2, max: 10 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
  fc.integer({ min: 1, max: 10_000_000_000_000 }),
  fc.constantFrom(0, 0.5, 1, 9999, 9999.5, 10_000, 99_999.5, 999_999, 999_999.5, 1_000_000),
  fc.constantFrom(99_999_999, 99_999_999.5, 100_000_000, 999_999_999.5, 1e9, 1e12, 9.9995e11, 1e13),
);

/** A figure as an observation of it would be, whatever its print was. */
const bounded = fc
  .tuple(
    sizes,
    fc.constantFrom("exact", "about", "near", "odd", "over", "within" as const),
    fc.boolean(),
  )
  .map(([size, nuance, isFall]): { print: string; figure: Figure } => {
    const words = { exact: "", about: "约", near: "近", odd: "", over: "超", within: "至多" };
    const odd = nuance === "odd" && Number.isInteger(size) && size >= 10 ? "余" : "";
    const sign = isFall && size > 0 ? "减少" : "";
    const print = `${sign}${size === 0 ? "" : words[nuance]}${plain(size)}${odd}元`;
    return { print, figure: read(print) };
  });

/** Digits without powers of ten. */
function plain(size: number): string {
  return size.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 10 });
}

test("from nothing to ten trillion both languages read back to one number, qualifier and range", () => {
  fc.assert(
    fc.property(bounded, ({ print, figure }) => {
      const readings = languages.map((language) =>
        read(
          formatFigure({ ...figure, reportedAs: print }, units.yuan, language, { form: "worded" }),
        ),
      );
      for (const reading of readings) {
        expect([print, reading.value, reading.qualifier]).toEqual([
          print,
          figure.value,
          figure.qualifier,
        ]);
        expect([print, overlap(reading, figure)]).toEqual([print, true]);
      }
      const [zh, en] = readings;
      expect([print, zh && en && overlap(zh, en)]).toEqual([print, true]);
    }),
    { numRuns: 3000 },
  );
});

test("a bare number reads back to itself in both languages", () => {
  fc.assert(
    fc.property(sizes, fc.boolean(), (size, isNegative) => {
      const value = isNegative && size > 0 ? -size : size;
      for (const language of languages) {
        const said = formatNumber(value, units.yuan, language);
        expect([said, read(said).value]).toEqual([said, value]);
      }
    }),
    { numRuns: 2000 },
  );
});

function overlap(a: Figure, b: Figure): boolean {
  const starts = (low: number | null, high: number | null): boolean =>
    low === null || high === null || low <= high;
  return starts(a.low, b.high) && starts(b.low, a.high);
}
