import type { FigureKind } from "../contract/figure.ts";
import type { Bound } from "./bound-figure.ts";
import type { Decimal } from "./decimal.ts";
import type { FigureProblemCode } from "./figure-problems.ts";
import type { FoldedText } from "./fold-text.ts";
import { readPrefix } from "./read-prefix.ts";
import type { Prefix, Sign } from "./read-prefix.ts";
import { readSuffix } from "./read-suffix.ts";
import type { Suffix } from "./read-suffix.ts";
import { readTerm } from "./read-term.ts";
import type { Term } from "./read-term.ts";
import { readUnit } from "./read-unit.ts";

/** One number with the words round it, each given its meaning; nothing multiplied or bounded yet. */
export interface SingleFigure {
  readonly term: Term;
  readonly sign: Sign | null;
  /** The minus or plus was a sign, not a word. */
  readonly symbolic: boolean;
  readonly bound: Bound;
  readonly unit: string;
  readonly kind: FigureKind;
  /** What the unit itself multiplies by: ‰ is a tenth of a percent. */
  readonly scale: Decimal;
}

/** Reads a text that holds one number. */
export function readSingle(text: FoldedText): SingleFigure | FigureProblemCode {
  const zeroed = maybeZeroEvent(text.folded);
  const { printed, folded } = zeroed === null ? text : { printed: zeroed, folded: zeroed };
  const prefix = readPrefix(folded, 0);
  const term = readTerm(folded, prefix.end);
  if (typeof term === "string") return term === "no-figure" ? whyNoFigure(folded) : term;
  const suffix = readSuffix(folded, term.end);
  const bound = combineBounds(prefix, term, suffix);
  const sign = combineSigns([...prefix.signs, ...suffix.signs]);
  if (bound === "qualifiers-disagree") return bound;
  if (sign === "signs-disagree") return sign;
  const unit = unitOf(printed, folded, prefix, term, suffix);
  if (typeof unit === "string") return unit;
  const signed = unit.kind === "rank" ? null : sign;
  return { term, sign: signed, symbolic: prefix.symbolic, bound, ...unit };
}

/** 零发生, 零事故: none of something happened. */
function maybeZeroEvent(folded: string): string | null {
  const event =
    /^\s*(?:实现|保持)?\s*零\s*(?:发生|事故|死亡|伤亡|增长|上访|发案|案件|差错|投诉|违规)\s*$/;
  return event.test(folded) ? "0" : null;
}

function whyNoFigure(folded: string): FigureProblemCode {
  return /[\d零一二三四五六七八九十百千万亿]/.test(folded) ? "unread-words" : "no-figure";
}

function combineBounds(prefix: Prefix, term: Term, suffix: Suffix): Bound | "qualifiers-disagree" {
  const bounds = new Set<Bound>([...prefix.bounds, ...suffix.bounds]);
  if (term.odd) bounds.add("odd");
  if (term.form === "top") bounds.add("under");
  // 超1000余件: both are lower bounds, and 超 has no upper end.
  if (bounds.has("over")) bounds.delete("odd");
  if (bounds.size > 1) return "qualifiers-disagree";
  const [bound] = bounds;
  return bound ?? (term.bare ? "about" : "exact");
}

function combineSigns(signs: readonly Sign[]): Sign | null | "signs-disagree" {
  // 增幅上升 is one rise said twice; 下降 with a minus may be a rise, so a doubled fall is refused.
  if (signs.includes("down") && signs.length > 1) return "signs-disagree";
  return signs[0] ?? null;
}

type UnitParts = Pick<SingleFigure, "unit" | "kind" | "scale">;

function unitOf(
  printed: string,
  folded: string,
  prefix: Prefix,
  term: Term,
  suffix: Suffix,
): UnitParts | FigureProblemCode {
  const unit = readUnit(
    wholeUnit(printed.slice(suffix.start, suffix.end), term),
    wholeUnit(folded.slice(suffix.start, suffix.end), term),
  );
  if (typeof unit === "string") return unit;
  if (term.form === "rank" || term.form === "top") {
    const counted = /^(?:名|位|名次|强|place|places)?$/.test(unit.unit);
    return counted ? { unit: unit.unit, kind: "rank", scale: unit.scale } : "unread-words";
  }
  if (term.form === "share" || term.form === "fraction") {
    return unit.unit === "" ? { unit: "%", kind: "percent", scale: unit.scale } : "unread-words";
  }
  if (prefix.currency === null) return unit;
  if (unit.unit === "") {
    return { unit: printed.slice(...prefix.currency), kind: "amount", scale: unit.scale };
  }
  return unit.kind === "amount" ? unit : "unit-disagrees";
}

/** Of 一年半 and 两个半小时 the unit is 年 and 个小时, of 3个多月 it is 个月. */
function wholeUnit(unit: string, term: Term): string {
  const counted = term.halved ? unit.replace(/半/, "") : unit;
  return counted.replace(/^([个個])[多余餘](?=月|小[时時]|星期)/, "$1");
}
