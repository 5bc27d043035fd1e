/**
 * Exact decimal numbers: `coefficient × 10^exponent`. A printed figure is decimal, and
 * binary floating point would turn 4.69亿 into 469000000.00000006.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const zero: Decimal = { coefficient: 0n, exponent: 0 };
export const one: Decimal = { coefficient: 1n, exponent: 0 };

/** Reads plain digits with at most one point and an optional minus (`-12.50`); null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, whole = "", fraction = ""] = match;
  return { coefficient: BigInt(whole + fraction), exponent: 0 - fraction.length };
}

/** The decimal that a finite number prints as: the shortest one that reads back to it. */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), exponent: 0 };
  const text = String(value);
  const point = text.indexOf(".");
  if (point > 0 && !text.includes("e")) {
    const digits = text.slice(0, point) + text.slice(point + 1);
    return { coefficient: BigInt(digits), exponent: point + 1 - text.length };
  }
  const [mantissa = "0", power = "0"] = text.split("e");
  const decimal = parseDecimal(mantissa) ?? zero;
  return shift(decimal, Number(power));
}

/** 10 to a whole power. */
export function tenTo(power: number): Decimal {
  return { coefficient: 1n, exponent: power };
}

/** Multiplies by 10 to a whole power. */
export function shift(value: Decimal, power: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + power };
}

export function add(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  return { coefficient: atExponent(left, exponent) + atExponent(right, exponent), exponent };
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, negate(right));
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return {
    coefficient: left.coefficient * right.coefficient,
    exponent: left.exponent + right.exponent,
  };
}

export function negate(value: Decimal): Decimal {
  return { coefficient: -value.coefficient, exponent: value.exponent };
}

/** Half of a decimal, exactly. */
export function half(value: Decimal): Decimal {
  return { coefficient: value.coefficient * 5n, exponent: value.exponent - 1 };
}

/** Negative, zero or positive, as `left` is less than, equal to or more than `right`. */
export function compare(left: Decimal, right: Decimal): number {
  const { coefficient } = subtract(left, right);
  return coefficient < 0n ? -1 : coefficient > 0n ? 1 : 0;
}

/** Divides, cut off after 25 significant digits or more; the divisor must not be zero. */
export function divide(left: Decimal, right: Decimal): Decimal {
  const digits = 25 + right.coefficient.toString().length;
  return {
    coefficient: (left.coefficient * powerOfTen(digits)) / right.coefficient,
    exponent: left.exponent - right.exponent - digits,
  };
}

/** The place of the last digit that is not zero (`2470` → 10, `0.50` → 0.1); of zero, the last place. */
export function lastNonZeroPlace(value: Decimal): Decimal {
  return tenTo(stripZeros(value).exponent);
}

/** The number nearest to a decimal, losing what a number cannot hold. */
export function nearestNumber(value: Decimal): number {
  const { coefficient, exponent } = value;
  if (exponent === 0) return Number(coefficient);
  return Number(`${coefficient}e${exponent}`);
}

/** The number that prints as this decimal; null where a number cannot hold all its digits. */
export function exactNumber(value: Decimal): number | null {
  const number = nearestNumber(value);
  return Number.isFinite(number) && compare(decimalOf(number), value) === 0 ? number : null;
}

function stripZeros(value: Decimal): Decimal {
  let { coefficient, exponent } = value;
  if (coefficient === 0n) return value;
  while (coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent };
}

function atExponent(value: Decimal, exponent: number): bigint {
  if (value.exponent === exponent) return value.coefficient;
  return value.coefficient * powerOfTen(value.exponent - exponent);
}

const powersOfTen: readonly bigint[] = Array.from(
  { length: 64 },
  (_, power) => 10n ** BigInt(power),
);

function powerOfTen(power: number): bigint {
  return powersOfTen[power] ?? 10n ** BigInt(power);
}
