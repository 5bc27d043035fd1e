/** A whole number written in Chinese numerals, and how far down its print goes. */
interface ChineseNumeral {
  readonly value: bigint;
  /** The place of its last digit, as an Arabic print would have it: of 六十二万, 10000. */
  readonly place: bigint;
}

const digits = "零一二三四五六七八九";
const tenThousand = 10_000n;
const hundredMillion = 100_000_000n;

/**
 * Reads a whole numeral of simplified everyday characters (`十八`, `一千零五`, `两万五`, `廿五`, `二〇二三`)
 * up to 一亿亿; null for anything else, among it 七八 (seven or eight).
 * Financial and traditional characters are folded into these before (`foldText`).
 */
export function readChineseNumeral(text: string): ChineseNumeral | null {
  const numeral = text
    .replace(/[〇○]/g, "零")
    .replaceAll("两", "二")
    .replaceAll("廿", "二十")
    .replaceAll("卅", "三十")
    .replaceAll("卌", "四十");
  return readDigitByDigit(numeral) ?? readLarge(numeral);
}

/** 二〇二三 says its digits one by one; two digits side by side (七八) would be a guess. */
function readDigitByDigit(text: string): ChineseNumeral | null {
  if (!/^[一二三四五六七八九](?:零|[零一二三四五六七八九]{2,15})$/.test(text)) return null;
  return { value: BigInt(Array.from(text, digitOf).join("")), place: 1n };
}

function readLarge(text: string): ChineseNumeral | null {
  for (const [word, size] of [
    ["亿", hundredMillion],
    ["万", tenThousand],
  ] as const) {
    const at = text.lastIndexOf(word);
    if (at >= 0) return readAround(text, at, size);
  }
  return readBelowTenThousand(text);
}

function readAround(text: string, at: number, size: bigint): ChineseNumeral | null {
  const head = text.slice(0, at);
  // 三千五 is short for 3,500 only where nothing follows.
  if (/[百千万亿][一二三四五六七八九]$/.test(head)) return null;
  const before = readLarge(head);
  const limit = size === tenThousand ? tenThousand : size * tenThousand;
  if (before === null || before.value === 0n || before.value > limit) return null;
  // 一万万 is an old way to say 一亿, and as often a slip.
  if (size === tenThousand && before.value === limit) return null;
  const tail = text.slice(at + 1);
  if (tail === "") return { value: before.value * size, place: before.place * size };
  // 两万五 is 25,000; 20,005 is said 两万零五.
  const short = /^[一二三四五六七八九]$/.test(tail);
  const after = short ? shortTail(tail, size) : readLarge(tail.replace(/^零(?=.)/, ""));
  if (after === null || after.value === 0n || after.value >= size) return null;
  return { value: before.value * size + after.value, place: short ? after.place : placeOf(tail) };
}

/** 十二万八千 is printed to the thousands, 一亿二千万 to the 万 like 12000万, 一万零五 in full. */
function placeOf(tail: string): bigint {
  const places = { 万: tenThousand, 千: 1000n, 百: 100n, 十: 10n };
  const last = tail.at(-1) ?? "";
  return last in places ? places[last as keyof typeof places] : 1n;
}

function shortTail(digit: string, size: bigint): ChineseNumeral {
  return { value: BigInt(digitOf(digit)) * (size / 10n), place: size / 10n };
}

const sectionPattern =
  /^(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九]?)(十))?(零)?([一二三四五六七八九])?$/;

function readBelowTenThousand(text: string): ChineseNumeral | null {
  if (text === "零") return { value: 0n, place: 1n };
  const match = sectionPattern.exec(text);
  if (match === null || text === "" || /^零|零$/.test(text)) return null;
  const [, thousands, , hundreds, , tens, ten, , units] = match;
  const value =
    digitOf(thousands) * 1000 +
    digitOf(hundreds) * 100 +
    (ten === undefined ? 0 : tens === "" ? 10 : digitOf(tens) * 10) +
    // 三千五 is 3,500; 3,005 is said 三千零五.
    digitOf(units) * (/百.$/.test(text) ? 10 : /千.$/.test(text) ? 100 : 1);
  return { value: BigInt(value), place: 1n };
}

function digitOf(character: string | undefined): number {
  return character === undefined || character === "" ? 0 : digits.indexOf(character);
}
