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
  const linesIn = (room: number): readonly string[] => fill(words, room, size, weight);
  const fewest = linesIn(width);
  const clauses = fill(clausesOf(text), width, size, weight);
  const fits = clauses.every((line) => textWidth(line, size, weight) <= width);
  if (clauses.length > 1 && clauses.length <= fewest.length + spare && fits) return clauses;
  // The narrowest room that takes no line more makes them even.
  let [low, high] = [width / fewest.length, width];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    const lines = linesIn(middle);
    const isEnough =
      lines.length === fewest.length &&
      lines.every((line) => textWidth(line, size, weight) <= middle);
    if (isEnough) high = middle;
    else low = middle;
  }
  return linesIn(high);
}

function clausesOf(text: string): readonly string[] {
  const clauses = breakLines(text).map((words) => words.join(""));
  return clauses.length > 1 ? clauses : text.split(/(?<=[,;:.])\s/u).map((part) => `${part} `);
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
