import { describe, expect, it } from "vitest";
import { type Frame, sizeOf } from "#charts/drawing.ts";
import { breakMarks } from "#charts/marks/break-marks.ts";
import { isOverlapping } from "#charts/marks/labels.ts";
import { trendCase } from "../cases/trend-line.ts";
import { modelOf } from "../helpers/draw-case.ts";

const frame: Frame = {
  width: 312,
  height: 340,
  top: 30,
  right: 20,
  bottom: 30,
  left: 40,
  x: [2002.5, 2020.5],
  y: [0, 1],
};
const [one] = modelOf(trendCase).series;

/** The boxes of the words of breaks, each of which concerns some of four series, and of the rules. */
function boxesOf(positions: readonly number[], concerned = (at: number) => 3 - (at % 2)) {
  if (!one) throw new Error("the case has no series");
  const series = [0, 1, 2, 3].map((index) => ({
    ...one,
    index,
    breaks: positions
      .filter((_, at) => index < concerned(at))
      .map((position) => ({
        position,
        row: { metric: "", area: "", from: "2011", note: { zh: "", en: "" }, source: "" },
      })),
  }));
  const { boxes } = breakMarks(series, frame, sizeOf("phone", "en"), []);
  return { words: boxes.slice(0, -positions.length), rules: boxes.slice(-positions.length) };
}

describe("breakMarks", () => {
  it.each([[[2010.9, 2012.9, 2015.4]], [[2010.9, 2011.9, 2012.9]], [[2015, 2016, 2017]]])(
    "words no break over another's words, at %j",
    (positions) => {
      const { words } = boxesOf(positions);
      expect(words.length).toBeGreaterThan(1);
      const over = words.flatMap((box, at) =>
        words.slice(at + 1).filter((other) => isOverlapping(box, other)),
      );
      expect(over).toEqual([]);
    },
  );

  it("leaves a rule without words where these would leave the drawing", () => {
    for (const { left, right } of boxesOf([2003, 2003.9, 2020]).words) {
      expect(left).toBeGreaterThanOrEqual(frame.left);
      expect(right).toBeLessThanOrEqual(frame.width);
    }
  });

  it("says the same of several rules once rather than across another rule", () => {
    const { words, rules } = boxesOf([2010.9, 2012.9, 2015.4, 2017.5, 2018.9], () => 4);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(rules.length);
    expect(words.filter((box) => rules.some((rule) => isOverlapping(box, rule)))).toEqual([]);
  });
});
