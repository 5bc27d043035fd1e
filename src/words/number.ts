import type { Language } from "#model/bilingual.ts";

/** The digits of a number and the magnitude they stand before, apart: 余 goes between them. */
export interface ScaledDigits {
  readonly digits: string;
  /** 万, 亿, 万亿; ` million` with its space; empty where the digits stand in full. */
  readonly magnitude: string;
}

interface Magnitude {
  readonly word: string;
  readonly power: number;
  /** Digits behind the point beyond which the number reads better in full. */
  readonly mostDecimals: number;
}

const magnitudes: Readonly<Record<Language, readonly Magnitude[]>> = {
  zh: [
    { word: "万亿", power: 12, mostDecimals: 4 },
    { word: "亿", power: 8, mostDecimals: 4 },
    { word: "万", power: 4, mostDecimals: 2 },
  ],
  en: [
    { word: " trillion", power: 12, mostDecimals: 4 },
    { word: " billion", power: 9, mostDecimals: 4 },
    { word: " million", power: 6, mostDecimals: 4 },
  ],
};

/**
 * A number that is not negative, no digit rounded away: 24976 is 24,976, 24700000 is 2470万 or 24.7
 * million. `place` is the place of its last known digit (1000 of 2.8万), which decides the zeros behind
 * the point, so that a count known to the unit stands in full; null where it is whole in itself.
 */
export function formatDigits(
  value: number,
  place: number | null,
  language: Language,
): ScaledDigits {
  const digits = plainDigits(value);
  for (const { word, power, mostDecimals } of magnitudes[language]) {
    if (value < 10 ** power) continue;
    const decimals = neededDecimals(digits, power, place);
    if (decimals > mostDecimals) continue;
    const moved = shiftPoint(digits, power, decimals);
    // “1,115.000 billion” may be read as either kind of separator: written in full instead.
    if (language === "en" && /^\d{4,}\.000$/.test(moved)) continue;
    // Chinese print groups no digits before 万.
    return { digits: language === "en" ? groupThousands(moved) : moved, magnitude: word };
  }
  const inFull = shiftPoint(digits, 0, neededDecimals(digits, 0, place));
  return { digits: groupThousands(inFull), magnitude: "" };
}

/** How many digits must stand behind the point once it has moved left by `power`. */
function neededDecimals(digits: string, power: number, place: number | null): number {
  const [, shown = ""] = shiftPoint(digits, power, 0).split(".");
  const known = place === null ? 0 : power - Math.round(Math.log10(place));
  return Math.max(shown.length, known, 0);
}

/** Moves the point left and pads the end with zeros; done on text, so that no digit changes. */
function shiftPoint(digits: string, power: number, decimals: number): string {
  const [whole = "0", fraction = ""] = digits.split(".");
  const padded = whole.padStart(power + 1, "0");
  const cut = padded.length - power;
  const tail = (padded.slice(cut) + fraction).replace(/0+$/, "").padEnd(decimals, "0");
  return tail === "" ? padded.slice(0, cut) : `${padded.slice(0, cut)}.${tail}`;
}

/** The shortest digits that read back to the number, never in powers of ten. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

function groupThousands(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
