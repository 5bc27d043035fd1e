import { breakLines } from "#words/break-lines.ts";
import { textWidth, type Weight } from "../marks/text-width.ts";

/**
 * Breaks a heading into the fewest lines that are no wider than `width`, of about one length, at
 * clauses where that costs no more lines than may be spared, never within a word.
 */
export function headlineLines(
  text: string,
  width: number,
  size: number,
  spare = 0,
): readonly string[] {
  const weight = "bold";
  const words = wordsOf(text);
  const fewest = fill(words, width, size, weight);
  const clauses = fill(clausesOf(text), width, size, weight);
  const fits = clauses.every((line) => textWidth(line, size, weight) <= width);
  if (clauses.length > 1 && clauses.length <= fewest.length + spare && fits) return clauses;
  return evenLines(words, width, size, weight, fewest.length);
}

/**
 * Breaks a text into lines no wider than `width`, never within a word; two or three lines are made
 * even, so that no single sign is left over.
 */
export function wordLines(text: string, width: number, size: number): readonly string[] {
  const words = wordsOf(text);
  const lines = fill(words, width, size, "regular");
  return lines.length > 3 ? lines : evenLines(words, width, size, "regular", lines.length);
}

/** The narrowest room that takes so many lines makes them even. */
function evenLines(
  words: readonly string[],
  width: number,
  size: number,
  weight: Weight,
  count: number,
): readonly string[] {
  let [low, high] = [width / count, width];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    const lines = fill(words, middle, size, weight);
    const fits = lines.every((line) => textWidth(line, size, weight) <= middle);
    if (lines.length === count && fits) high = middle;
    else low = middle;
  }
  return fill(words, high, size, weight);
}

function clausesOf(text: string): readonly string[] {
  const pauses = /\p{Script=Han}/u.test(text) ? /(?<=[，：；。？！、])/u : /(?<=[,;:.]\s)/u;
  return text.split(pauses);
}

function wordsOf(text: string): readonly string[] {
  return breakLines(text).flatMap((words) => words.flatMap((word) => word.split(/(?<=\s)/u)));
}

function fill(
  pieces: readonly string[],
  room: number,
  size: number,
  weight: Weight,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, weight) > room) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
