import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale } from "#charts/marks/value-scale.ts";

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
