import type { Bound } from "./bound-figure.ts";
import { maybeWordAt, tabulateWords } from "./match-words.ts";
import * as changes from "./change-words.ts";
import { leadWords, streakBefore } from "./lead-words.ts";
import * as words from "./qualifier-words.ts";
import { startsNumber } from "./read-number.ts";
import { currencyBefore } from "./unit-words.ts";

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
  up: changes.upBefore,
  down: changes.downBefore,
  over: words.atLeastBefore,
  under: words.atMostBefore,
  about: words.approxBefore,
  near: words.nearBefore,
  lead: [...leadWords, ...streakBefore],
  currency: currencyBefore,
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
