/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Anchor = "start" | "middle" | "end";

export interface Wanted<T> {
  readonly subject: T;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Places to try, best first: where the anchor's middle line stands. */
  readonly places: readonly { readonly x: number; readonly y: number; readonly anchor: Anchor }[];
}

export interface Placed<T> {
  readonly subject: T;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/**
 * Puts each label, in order of importance, at the first of its places that lies within the bounds
 * and on nothing else. What finds no place is returned for the key.
 */
export function placeLabels<T>(
  wanted: readonly Wanted<T>[],
  obstacles: readonly Box[],
  bounds: Box,
): { readonly placed: readonly Placed<T>[]; readonly unplaced: readonly T[] } {
  const taken = [...obstacles];
  const placed: Placed<T>[] = [];
  const unplaced: T[] = [];
  for (const label of wanted) {
    const place = label.places.find((one) => {
      const box = boxOf(one, label);
      return isWithin(box, bounds) && !taken.some((other) => isOverlapping(box, other));
    });
    if (!place) {
      unplaced.push(label.subject);
      continue;
    }
    taken.push(boxOf(place, label));
    placed.push({ subject: label.subject, text: label.text, ...place });
  }
  return { placed, unplaced };
}

/** The square of a point of that radius. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Boxes along a straight line, close enough that no label slips through. */
export function boxesAlong(
  from: readonly [number, number],
  to: readonly [number, number],
): readonly Box[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.ceil(length / 5));
  return Array.from({ length: steps + 1 }, (_, step) =>
    boxAround(
      from[0] + ((to[0] - from[0]) * step) / steps,
      from[1] + ((to[1] - from[1]) * step) / steps,
      1.5,
    ),
  );
}

function boxOf(
  place: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  size: { readonly width: number; readonly height: number },
): Box {
  const shift = { start: 0, middle: 0.5, end: 1 }[place.anchor];
  const left = place.x - size.width * shift;
  const top = place.y - size.height / 2;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** Whether two rectangles share more than an edge. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
