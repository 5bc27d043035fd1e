import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, placeReading } from "#client/readout.ts";

/** A phone of 320 by 640 pixels, the drawing 18 pixels from its sides. */
const room = { left: 18, right: 302, top: 0, bottom: 640 };
const size = { width: 120, height: 50 };

test.each([
  ["above a mark with room above", dot(160, 300), { left: 100, top: 236, side: "above" }],
  ["below a mark at the window's top", dot(160, 20), { left: 100, top: 34, side: "below" }],
  ["within the drawing at its left edge", dot(20, 300), { left: 18, top: 236, side: "above" }],
  ["within the drawing at its right edge", dot(300, 300), { left: 182, top: 236, side: "above" }],
  [
    "beside a mark that leaves no room above or below",
    { left: 20, right: 40, top: 10, bottom: 630 },
    { left: 50, top: 295, side: "beside" },
  ],
] as const)("placeReading(…) stands %s", (_, mark, place) => {
  expect(placeReading(mark, (mark.left + mark.right) / 2, size, room)).toEqual(place);
});

test("placeReading(…) never covers its mark and never leaves the window where there is room", () => {
  const whole = (from: number, to: number): fc.Arbitrary<number> =>
    fc.integer({ min: from, max: to });
  const marks = fc.record({
    x: whole(18, 302),
    y: whole(0, 640),
    across: whole(2, 280),
    down: whole(2, 200),
  });
  fc.assert(
    fc.property(marks, whole(40, 272), whole(20, 120), ({ x, y, across, down }, width, height) => {
      const mark = { left: x, right: x + across, top: y, bottom: y + down };
      const { left, top } = placeReading(mark, x, { width, height }, room);
      const tip = { left, right: left + width, top, bottom: top + height };
      expect(isApart(mark, tip)).toBe(true);
      const fits = mark.top - 10 - height >= room.top || mark.bottom + 10 + height <= room.bottom;
      if (!fits) return;
      expect(tip.left >= room.left && tip.right <= room.right).toBe(true);
      expect(tip.top >= room.top && (tip.bottom <= room.bottom || mark.top > room.bottom)).toBe(
        true,
      );
    }),
  );
});

function dot(x: number, y: number): Box {
  return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
