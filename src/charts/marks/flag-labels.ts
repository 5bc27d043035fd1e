import type { Anchor } from "./labels.ts";

/** A label that hangs on a vertical rule, at one of the places named, on some line (tier). */
export interface WantedFlag<T> {
  readonly subject: T;
  readonly text: string;
  /** With the room that it wants around it, in pixels. */
  readonly width: number;
  /** Where its rule may stand, best first, and which side of it the text is. */
  readonly places: readonly FlagPlace[];
}

export interface FlagPlace {
  /** Of the rule. */
  readonly x: number;
  readonly anchor: Exclude<Anchor, "middle">;
  /** How far right of the rule the anchor of the text is: the rule then ends above the text. */
  readonly shift?: number;
}

export interface Flag<T>
  extends Pick<WantedFlag<T>, "subject" | "text">, Pick<FlagPlace, "anchor"> {
  /** Where the anchor of the text is. */
  readonly x: number;
  readonly isShifted: boolean;
  /** 0 is the line next to the drawing. */
  readonly tier: number;
}

interface Hung<T> extends Flag<T>, Ends {
  /** It found no line of its own: its rule or its text crosses another. */
  readonly crosses: boolean;
}

/** A place with the ends of its rule and text. */
interface Ends {
  readonly rule: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Hangs labels on their rules, each on the first line where neither its text nor its rule crosses
 * another's: one after the other, from the first or from the last, at any of their places or at the
 * best alone; of these ways, the one with the fewest crossings and then the fewest lines.
 * @param width of the drawing
 */
export function placeFlags<T>(wanted: readonly WantedFlag<T>[], width: number): readonly Flag<T>[] {
  const strict = wanted.map((flag) => {
    const [best] = endsOf(flag, width);
    return { ...flag, places: best ? [best.place] : flag.places };
  });
  const ways = [wanted, wanted.toReversed(), strict, strict.toReversed()];
  const hung = ways.map((way) =>
    way.reduce<readonly Hung<T>[]>((flags, flag) => [...flags, hang(flag, flags, width)], []),
  );
  const cost = (flags: readonly Hung<T>[]): number =>
    flags.filter(({ crosses }) => crosses).length * 100 +
    Math.max(...flags.map(({ tier }) => tier));
  return hung.reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

function hang<T>(flag: WantedFlag<T>, hung: readonly Hung<T>[], width: number): Hung<T> {
  const { subject, text } = flag;
  const options = endsOf(flag, width);
  for (let tier = 0; tier <= hung.length; tier++) {
    for (const one of options) {
      const candidate = { subject, text, tier, crosses: false, ...one };
      if (hung.every((other) => isClear(candidate, other))) return candidate;
    }
  }
  const [first] = options;
  if (!first) throw new RangeError(`the label "${text}" has no place to hang`);
  return { subject, text, tier: hung.length + 1, crosses: true, ...first };
}

type Option = Ends &
  Pick<Flag<unknown>, "x" | "anchor" | "isShifted"> & { readonly place: FlagPlace };

/** The places of a label with its ends: those within the drawing, or all where none is. */
function endsOf<T>(flag: WantedFlag<T>, width: number): readonly Option[] {
  const options = flag.places.map((place): Option => {
    const { x: rule, anchor, shift = 0 } = place;
    const x = rule + shift;
    const left = anchor === "start" ? x : x - flag.width;
    return { place, rule, x, anchor, isShifted: shift !== 0, left, right: left + flag.width };
  });
  const inside = options.filter((one) => one.left >= -1 && one.right <= width + 2);
  return inside.length > 0 ? inside : options;
}

function isClear<T>(a: Hung<T>, b: Hung<T>): boolean {
  if (a.tier === b.tier) {
    const isApart = a.right <= b.left || b.right <= a.left;
    return isApart && !isThrough(a.rule, b) && !isThrough(b.rule, a);
  }
  const [near, far] = a.tier < b.tier ? [a, b] : [b, a];
  return !isThrough(far.rule, near);
}

function isThrough(rule: number, { left, right }: Ends): boolean {
  return left < rule && rule < right;
}
