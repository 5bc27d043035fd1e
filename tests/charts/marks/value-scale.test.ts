import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale } from "#charts/marks/value-scale.ts";
import { parseFigure } from "#figures/parse.ts";

const cases = { id: "cases", name: { zh: "起", enOne: "case", enMany: "cases" } };

/** What a caption multiplies its ticks by. */
const sizes: Readonly<Record<string, number>> = {
  亿: 1e8,
  万: 1e4,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
};

function sizeOf(caption: string): number {
  const word = Object.keys(sizes).find((known) => caption.startsWith(known));
  return word === undefined ? 1 : (sizes[word] ?? 1);
}

describe("valueScale", () => {
  it.each([
    [[0, 34_000], "en", "thousand cases", "10"],
    [[0, 400_000], "en", "thousand cases", "100"],
    [[0, 400_000], "zh", "万起", "10"],
    [[0, 7000], "en", "cases", "2,000"],
    [[0, 2_500_000], "en", "million cases", "1"],
    [[0, 250_000_000], "zh", "亿起", "1"],
  ] as const)(
    "valueScale(%j, cases, %s) is in %s and has the tick %s",
    (values, lang, caption, tick) => {
      const scale = valueScale(values, cases, lang, {});
      expect(scale.caption).toBe(caption);
      expect(scale.ticks.map(({ text }) => text)).toContain(tick);
    },
  );

  it("writes ticks that stand, times the word of the caption, for their values", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.constantFrom("zh" as const, "en" as const),
        (high, lang) => {
          const { caption, ticks } = valueScale([0, high], cases, lang, {});
          for (const { value, text } of ticks) {
            const read = Number(text.replaceAll(",", "").replace("−", "-")) * sizeOf(caption);
            expect(read).toBeCloseTo(value, 3);
          }
        },
      ),
    );
  });
});

const units = [
  cases,
  { id: "percent", name: { zh: "%", enOne: "percent", enMany: "percent" } },
  { id: "yuan", name: { zh: "元", enOne: "yuan", enMany: "yuan" } },
];

/** What a tick says with its caption, read as `npm run data:figure` reads a print. */
function readTick(text: string, caption: string): number {
  const isMinus = text.startsWith("−");
  const reading = parseFigure(`${text.replace("−", "")} ${caption}`);
  if ("problem" in reading) throw new Error(`${text} ${caption}: ${reading.problem.code}`);
  return (isMinus ? -1 : 1) * (reading.value ?? NaN);
}

describe("an axis in two languages", () => {
  const ends = fc.oneof(
    fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  );
  const axes = fc.tuple(ends, ends, fc.constantFrom(...units), fc.boolean());

  it("has ticks that read back to one number, in one unit each", () => {
    fc.assert(
      fc.property(axes, ([one, other, unit, fromZero]) => {
        const scales = (["zh", "en"] as const).map((lang) =>
          valueScale([one, other], unit, lang, { fromZero }),
        );
        const [zh, en] = scales;
        if (!zh || !en) throw new Error("two languages");
        expect(zh.domain).toEqual(en.domain);
        expect(zh.ticks.map(({ value }) => value)).toEqual(en.ticks.map(({ value }) => value));
        for (const { ticks, caption } of scales) {
          // One unit an axis: no tick carries a word or magnitude of its own.
          for (const { value, text } of ticks) {
            expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
            expect(readTick(text, caption)).toBeCloseTo(
              value,
              6 - Math.ceil(Math.log10(Math.abs(value) + 1)),
            );
          }
          expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
