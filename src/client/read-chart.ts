import {
  nearestReading,
  oncePerRow,
  type Reading,
  readingAfterKey,
  readingsOf,
  wordsOfRow,
} from "./chart-readings.ts";
import { addReadout, announceReading, nameMarks, placeTip } from "./readout.ts";

/*
 * Ships to browsers, on pages with a chart and inline in every embed. Budget: 2 KB brotli with
 * chart-readings.ts and readout.ts.
 * A reading is a row of the chart's table: what is shown beside the mark and what is said aloud are its words.
 */

/** How far a finger goes before it scrubs instead of tapping, in pixels. */
const slop = 8;

/** Makes every chart under `root` readable by pointer, touch and keyboard. */
export function startReading(root: ParentNode): void {
  for (const reader of root.querySelectorAll<HTMLElement>("[data-reader]")) {
    const table = reader.closest("[data-chart]")?.querySelector("table");
    if (!table) continue;
    startReader(reader, table);
    // Nobody waits for the names: a screen reader first says the drawing's own.
    nameWhenIdle(nameMarks(reader, table));
    // The explorer puts another drawing in its place.
    reader.addEventListener("redrawn", () => {
      nameSome(nameMarks(reader, table));
    });
  }
}

/** Safari has no idle callback. */
function nameWhenIdle(marks: Iterator<void>): void {
  if ("requestIdleCallback" in window)
    requestIdleCallback((time) => {
      nameSome(marks, time);
    });
  else setTimeout(nameSome, 0, marks);
}

/** As many as there is time for, and the rest later; all of them where no time is told. */
function nameSome(marks: Iterator<void>, time?: IdleDeadline): void {
  while (marks.next().done !== true)
    if (time?.timeRemaining() === 0) {
      nameWhenIdle(marks);
      return;
    }
}

function startReader(reader: HTMLElement, table: HTMLTableElement): void {
  const voices = addReadout(reader);
  let current: Reading | undefined;
  /** Closed by Escape: a pointer that still rests on it does not open it again. */
  let closed: Element | undefined;

  const show = (reading?: Reading, aloud = false, x = reading?.x ?? 0): void => {
    if (reading?.mark === current?.mark) return;
    current?.mark.classList.remove("is-read");
    current = reading;
    closed = undefined;
    reading?.mark.classList.add("is-read");
    announceReading(voices, reading && wordsOfRow(table, reading.row), aloud);
    if (reading) placeTip(reader, voices.tip, reading, x);
  };

  listenToPointer(reader, ({ target, clientX, clientY }, scrubs) => {
    // What is shown can be pointed at and touched; a finger that moves on from there reads on.
    if (voices.tip.contains(target as Node) && !scrubs) return;
    // Over a name, its series is looked at instead.
    const isOnName = (target as Element).closest("[aria-pressed]");
    const reading = isOnName ? undefined : nearestReading(readingsOf(reader), clientX, clientY);
    if (reading && reading.mark === closed) return;
    const { x = 0, reachX = 0 } = reading ?? {};
    show(reading, false, Math.max(x - reachX, Math.min(x + reachX, clientX)));
  });
  reader.addEventListener("pointerleave", () => (closed = undefined));
  listenToLeaving(reader, show);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !current) return;
    // One press closes one thing: a series that is picked out stays so.
    event.preventDefault();
    const { mark } = current;
    show();
    closed = mark;
  });
  addEventListener("resize", () => {
    // The reading goes with its mark, into the drawing's other form too.
    const row = current?.row;
    show();
    show(oncePerRow(readingsOf(reader)).find((reading) => reading.row === row));
  });
  reader.addEventListener("keydown", (event) => {
    if (event.target !== reader || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    const next = readingForKey(oncePerRow(readingsOf(reader)), current, event.key);
    next?.mark.scrollIntoView({ block: "nearest", behavior: "instant" });
    // Scrolled, it stands elsewhere in the window.
    if (next)
      show(
        readingsOf(reader).find(({ mark }) => mark === next.mark),
        true,
      );
  });
}

/** A reading goes when the mouse or the focus goes, or at a tap elsewhere. */
function listenToLeaving(reader: HTMLElement, hide: () => void): void {
  reader.addEventListener("pointerleave", ({ pointerType }) => {
    // A finger lifts and leaves at once; its reading stays.
    if (pointerType === "mouse" && !reader.matches(":focus-visible")) hide();
  });
  reader.addEventListener("blur", () => {
    hide();
  });
  document.addEventListener("click", ({ target }) => {
    if (!reader.contains(target as Node)) hide();
  });
}

/** The first key enters the drawing: at its end if that is what was asked for. */
function readingForKey(
  readings: readonly Reading[],
  current: Reading | undefined,
  key: string,
): Reading | undefined {
  const fresh = readings.find((reading) => reading.row === current?.row);
  if (fresh) return readingAfterKey(readings, fresh, key);
  return key === "End" ? readings.at(-1) : readings[0];
}

/**
 * Calls `read` where a mouse hovers, where a finger taps, and where it moves sideways; moving up or
 * down it scrolls the page (`touch-action`), and what was read before stays.
 */
function listenToPointer(
  reader: HTMLElement,
  read: (event: MouseEvent, scrubs: boolean) => void,
): void {
  let start: PointerEvent | undefined;
  let scrubs = false;
  reader.addEventListener("pointerdown", (event) => {
    start = event;
    scrubs = false;
  });
  reader.addEventListener("pointermove", (event) => {
    const across = Math.abs(event.clientX - (start?.clientX ?? 0));
    const down = Math.abs(event.clientY - (start?.clientY ?? 0));
    scrubs ||= across > slop && across > down;
    const isTouch = event.pointerType === "touch";
    if (!isTouch || scrubs) read(event, isTouch);
  });
  reader.addEventListener("click", (event) => {
    read(event, false);
  });
}
