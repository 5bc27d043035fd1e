/*
 * Ships to browsers with read-chart.ts, and shares its budget.
 * What a reading says, as nodes of the page and as the names of marks.
 */
import { wordsOfRow, type RowWords, type Words } from "./chart-readings.ts";

/** Words with dots between them; those of another language say so, to be pronounced right. */
export function nodesOf(words: readonly Words[]): (Node | string)[] {
  return words.flatMap(({ text, lang }, i) => {
    const span = document.createElement("span");
    span.lang = lang;
    span.textContent = text;
    return [...(i > 0 ? [" · "] : []), lang ? span : text];
  });
}

/** All of a row in the order in which it is heard: what it is about, then the figure. */
export function inOrder({ figure, rest }: RowWords): readonly Words[] {
  return figure ? [...rest, { text: figure, lang: "" }] : rest;
}

/** Names every mark by its row, once in each form of the drawing: a symbol that can be stepped through. */
export function nameMarks(reader: HTMLElement, table: HTMLTableElement): void {
  for (const svg of reader.querySelectorAll("svg")) {
    const marks = [...svg.querySelectorAll<SVGElement>("[data-row]")];
    // Of several marks of a row the one drawn last, which lies on top.
    for (const [row, mark] of new Map(marks.map((one) => [Number(one.dataset["row"]), one]))) {
      const words = inOrder(wordsOfRow(table, row)).map(({ text }) => text);
      mark.setAttribute("role", "graphics-symbol");
      mark.setAttribute("aria-label", words.join(" · "));
    }
  }
}
