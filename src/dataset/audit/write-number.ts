import type { Bilingual } from "../contract/bilingual.ts";

/** A number as each language's newspapers write it: 1421.7万, 14.217 million; 11700263, 11,700,263. */
export function writeNumber(value: number): Bilingual {
  return {
    zh: maybeScaled(value, stepsZh) ?? String(value),
    en: maybeScaled(value, stepsEn) ?? groupThousands(value),
  };
}

interface Step {
  readonly size: number;
  readonly word: string;
  /** The most decimals that still read better than the number in full. */
  readonly decimals: number;
}

const stepsZh: readonly Step[] = [
  { size: 1e8, word: "亿", decimals: 4 },
  { size: 1e4, word: "万", decimals: 2 },
];
const stepsEn: readonly Step[] = [
  { size: 1e9, word: " billion", decimals: 3 },
  { size: 1e6, word: " million", decimals: 3 },
];

function maybeScaled(value: number, steps: readonly Step[]): string | null {
  for (const { size, word, decimals } of steps) {
    if (Math.abs(value) < size) continue;
    const scaled = Number((value / size).toFixed(decimals));
    // Division is not exact, so what is compared is the number that the words would be read as.
    if (Math.round(scaled * size) === value)
      return `${groupThousands(scaled)}${word}`.replace(",", "");
  }
  return null;
}

function groupThousands(value: number): string {
  const text = String(value);
  if (Math.abs(value) < 1000 || text.includes("e")) return text;
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
