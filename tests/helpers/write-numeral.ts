const digits = "零一二三四五六七八九";

/** Writes a whole number from 0 to 10^16 in simplified numerals: 24976 is 二万四千九百七十六. */
export function writeChineseNumeral(value: bigint): string {
  if (value === 0n) return "零";
  return writeLarge(value).replace(/^一十/, "十");
}

function writeLarge(value: bigint): string {
  for (const [word, size] of [
    ["亿", 100_000_000n],
    ["万", 10_000n],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const link = rest > 0n && rest < size / 10n ? "零" : "";
    return writeLarge(value / size) + word + link + (rest === 0n ? "" : writeLarge(rest));
  }
  return writeBelowTenThousand(Number(value));
}

function writeBelowTenThousand(value: number): string {
  let text = "";
  for (const [word, size] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit > 0) text += digits.charAt(digit) + word;
    else if (text !== "" && !text.endsWith("零")) text += "零";
  }
  return text.replace(/零$/, "");
}
