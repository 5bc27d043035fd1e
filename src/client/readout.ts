import { type Reading, type RowWords, type Words, wordsOfRow } from "./chart-readings.ts";

/*
 * Ships to browsers with read-chart.ts, and shares its budget.
 * What a reading says, as nodes of the page and as the names of marks, and where it stands: beside
 * its mark, never on it, and never out of what can be seen.
 */

/** A rectangle, in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: "above" | "below" | "beside";
}

/** Space between a mark and its reading, in pixels. */
const gap = 10;

/**
 * Above the mark; below it where there is no room above; beside it where there is none below either.
 * @param mark what is read
 * @param at where on the mark's width the reading should stand
 * @param size of the reading
 * @param room what can be seen of the page, as wide as the drawing
 */
export function placeReading(
  mark: Box,
  at: number,
  size: { readonly width: number; readonly height: number },
  room: Box,
): Place {
  const within = (from: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, from));
  const left = within(at - size.width / 2, room.left, room.right - size.width);
  const above = mark.top - gap - size.height;
  const below = mark.bottom + gap;
  if (above >= room.top) return { left, top: above, side: "above" };
  if (below + size.height <= room.bottom) return { left, top: below, side: "below" };
  const top = within(
    (mark.top + mark.bottom - size.height) / 2,
    room.top,
    room.bottom - size.height,
  );
  if (mark.right + gap + size.width <= room.right)
    return { left: mark.right + gap, top, side: "beside" };
  if (mark.left - gap - size.width >= room.left)
    return { left: mark.left - gap - size.width, top, side: "beside" };
  return { left, top: above, side: "above" };
}

/** Makes the drawing focusable and adds what shows and what says a reading, and what says the keys. */
export function addReadout(reader: HTMLElement) {
  const tip = addPart(reader, "chart-reading");
  tip.hidden = true;
  tip.ariaHidden = "true";
  const live = addPart(reader, "heard-only");
  live.setAttribute("role", "status");
  const keys = addPart(reader, "chart-keys");
  keys.textContent = reader.dataset["help"] ?? "";
  keys.id = `keys-${reader.dataset["reader"] ?? ""}`;
  reader.tabIndex = 0;
  // An application, so that screen readers pass the arrow keys on.
  reader.setAttribute("role", "application");
  reader.setAttribute("aria-label", reader.dataset["label"] ?? "");
  reader.setAttribute("aria-describedby", keys.id);
  return { tip, live };
}

function addPart(reader: HTMLElement, className: string): HTMLElement {
  const part = document.createElement("div");
  part.className = className;
  reader.append(part);
  return part;
}

/** Shows the words of a row, aloud too if asked; falls silent where there are none. */
export function announceReading(
  { tip, live }: ReturnType<typeof addReadout>,
  words: RowWords | undefined,
  aloud: boolean,
): void {
  tip.hidden = !words;
  live.textContent = "";
  if (!words) return;
  tip.replaceChildren(...bold(words.figure), ...nodesOf(words.rest));
  if (aloud) live.append(...nodesOf(inOrder(words)));
}

/** Puts what is shown beside the mark, over or under where the pointer is on its width. */
export function placeTip(reader: HTMLElement, tip: HTMLElement, reading: Reading, x: number): void {
  const { x: middle, y, reachX, reachY } = reading;
  const frame = reader.getBoundingClientRect();
  const page = document.documentElement;
  const { left, top, side } = placeReading(
    { left: middle - reachX, right: middle + reachX, top: y - reachY, bottom: y + reachY },
    x,
    { width: tip.offsetWidth, height: tip.offsetHeight },
    {
      left: Math.max(0, frame.left),
      right: Math.min(page.clientWidth, frame.right),
      top: 0,
      bottom: page.clientHeight,
    },
  );
  tip.style.transform = `translate(${Math.round(left - frame.x)}px, ${Math.round(top - frame.y)}px)`;
  tip.style.setProperty("--at", `${Math.round(x - left)}px`);
  tip.dataset["side"] = side;
}

function bold(text: string): HTMLElement[] {
  if (!text) return [];
  const strong = document.createElement("strong");
  strong.textContent = text;
  return [strong];
}

/**
 * Names every mark by its row, once in each form of the drawing: a symbol that can be stepped through.
 * One at a time, as whoever asks for the next has time.
 */
export function* nameMarks(reader: HTMLElement, table: HTMLTableElement): Generator<void> {
  for (const svg of reader.querySelectorAll("svg")) {
    const marks = [...svg.querySelectorAll<SVGElement>("[data-row]")];
    // Of several marks of a row the one drawn last, which lies on top.
    for (const [row, mark] of new Map(marks.map((one) => [Number(one.dataset["row"]), one]))) {
      const words = inOrder(wordsOfRow(table, row)).map(({ text }) => text);
      mark.setAttribute("role", "graphics-symbol");
      mark.setAttribute("aria-label", words.join(" · "));
      yield;
    }
  }
}

/** Words with dots between them; those of another language say so, to be pronounced right. */
function nodesOf(words: readonly Words[]): (Node | string)[] {
  return words.flatMap(({ text, lang }, i) => {
    const span = document.createElement("span");
    span.lang = lang;
    span.textContent = text;
    return [...(i > 0 ? [" · "] : []), lang ? span : text];
  });
}

/** All of a row in the order in which it is heard: what it is about, then the figure. */
function inOrder({ figure, rest }: RowWords): readonly Words[] {
  return figure ? [...rest, { text: figure, lang: "" }] : rest;
}
