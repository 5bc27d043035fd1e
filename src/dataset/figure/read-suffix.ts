import type { Bound } from "./bound-figure.ts";
import { maybeWordAtEnd } from "./match-words.ts";
import * as changes from "./change-words.ts";
import { trailWords } from "./lead-words.ts";
import * as words from "./qualifier-words.ts";
import type { Sign } from "./read-prefix.ts";

/** What stands behind a number: its unit between two offsets, and the words that bear on the number. */
export interface Suffix {
  readonly signs: readonly Sign[];
  readonly bounds: readonly Bound[];
  readonly start: number;
  readonly end: number;
}

const endings: readonly { readonly list: readonly string[]; readonly says: Bound | Sign | null }[] =
  [
    { list: trailWords, says: null },
    { list: words.atLeastAfter, says: "over" },
    { list: words.atMostAfter, says: "under" },
    { list: words.approxAfter, says: "about" },
    { list: words.oddAfter, says: "odd" },
    { list: changes.downAfter, says: "down" },
    { list: changes.upAfter, says: "up" },
  ];

/** Takes qualifiers and signs off the text that follows a number, from both ends; what is left is the unit. */
export function readSuffix(text: string, at: number): Suffix {
  const signs: Sign[] = [];
  const bounds: Bound[] = [];
  let start = at;
  // 十来名: 来 is said right behind the number.
  if (/^来(?!自|访)/.test(text.slice(start))) {
    bounds.push("about");
    start += 1;
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
}
