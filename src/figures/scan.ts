import { group } from "d3-array";
import type { Bound } from "./interval.ts";
import { memoize } from "./memoize.ts";
import { startsNumber } from "./number.ts";
import * as words from "./words.ts";

/** A token is a few words; anything longer is a sentence, and is not looked into: that could take for ever. */
export const longestToken = 80;

/** A token made comparable, letter for letter: both texts are as long as the one typed. */
export interface FoldedText {
  /** Full-width letters, digits and signs made half-width; else as printed. */
  readonly printed: string;
  /** Besides, traditional and financial characters made everyday ones, capitals small. */
  readonly folded: string;
}

/**
 * Folds the spellings of one token into one: full width, traditional, financial numerals, capitals,
 * the many dashes, quotation marks (which become spaces). Offsets stay, so that a unit can be given as printed.
 */
export function foldText(text: string): FoldedText {
  if (!foldable.test(text)) return { printed: text, folded: text };
  let printed = "";
  let folded = "";
  // By code unit, not by character, so that offsets of both texts agree.
  for (let index = 0; index < text.length; index += 1) {
    const half = halfWidth(text.charAt(index));
    printed += half;
    folded += foldings.get(half) ?? (/[A-Z]/.test(half) ? half.toLowerCase() : half);
  }
  return { printed, folded };
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xffe5) return "¥";
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) {
    return " ";
  }
  return character;
}

/** Pairs of a printed character and what it is read as. */
const pairs = [
  "萬万 億亿 餘余 約约 將将 過过 點点 兩两 個个 幾几 數数 連连 續续 減减 漲涨 長长 較较 後后 達达 於于 內内",
  "總总 計计 實实 現现 雙双 發发 負负 無无 與与 環环 僅仅 佔占 擴扩 縮缩 時时 鐘钟 圓元 圆元 從从 這这 歷历",
  "壹一 貳二 贰二 弍二 參三 叁三 参三 弎三 肆四 伍五 陸六 陆六 柒七 捌八 玖九 拾十 佰百 仟千 〇零 ○零",
  "−- –- —- ―- ‐- ‑- ﹣- ～~ 〜~ ∼~ ≧≥ ≦≤ ∶:",
].join(" ");

const quotationMarks = '“”‘’"「」『』《》〈〉';

const foldings: ReadonlyMap<string, string> = new Map([
  ...pairs.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
  ...Array.from(quotationMarks, (mark): [string, string] => [mark, " "]),
]);

/** Whatever folding changes. */
const foldable = new RegExp(
  `[A-Z\\uff01-\\uff5e\\uffe5\\u3000\\u00a0\\u202f\\u2000-\\u200a${[...foldings.keys()].join("")}]`,
);

/** Words of several meanings, ready to be looked for at one place of a text. */
type WordTable<Meaning> = ReadonlyMap<
  string,
  readonly { readonly word: string; readonly meaning: Meaning }[]
>;

/** Builds a table from lists; of words that begin alike the longest is tried first. */
function tabulateWords<Meaning extends string>(
  lists: Readonly<Record<Meaning, readonly string[]>>,
): WordTable<Meaning> {
  const words = (Object.keys(lists) as Meaning[])
    .flatMap((meaning) => lists[meaning].map((word) => ({ word, meaning })))
    .sort((a, b) => b.word.length - a.word.length);
  return new Map(group(words, ({ word }) => word.charAt(0)));
}

/** The longest word of the table that stands at an offset, where a Latin word must end. */
function maybeWordAt<Meaning>(
  table: WordTable<Meaning>,
  text: string,
  at: number,
): { readonly word: string; readonly meaning: Meaning } | null {
  const words = table.get(text.charAt(at)) ?? [];
  return words.find(({ word }) => text.startsWith(word, at) && endsAsWord(text, at, word)) ?? null;
}

/** The longest word of a list that ends the text, or null; a Latin word must begin there. */
function maybeWordAtEnd(words: readonly string[], text: string): string | null {
  const found = words.filter(
    (word) =>
      text.endsWith(word) &&
      !(/^[a-z]/.test(word) && /[a-z]$/.test(text.slice(0, text.length - word.length))),
  );
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

function endsAsWord(text: string, at: number, word: string): boolean {
  const rest = text.slice(at + word.length, at + word.length + 2);
  // 下降至少8% falls by at least 8%; it does not fall to anything.
  if (word.endsWith("至") && /^[少多](?!于)/.test(rest)) return false;
  return !(/[a-z]$/.test(word) && /^[a-z]/.test(rest));
}

export type Sign = "up" | "down";

/** What stands before a number and bears on it. */
export interface Prefix {
  readonly signs: readonly Sign[];
  /** The minus was a sign, not a word: of a range it belongs to one end. */
  readonly symbolic: boolean;
  readonly bounds: readonly Bound[];
  /** Where a currency sign (¥, RMB) stands, as offsets; null where none does. */
  readonly currency: readonly [number, number] | null;
  readonly end: number;
}

type Meaning = Sign | "over" | "under" | "about" | "near" | "lead" | "currency";

const table = tabulateWords<Meaning>({
  up: words.upBefore,
  down: words.downBefore,
  over: words.atLeastBefore,
  under: words.atMostBefore,
  about: words.approxBefore,
  near: words.nearBefore,
  lead: [...words.leadWords, ...words.streakBefore],
  currency: words.currencyBefore,
});

/** Reads signs, qualifiers and words without weight, up to the first thing that is none of them. */
export function readPrefix(text: string, at: number): Prefix {
  const signs: Sign[] = [];
  const bounds: Bound[] = [];
  let currency: Prefix["currency"] = null;
  let symbolic = false;
  let end = at;
  for (;;) {
    if (/[\s:]/.test(text.charAt(end))) {
      end += 1;
      continue;
    }
    const found = startsNumber(text, end) ? null : maybeWordAt(table, text, end);
    if (found === null || isPartOfNumber(found.word, text.slice(end + found.word.length))) break;
    const { word, meaning } = found;
    if (meaning === "up" || meaning === "down") {
      signs.push(meaning);
      symbolic = word === "-" || word === "+";
    } else if (meaning === "currency") currency = [end, end + word.length];
    else if (meaning !== "lead") bounds.push(meaning);
    end += word.length;
  }
  return { signs, symbolic, bounds, currency, end };
}

/** 上 is a lower bound before a magnitude alone (上百) only, and 过 before that or 半. */
function isPartOfNumber(word: string, rest: string): boolean {
  if (word === "上") return !/^[百千万亿]/.test(rest);
  return word === "过" && !/^[百千万亿半\d]/.test(rest);
}

/** What stands behind a number: its unit between two offsets, and the words that bear on the number. */
export type Suffix = ReturnType<typeof readSuffix>;

const endings: readonly { readonly list: readonly string[]; readonly says: Bound | Sign | null }[] =
  [
    { list: words.trailWords, says: null },
    { list: words.atLeastAfter, says: "over" },
    { list: words.atMostAfter, says: "under" },
    { list: words.approxAfter, says: "about" },
    { list: words.oddAfter, says: "odd" },
    { list: words.downAfter, says: "down" },
    { list: words.upAfter, says: "up" },
  ];

/** Takes qualifiers and signs off the text that follows a number, from both ends; what is left is the unit. */
export const readSuffix = memoize((text) => {
  const signs: Sign[] = [];
  const bounds: Bound[] = [];
  let start = 0;
  // 十来名: 来 is said right behind the number.
  if (/^来(?!自|访)/.test(text)) {
    bounds.push("about");
    start = 1;
  }
  // 3个多月: 多 stands inside the unit.
  if (/^个[多余](?=月|小时|星期)/.test(text.slice(start))) bounds.push("odd");
  let end = text.length;
  for (;;) {
    const rest = text.slice(start, end).trimEnd();
    const found = endings.find(({ list }) => maybeWordAtEnd(list, rest) !== null);
    if (found === undefined) break;
    if (found.says === "up" || found.says === "down") signs.push(found.says);
    else if (found.says !== null) bounds.push(found.says);
    end = start + rest.length - (maybeWordAtEnd(found.list, rest) ?? "").length;
  }
  return { signs, bounds, start, end };
});
