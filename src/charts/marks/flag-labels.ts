import type { Anchor } from "./place-labels.ts";

/** A label that hangs on a vertical rule, at one of the places named, on some line (tier). */
export interface WantedFlag<T> {
  readonly subject: T;
  readonly text: string;
  /** With the room that it wants around it, in pixels. */
  readonly width: number;
  /** Where its rule may stand, best first, and which side of it the text is. */
  readonly places: readonly { readonly x: number; readonly anchor: Exclude<Anchor, "middle"> }[];
}

export interface Flag<T> {
  readonly subject: T;
  readonly text: string;
  readonly x: number;
  readonly anchor: Exclude<Anchor, "middle">;
  /** 0 is the line next to the drawing. */
  readonly tier: number;
}

interface Hung<T> extends Flag<T> {
  readonly left: number;
  readonly right: number;
  /** It found no line of its own: its rule or its text crosses another. */
  readonly crosses: boolean;
}

/**
 * Hangs labels on their rules, each on the first line where neither its text nor its rule crosses
 * another's: one after the other, from the first or from the last, at any of their places or at the
 * best alone; of these ways, the one with the fewest crossings and then the fewest lines.
 * @param width of the drawing
 */
export function placeFlags<T>(wanted: readonly WantedFlag<T>[], width: number): readonly Flag<T>[] {
  const strict = wanted.map((flag) => ({ ...flag, places: optionsOf(flag, width).slice(0, 1) }));
  const ways = [wanted, wanted.toReversed(), strict, strict.toReversed()];
  const hung = ways.map((way) => hangAll(way, width));
  const cost = (flags: readonly Hung<T>[]): number => crossingsOf(flags) * 100 + linesOf(flags);
  return hung.reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

function hangAll<T>(wanted: readonly WantedFlag<T>[], width: number): readonly Hung<T>[] {
  const hung: Hung<T>[] = [];
  for (const flag of wanted) hung.push(hang(flag, hung, width));
  return hung;
}

function crossingsOf<T>(flags: readonly Hung<T>[]): number {
  return flags.filter((flag) => flag.crosses).length;
}

function linesOf<T>(flags: readonly Flag<T>[]): number {
  return Math.max(0, ...flags.map((flag) => flag.tier));
}

function hang<T>(flag: WantedFlag<T>, hung: readonly Hung<T>[], width: number): Hung<T> {
  const options = optionsOf(flag, width);
  for (let tier = 0; tier <= hung.length; tier++) {
    for (const one of options) {
      const { subject, text } = flag;
      const candidate = { subject, text, tier, crosses: false, ...one };
      if (hung.every((other) => isClear(candidate, other))) return candidate;
    }
  }
  const [first = { x: 0, anchor: "start" as const, left: 0, right: flag.width }] = options;
  const { subject, text } = flag;
  return { subject, text, tier: hung.length + 1, crosses: true, ...first };
}

/** The places of a label with its ends: those within the drawing, or all where none is. */
function optionsOf<T>(
  flag: WantedFlag<T>,
  width: number,
): readonly (WantedFlag<T>["places"][number] & {
  readonly left: number;
  readonly right: number;
})[] {
  const options = flag.places.map((place) => {
    const left = place.anchor === "start" ? place.x : place.x - flag.width;
    return { ...place, left, right: left + flag.width };
  });
  const inside = options.filter((one) => one.left >= -1 && one.right <= width + 2);
  return inside.length > 0 ? inside : options;
}

function isClear<T>(a: Hung<T>, b: Hung<T>): boolean {
  if (a.tier === b.tier) return a.right <= b.left || b.right <= a.left;
  const [near, far] = a.tier < b.tier ? [a, b] : [b, a];
  return far.x <= near.left || far.x >= near.right;
}
