import type { GapKind } from "#model/gap.ts";

/** What a shape is drawn with: a canvas, a path of Plot, or `pathOf`. */
interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

interface Place {
  /** Of the middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the strokes of a hatched cell stand apart along its edge, in pixels. */
const hatching = 6;

/** Radius of the dot, in pixels. */
const dotRadius = 1.7;

/** Sides of the polygon that stands for the dot: at its size nobody tells it from a circle. */
const dotSides = 8;

/**
 * Draws the mark of a kind of gap: an empty box, three bars, a box with strokes across, a dot. On an
 * axis the box is crossed by one stroke; a cell, which is wider, is hatched.
 */
export function drawGap(pen: Pen, kind: GapKind, { x, y, width, height }: Place): void {
  const [left, right] = [x - width / 2, x + width / 2];
  const [top, bottom] = [y - height / 2, y + height / 2];
  if (kind === "not-found" || kind === "seen-not-used") {
    pen.moveTo(left, top);
    pen.lineTo(right, top);
    pen.lineTo(right, bottom);
    pen.lineTo(left, bottom);
    pen.closePath();
  }
  switch (kind) {
    case "not-found":
      break;
    case "printed-elsewhere":
      for (const bar of [-0.36, 0, 0.36]) {
        pen.moveTo(left, y + bar * height);
        pen.lineTo(right, y + bar * height);
      }
      break;
    case "seen-not-used":
      for (const shift of strokesIn(width, height)) {
        const from = Math.max(-width / 2, shift - height / 2);
        const to = Math.min(width / 2, shift + height / 2);
        pen.moveTo(x + from, y + shift - from);
        pen.lineTo(x + to, y + shift - to);
      }
      break;
    case "not-looked":
      for (let side = 0; side < dotSides; side++) {
        const angle = (side / dotSides) * 2 * Math.PI;
        const [px, py] = [x + dotRadius * Math.cos(angle), y + dotRadius * Math.sin(angle)];
        if (side === 0) pen.moveTo(px, py);
        else pen.lineTo(px, py);
      }
      pen.closePath();
  }
}

/** Where the strokes from lower left to upper right cross the middle line, counted from the middle. */
function strokesIn(width: number, height: number): readonly number[] {
  const reach = (width + height) / 2;
  if (reach < 2 * hatching) return [0];
  const count = Math.floor((reach - 1) / hatching);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * hatching);
}

/** The same as the `d` of an SVG path, in tenths of a pixel. */
export function pathOf(kind: GapKind, place: Place): string {
  const steps: string[] = [];
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
  drawGap(
    {
      moveTo: (x, y) => steps.push(`M${at(x, y)}`),
      lineTo: (x, y) => steps.push(`L${at(x, y)}`),
      closePath: () => steps.push("Z"),
    },
    kind,
    place,
  );
  return steps.join("");
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
