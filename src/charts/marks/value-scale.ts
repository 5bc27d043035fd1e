import { nice, ticks } from "d3-array";
import type { Language } from "#model/bilingual.ts";
import type { Unit } from "#model/vocabulary.ts";

/** A number of an axis: thousands separated by commas, a true minus sign, decimals as they are. */
export function plainNumber(value: number): string {
  const rounded = Math.round(Math.abs(value) * 1e6) / 1e6;
  const [whole = "0", fraction] = rounded.toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** An axis of values: its ends, its ticks as written, and the one unit they are in. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Stands once above the axis: `万件`, `thousand cases`, `%`. */
  readonly caption: string;
}

interface Magnitude {
  /** What the word stands for: what ticks are divided by. */
  readonly size: number;
  /** The largest tick from which the word is used; 5,000 is shorter without it. */
  readonly from: number;
  readonly zh: string;
  readonly en: string;
}

const magnitudes: Readonly<Record<Language, readonly Magnitude[]>> = {
  zh: [
    { size: 1e12, from: 1e12, zh: "万亿", en: "" },
    { size: 1e8, from: 1e8, zh: "亿", en: "" },
    { size: 1e4, from: 1e4, zh: "万", en: "" },
  ],
  en: [
    { size: 1e12, from: 1e12, zh: "", en: "trillion" },
    { size: 1e9, from: 1e9, zh: "", en: "billion" },
    { size: 1e6, from: 1e6, zh: "", en: "million" },
    { size: 1e3, from: 1e4, zh: "", en: "thousand" },
  ],
};

/** A word is used where its ticks need no more decimals than this has noughts. */
const finest = 1000;

/**
 * The scale of an axis that holds all the values.
 * @param fromZero counts always; a rate may start near its data
 * @param count how many ticks about
 */
export function valueScale(
  values: readonly number[],
  unit: Unit,
  lang: Language,
  { fromZero = true, count = 4, until }: { fromZero?: boolean; count?: number; until?: number },
): ValueScale {
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values, ...(fromZero ? [0] : []));
  const [start, end] = spread(low, high);
  const [first, last] = until === undefined ? nice(start, end, count) : [start, until];
  const places = ticks(first, last, count);
  const apart = Math.abs((places[1] ?? last) - (places[0] ?? first));
  // Percent stays percent: nobody reads “thousand %”.
  const step = (unit.id === "percent" ? [] : magnitudes[lang]).find(
    ({ from, size }) => Math.max(-first, last) >= from && apart >= size / finest,
  );
  const scaled = (value: number): string => plainNumber(value / (step?.size ?? 1));
  return {
    domain: [first, last],
    ticks: places.map((value) => ({ value, text: scaled(value) })),
    caption: captionOf(unit, step, lang, last),
  };
}

/** Closer ends than this share of them are one: rounding to nice ends would never settle. */
const closest = 1e-9;

/** The ends of an axis, apart enough for ticks that differ. */
function spread(low: number, high: number): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const isApart = high - low > size * closest;
  const room = Math.max(1, size * closest * 10);
  return isApart ? [low, high] : [low - room, high + room];
}

function captionOf(unit: Unit, step: Magnitude | undefined, lang: Language, last: number): string {
  if (unit.id === "percent") return "%";
  if (lang === "zh") return `${step?.zh ?? ""}${unit.name.zh}`;
  const name = !step && last === 1 ? unit.name.enOne : unit.name.enMany;
  return step ? `${step.en} ${name}` : name;
}
