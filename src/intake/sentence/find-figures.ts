import { readNumber, startsNumber } from "#figures/number.ts";
import { parseFigure } from "#figures/parse.ts";
import { foldText, readPrefix } from "#figures/scan.ts";
import * as words from "#figures/words.ts";
import type { Figure } from "#model/figure.ts";

/** A figure token within a text; offsets from 0. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** No token is longer on either side of its number. */
const reach = 24;
/** No clause has more numbers; beyond them it is something else. */
const mostNumbers = 100;

/**
 * The figures of a clause, each cut out as a source prints it: with the words that sign, bound and count it
 * (`下降超8%`, `2470余万元`), without those that only lead to it (共, 达到).
 *
 * @param clause without anything that is no figure, such as dates
 */
export function findFigures(clause: string): readonly FoundFigure[] {
  const { folded } = foldText(clause);
  const numbers = numbersIn(folded).slice(0, mostNumbers);
  const found: FoundFigure[] = [];
  for (const [at, number] of numbers.entries()) {
    const last = found.at(-1)?.end ?? 0;
    if (number.start < last) continue;
    const first = earliestStart(folded, number.start, last);
    const next = numbers[at + 1];
    const end = next === undefined ? clause.length : earliestStart(folded, next.start, number.end);
    const range = next && longest(clause, first, next.end, clause.length, true);
    const whole = range ?? longest(clause, first, number.end, end, false);
    if (whole === undefined) continue;
    const token = shorten(clause, whole, number.start, range ? next.end : number.end);
    if (isTelling(token.figure)) found.push(token);
  }
  return found;
}

interface NumberPlace {
  readonly start: number;
  readonly end: number;
}

function numbersIn(folded: string): readonly NumberPlace[] {
  const places: NumberPlace[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!startsNumber(folded, at)) continue;
    const end = numberEnd(folded, at);
    // 每十万人 says what a rate is of, 几十 is no number, 百分点 a unit, and 第 or 前 make a number a place.
    const isUnit = /[每几数]/.test(folded.charAt(at - 1)) || folded.startsWith("百分点", at);
    const isPlace = /[第前]/.test(folded.charAt(at - 1));
    if (end !== undefined && !isUnit) places.push({ start: isPlace ? at - 1 : at, end });
    at = Math.max(at, (end ?? 0) - 1);
  }
  return places;
}

function numberEnd(folded: string, at: number): number | undefined {
  const number = readNumber(folded, at);
  if (typeof number === "string") return undefined;
  return folded.startsWith("分之", number.end) ? numberEnd(folded, number.end + 2) : number.end;
}

/** Where the words begin that lead up to a number without a gap. */
function earliestStart(folded: string, number: number, from: number): number {
  for (let start = Math.max(from, number - reach); start < number; start += 1)
    if (readPrefix(folded, start).end === number) return start;
  return number;
}

/** The longest stretch that reads as one figure, or as one range. */
function longest(
  clause: string,
  start: number,
  from: number,
  to: number,
  isRange: boolean,
): FoundFigure | undefined {
  for (let end = Math.min(to, from + reach); end >= from; end -= 1) {
    const figure = parseFigure(clause.slice(start, end));
    if (!("problem" in figure) && (figure.kind === "range") === isRange)
      return { figure, start, end };
  }
  return undefined;
}

/** Words without weight that are part of what is printed all the same. */
const isLeading = /^(?:同比|连续)$/;

const tellingWords: readonly string[] = [
  ...["同比", "连续", ...words.upBefore, ...words.downBefore],
  ...[...words.atLeastBefore, ...words.atMostBefore, ...words.approxBefore, ...words.nearBefore],
  ...words.currencyBefore,
];

/** Takes off both ends what does not bear on the figure, as long as a unit is left. */
function shorten(clause: string, whole: FoundFigure, number: number, least: number): FoundFigure {
  const { folded } = foldText(clause);
  const isTold = (start: number): boolean =>
    tellingWords.some((word) => {
      const rest = start + word.length;
      if (!folded.startsWith(word, start) || readPrefix(folded, rest).end !== number) return false;
      return isLeading.test(word) || weightAt(folded, start) > weightAt(folded, rest);
    });
  let { start } = whole;
  while (start < number && !isTold(start)) start += 1;
  let best = asLike(clause, start, whole.end, whole) ?? whole;
  for (let end = best.end - 1; end >= least; end -= 1) {
    // 人次 is one unit, so is 个月, and a Latin word is not cut.
    if (
      /^(?:[人个批](?:次|月|小时|星期)|小时|分钟|公[里顷斤]|[a-z]{2})/i.test(clause.slice(end - 1))
    )
      continue;
    best = asLike(clause, best.start, end, whole) ?? best;
  }
  return best;
}

/** How many words before a number sign or bound it. */
function weightAt(folded: string, start: number): number {
  const { signs, bounds, currency } = readPrefix(folded, start);
  return signs.length + bounds.length + (currency === null ? 0 : 1);
}

/** The same figure in another stretch; undefined where it reads as another one there. */
function asLike(
  clause: string,
  start: number,
  end: number,
  whole: FoundFigure,
): FoundFigure | undefined {
  const figure = parseFigure(clause.slice(start, end));
  if ("problem" in figure || (figure.unit === "") !== (whole.figure.unit === "")) return undefined;
  const keys = ["kind", "value", "low", "high", "qualifier"] as const;
  const isSame = keys.every((key) => figure[key] === whole.figure[key]);
  return isSame ? { figure, start, end } : undefined;
}

/** 一批, 两项 and a bare small number in words seldom are what a table holds. */
function isTelling({ text, value, kind }: Figure): boolean {
  return /[\d０-９]/.test(text) || kind !== "count" || (value ?? 0) >= 10;
}
