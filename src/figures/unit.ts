import type { FigureKind } from "#model/figure.ts";
import type { FigureProblemCode } from "#problems/figures.ts";
import { type Decimal, multiply, one, tenTo } from "./decimal.ts";
import { memoize } from "./memoize.ts";
import { readNumber, startsNumber } from "./number.ts";
import { foldText, longestToken } from "./scan.ts";
import * as units from "./words.ts";

/** A unit word, the kind of figure it makes, and what its number is multiplied by. */
export interface ReadUnit {
  readonly unit: string;
  readonly kind: FigureKind;
  readonly scale: Decimal;
}

/**
 * Reads the words after a number. `printed` and `folded` are the same text before and after folding.
 * Percent is given as `%`, percentage points as `个百分点` or `percentage points`, anything else as printed.
 */
export function readUnit(printed: string, folded: string): ReadUnit | FigureProblemCode {
  return readJoined(printed + folded);
}

/** Both are equally long. */
const readJoined = memoize((joined): ReadUnit | FigureProblemCode => {
  const printed = joined.slice(0, joined.length / 2);
  const folded = joined.slice(joined.length / 2);
  const word = folded.trim();
  const asPrinted = printed.trim();
  // 元(不含金融): a remark in brackets is no part of the unit.
  const bare = word.replace(/\s*\([^()\d]*\)$/, "");
  if (word === "") return { unit: "", kind: "count", scale: one };
  if (units.unclearUnits.includes(word.replace(/^-/, ""))) return "unclear-unit";
  if (units.pointUnitsChinese.includes(word)) return points("个百分点");
  if (units.pointUnitsEnglish.includes(word)) return points("percentage points");
  if (units.percentUnits.includes(bare)) return { unit: "%", kind: "percent", scale: one };
  if (bare === "‰") return { unit: "%", kind: "percent", scale: tenTo(-1) };
  if (units.multipleUnits.includes(word)) {
    return { unit: asPrinted.replace(/^-/, ""), kind: "multiple", scale: one };
  }
  const years = maybeYears(word, asPrinted);
  if (years !== null) return years;
  const isMoney = units.currencyAfter.some((sign) => bare === sign || bare.startsWith(`${sign}/`));
  if (isMoney) return { unit: asPrinted.slice(0, bare.length), kind: "amount", scale: one };
  const problem = maybeWordsProblem(word);
  if (problem !== null) return problem;
  return { unit: asPrinted.replace(/^-/, ""), kind: "count", scale: one };
});

/** Reads the unit of a table's head: `万件`, `10000 cases`, `(100 million yuan)`, `%`. */
export function readPrintedUnit(text: string): ReadUnit | FigureProblemCode {
  if (text.length > longestToken) return "unreadable-unit";
  const { printed, folded } = foldText(text.trim().replace(/^[(（](.*)[)）]$/, "$1"));
  const looksLikeUnit = units.unitsLikeMagnitudes.some((unit) => folded.startsWith(unit));
  if (units.indefinitePatterns.some((pattern) => pattern.test(folded))) return "unreadable-unit";
  let start = 0;
  let scale = one;
  if (!looksLikeUnit && startsNumber(folded, 0)) {
    const number = readNumber(folded, 0);
    if (typeof number === "string" || number.odd) return "unreadable-unit";
    if (!/^10*$/.test(number.value.coefficient.toString())) return "unreadable-unit";
    start = number.end;
    scale = number.value;
  }
  const unit = readUnit(printed.slice(start), folded.slice(start));
  if (typeof unit === "string") return "unreadable-unit";
  return { ...unit, scale: multiply(unit.scale, scale) };
}

function points(unit: string): ReadUnit {
  return { unit, kind: "percentage-points", scale: one };
}

/** The longest first. */
const yearUnits = units.yearUnits.toSorted((a, b) => b.length - a.length);

/** Years, and what may stand behind a run of them (四年连降, 十二连冠·夺金鼎). */
function maybeYears(word: string, asPrinted: string): ReadUnit | null {
  const unit = yearUnits.find((year) => word.startsWith(year));
  if (unit === undefined) return null;
  let tail = word.slice(unit.length);
  for (;;) {
    const trimmed = tail.replace(/^[\s·,]+/, "");
    const next = units.streakAfter.find((after) => trimmed.startsWith(after));
    if (next === undefined) {
      return trimmed === ""
        ? { unit: asPrinted.slice(0, unit.length), kind: "years", scale: one }
        : null;
    }
    tail = trimmed.slice(next.length);
  }
}

/** A word or a few, brackets at most once (件(人)次, 个县(市、区)), a base at most once. */
const unitShape =
  /^-?[\p{Script=Han}a-z°²³%]+(?:[\s-][\p{Script=Han}a-z]+)*(?:\([\p{Script=Han}a-z,、\s]+\))?[\p{Script=Han}a-z]*(?:(?:\/|\sper\s)[\p{Script=Han}\da-z, ]+)?$/u;

const anotherNumber =
  /[\d零一二三四五六七八九十百千万亿]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/;

/** Words that show that more than a unit was typed. */
const beyondUnit =
  /其中|同比|环比|以及|[的了是比较占已均余多约近超不降增升减至到从由第。;；!！?？:]|元|年/;

/** Chinese begins with a measure word, English ends in a noun that is counted. */
function isKnown(word: string): boolean {
  const bare = word.replace(/^-/, "").replace(/\s*\(.*?\)/g, "");
  if (/[a-z]/.test(bare)) return isKnownInEnglish(bare);
  return units.measureWords.some((measure) => bare.startsWith(measure));
}

function isKnownInEnglish(word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return false;
  const last = /[a-z]+$/.exec(word.trim())?.[0] ?? "";
  const singular = [
    last,
    last.replace(/s$/, ""),
    last.replace(/es$/, ""),
    last.replace(/ies$/, "y"),
  ];
  return singular.some((noun) => units.countedNouns.includes(noun));
}

function maybeWordsProblem(word: string): FigureProblemCode | null {
  if (units.unitsLikeMagnitudes.some((unit) => word.startsWith(unit))) return null;
  // A rate says its base behind a slash: 件/万人.
  const counted = word.replace(/(?:\/|\bper\b).*$/, "");
  if (anotherNumber.test(counted)) return "two-figures";
  if (word.length > 30 || !unitShape.test(word)) return "unread-words";
  if (word !== "升" && beyondUnit.test(word.replace(/\(.*?\)/g, ""))) return "unread-words";
  return isKnown(counted) ? null : "unknown-unit";
}
