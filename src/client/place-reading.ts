/*
 * Ships to browsers with read-chart.ts, and shares its budget.
 * Where a reading stands: beside its mark, never on it, and never out of what can be seen.
 */

/** A rectangle, in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: "above" | "below" | "beside";
}

/** Space between a mark and its reading, in pixels. */
const gap = 10;

/**
 * Above the mark; below it where there is no room above; beside it where there is none below either.
 * @param mark what is read
 * @param at where on the mark's width the reading should stand
 * @param size of the reading
 * @param room what can be seen of the page, as wide as the drawing
 */
export function placeReading(
  mark: Box,
  at: number,
  size: { readonly width: number; readonly height: number },
  room: Box,
): Place {
  const within = (from: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, from));
  const left = within(at - size.width / 2, room.left, room.right - size.width);
  const above = mark.top - gap - size.height;
  const below = mark.bottom + gap;
  if (above >= room.top) return { left, top: above, side: "above" };
  if (below + size.height <= room.bottom) return { left, top: below, side: "below" };
  const top = within(
    (mark.top + mark.bottom - size.height) / 2,
    room.top,
    room.bottom - size.height,
  );
  if (mark.right + gap + size.width <= room.right)
    return { left: mark.right + gap, top, side: "beside" };
  if (mark.left - gap - size.width >= room.left)
    return { left: mark.left - gap - size.width, top, side: "beside" };
  return { left, top: above, side: "above" };
}
