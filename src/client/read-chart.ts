/*
 * Ships to browsers, on pages with a chart and inline in every embed. Budget: 2 KB brotli with
 * chart-readings.ts, place-reading.ts and say-reading.ts.
 * A reading is a row of the chart's table: what is shown beside the mark and what is said aloud are its words.
 */
import {
  nearestReading,
  oncePerRow,
  readingAfterKey,
  readingsOf,
  wordsOfRow,
  type Reading,
} from "./chart-readings.ts";
import { placeReading } from "./place-reading.ts";
import { inOrder, nameMarks, nodesOf } from "./say-reading.ts";

/** How far a finger goes before it scrubs instead of tapping, in pixels. */
const slop = 8;

/** Makes every chart under `root` readable by pointer, touch and keyboard. */
export function startReading(root: ParentNode): void {
  for (const reader of root.querySelectorAll<HTMLElement>("[data-reader]")) {
    const table = reader.closest("[data-chart]")?.querySelector("table");
    if (!table) continue;
    startReader(reader, table);
    // Nobody waits for the names: a screen reader first says the drawing's own.
    (window.requestIdleCallback ?? setTimeout)(() => {
      nameMarks(reader, table);
    });
  }
}

function startReader(reader: HTMLElement, table: HTMLTableElement): void {
  const [tip, live] = addVoices(reader);
  let current: Reading | undefined;
  /** Closed by Escape: a pointer that still rests on it does not open it again. */
  let closed: Element | undefined;

  const show = (reading?: Reading, aloud = false, x = reading?.x ?? 0): void => {
    if (reading?.mark === current?.mark) return;
    current?.mark.classList.remove("is-read");
    current = reading;
    tip.hidden = !reading;
    live.textContent = "";
    closed = undefined;
    if (!reading) return;
    reading.mark.classList.add("is-read");
    const words = wordsOfRow(table, reading.row);
    tip.replaceChildren(...bold(words.figure), ...nodesOf(words.rest));
    if (aloud) live.append(...nodesOf(inOrder(words)));
    placeTip(reader, tip, reading, x);
  };
  const hide = (): void => {
    show();
  };

  listenToPointer(reader, ({ target, clientX, clientY }) => {
    if (tip.contains(target as Node)) return;
    // Over a name, its series is looked at instead.
    const isOnName = (target as Element).closest("[aria-pressed]");
    const reading = isOnName ? undefined : nearestReading(readingsOf(reader), clientX, clientY);
    if (reading && reading.mark === closed) return;
    const { x = 0, reachX = 0 } = reading ?? {};
    show(reading, false, Math.max(x - reachX, Math.min(x + reachX, clientX)));
  });
  reader.addEventListener("pointerleave", ({ pointerType }) => {
    closed = undefined;
    // A finger lifts and leaves at once; its reading stays until a tap elsewhere.
    if (pointerType === "mouse" && !reader.matches(":focus-visible")) hide();
  });
  reader.addEventListener("blur", hide);
  document.addEventListener("click", ({ target }) => {
    if (!reader.contains(target as Node)) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !current) return;
    // One press closes one thing: a series that is picked out stays so.
    event.preventDefault();
    const { mark } = current;
    hide();
    closed = mark;
  });
  addEventListener("resize", () => {
    // The reading goes with its mark, into the drawing's other form too.
    const row = current?.row;
    hide();
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
function listenToPointer(reader: HTMLElement, read: (event: MouseEvent) => void): void {
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
    if (event.pointerType !== "touch" || scrubs) read(event);
  });
  reader.addEventListener("click", read);
}

/** Makes the drawing focusable and adds what shows and what says a reading, and what says the keys. */
function addVoices(reader: HTMLElement): [tip: HTMLElement, live: HTMLElement] {
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
  return [tip, live];
}

function addPart(reader: HTMLElement, className: string): HTMLElement {
  const part = document.createElement("div");
  part.className = className;
  reader.append(part);
  return part;
}

function bold(text: string): HTMLElement[] {
  if (!text) return [];
  const strong = document.createElement("strong");
  strong.textContent = text;
  return [strong];
}

function placeTip(reader: HTMLElement, tip: HTMLElement, reading: Reading, x: number): void {
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
