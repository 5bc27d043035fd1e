import type { Bilingual } from "../contract/bilingual.ts";
import type { Interval } from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";
import { bounds, unitsInEnglish } from "./cite-figure.ts";
import { writeNumber } from "./write-number.ts";

/** A printed change in words, whatever its print left out: 下降16.7%; a fall of 16.7%. */
export function writeChange(change: Observation, unit: Bilingual): Bilingual {
  if (change.value === null) return { zh: `“${change.reportedAs}”`, en: `“${change.reportedAs}”` };
  return writeStep(change.value, change.unit, unit, bounds[change.qualifier]);
}

/**
 * A computed change, rounded to the decimals of the printed one and to one at least: 下降9.2%, or
 * 下降7.2%至8.1% where the printed levels leave a range. Null where it has an open end.
 */
export function writeComputed(
  { low, high }: Interval,
  printed: Observation,
  unit: Bilingual,
): Bilingual | null {
  if (low === null || high === null) return null;
  const decimals = Math.max(1, String(printed.value).split(".")[1]?.length ?? 0);
  const [least, most] = [low, high].map((end) => Number(end.toFixed(decimals))) as [number, number];
  const write = (value: number) => writeStep(value, printed.unit, unit, bounds.exact);
  if (least === most) return write(least);
  const [near, far] = least < 0 && most <= 0 ? [most, least] : [least, most];
  const [from, to] = [write(near), write(far)];
  const unitEn = unitsInEnglish.get(printed.unit) ?? "";
  // A fall of 100% is where a level without an upper bound leaves the other end open.
  if (printed.unit === "percent" && least <= -100) {
    return { zh: `${from.zh}以上`, en: `${from.en} or more` };
  }
  if ((least < 0 && most > 0) || near === 0) {
    return { zh: `在${from.zh}与${to.zh}之间`, en: `something between ${from.en} and ${to.en}` };
  }
  const end = writeNumber(Math.abs(far));
  return {
    zh: `${unit.zh === "%" ? from.zh : from.zh.replace(unit.zh, "")}至${end.zh}${unit.zh}`,
    en: `${unitEn === "%" ? from.en : from.en.replace(unitEn, "")} to ${end.en}${unitEn}`,
  };
}

function writeStep(value: number, unitId: string, unit: Bilingual, bound: Bilingual): Bilingual {
  if (value === 0) return { zh: "持平", en: "no change" };
  const size = writeNumber(Math.abs(value));
  const isRise = value > 0;
  return {
    zh: `${isRise ? "上升" : "下降"}${bound.zh}${size.zh}${unit.zh}`,
    en: `a ${isRise ? "rise" : "fall"} of ${bound.en}${size.en}${unitsInEnglish.get(unitId) ?? ""}`,
  };
}
