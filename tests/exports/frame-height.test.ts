import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  atToldWidths,
  type FrameHeight,
  heightAt,
  heightStyle,
  tallestHeight,
  toldHeights,
  toldWidths,
  withoutParts,
} from "#exports/frame-height.ts";

const height: FrameHeight = {
  words: { 200: 400, 320: 300.2, 480: 250, 640: 250, 800: 200 },
  parts: {
    title: atToldWidths(() => 56),
    notes: { 200: 90, 320: 60, 480: 44, 640: 44, 800: 22 },
    table: atToldWidths(() => 27),
  },
  phone: 1.1,
  desk: 0.5,
  deskFrom: 604,
};

/** What a browser makes of the style in a place of a width: the functions of CSS are those of `Math`. */
function computed(style: string, width: number): number {
  const formula = style
    .replace(/^calc/, "")
    .replaceAll("100cqw", String(width))
    .replaceAll("px", "")
    .replaceAll("clamp", "clampOf")
    .replaceAll("min(", "Math.min(");
  const clampOf = (least: number, wanted: number, most: number): number =>
    Math.max(least, Math.min(wanted, most));
  return Number(runInNewContext(formula, { Math, clampOf }));
}

describe("the height of a frame", () => {
  it("is words and drawing at the told widths", () => {
    expect(toldHeights(height)).toEqual({ 200: 760, 320: 669, 480: 726, 640: 557, 800: 587 });
  });

  it("has a drawing that fills a narrow frame", () => {
    expect(heightAt(height, 359)).toBe(Math.ceil(300.2 + 1.1 * 359 + 0.2));
    expect(heightAt(height, 360)).toBe(Math.ceil(300.2 + 1.1 * 352 + 0.2));
  });

  it("falls where the other drawing takes over", () => {
    expect(heightAt(height, 603)).toBe(Math.ceil(250 + 1.1 * 432));
    expect(heightAt(height, 604)).toBe(250 + 576 / 2 + 1);
  });

  it("as one number is enough everywhere in a column", () => {
    const widths = Array.from({ length: 481 }, (_, i) => 320 + i);
    expect(tallestHeight(height)).toBe(Math.max(...widths.map((width) => heightAt(height, width))));
  });

  it("as a style is the same at every width, never less", () => {
    const style = heightStyle(height);
    for (let width = 200; width <= 1600; width += 4) {
      const more = computed(style, width) - heightAt(height, width);
      expect(more, `at ${String(width)} px`).toBeGreaterThan(-1.2);
      // Both drawings count within the pixel in which they change places.
      expect(more, `at ${String(width)} px`).toBeLessThanOrEqual(1);
    }
  });

  it("is less without parts", () => {
    const bare = withoutParts(height, ["title", "notes"]);
    for (const width of toldWidths)
      expect(bare.words[width]).toBe(height.words[width] - 56 - height.parts.notes[width]);
  });
});
