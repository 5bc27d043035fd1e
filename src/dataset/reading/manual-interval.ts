import type { Interval } from "../contract/figure.ts";

/**
 * The interval of a number that an editor read from a print in another language's notation: one with
 * decimals before a scale word (`9,53 millones`) is rounded, half a unit of its last digit either way.
 * Null where the print shows no such rounding.
 */
export function maybeRoundedInterval(value: number, reportedAs: string): Interval | null {
  const [, whole = "", decimals = ""] = print.exec(reportedAs) ?? [];
  const printed = Number(`${whole}.${decimals}`);
  if (decimals === "" || printed === 0 || value === 0) return null;
  const power = Math.round(Math.log10(Math.abs(value) / printed));
  const half = 10 ** (power - decimals.length) / 2;
  return half < 1 ? null : { low: value - half, high: value + half };
}

/** Decimals behind a comma or point, and a word for millions or more behind them. */
const print = /(\d+)[.,](\d+)\s*(?:mill[io]|bill[io]|万|亿)/i;
