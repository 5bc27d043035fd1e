import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFigure } from "#figures/parse.ts";
import type { Figure } from "#model/figure.ts";
import { figureProblems } from "#problems/figures.ts";
import { writeChineseNumeral } from "../helpers/write-numeral.ts";

/** Pieces of which figures, and what looks like figures, are made. */
const pieces = (
  "近 约 超 不到 下降 上升 同比 第 前 连续 百分之 三分之 零 半 一 二 十 百 万 亿 点 1 23 456 7.8 9,012 , . % " +
  "余 多 几 数 成 倍 年 元 件 个百分点 以上 以内 左右 至 - — ~ ( ) “ ” ¥ up to nearly million percent 萬 餘 ３ ％ 。"
).split(" ");

const anyToken = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join("")),
);

test("no text makes parseFigure throw, and its reading keeps the text", () => {
  fc.assert(
    fc.property(anyToken, fc.option(anyToken), (text, printedUnit) => {
      const reading = parseFigure(text, { printedUnit });
      expect(reading.text).toBe(text);
      if ("problem" in reading) expect(reading.problem.code in figureProblems).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("an interval contains its value, and only 超, 以上 and the like leave it open", () => {
  fc.assert(
    fc.property(anyToken, (text) => {
      const reading = parseFigure(text);
      if ("problem" in reading) return;
      const { value, low, high, qualifier } = reading;
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      if (value === null) expect(reading.kind).toBe("range");
      else {
        if (low !== null) expect(low).toBeLessThanOrEqual(value);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
      }
      if (low === null || high === null) expect(qualifier).toBe("at_least");
      expect([value, low, high].some((number) => Object.is(number, -0))).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

const counts = fc.integer({ min: 0, max: 10 ** 15 });

test("a count reads the same in digits, in groups, in full width and in Chinese numerals", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const digits = String(count);
      const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
      const wide = Array.from(grouped, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(
        "",
      );
      const chinese = writeChineseNumeral(BigInt(count));
      for (const token of [digits, grouped, wide, chinese, `${digits}件`]) {
        expect(valueOf(token)).toBe(count);
      }
    }),
  );
});

test("hundredths of 万 and 亿 multiply out without a rounding error", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (hundredths) => {
      const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
      expect(valueOf(`${digits}万件`)).toBe(hundredths * 100);
      expect(valueOf(`${digits}亿元`)).toBe(hundredths * 1_000_000);
      expect(valueOf(`下降${digits}%`)).toBe(-Number(digits));
    }),
  );
});

function valueOf(token: string): Figure["value"] {
  const reading = parseFigure(token);
  return "problem" in reading ? null : reading.value;
}
