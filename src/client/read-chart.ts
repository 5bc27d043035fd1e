/*
 * Ships to browsers, on pages with a chart and inline in every embed. Budget: 1.8 KB brotli with chart-readings.ts.
 * A reading is a row of the chart's table: what is shown under the pointer and what is said aloud are its words.
 */
import {
  nearestReading,
  oncePerRow,
  readingAfterKey,
  readingsOf,
  wordsOfRow,
  type Reading,
} from "./chart-readings.ts";

/** Space between a mark and its reading, in pixels. */
const gap = 10;

/** Makes every chart under `root` readable by pointer, touch and keyboard. */
export function startReading(root: ParentNode): void {
  for (const reader of root.querySelectorAll<HTMLElement>("[data-reader]")) startReader(reader);
}

function startReader(reader: HTMLElement): void {
  const table = reader.closest("[data-chart]")?.querySelector("table");
  if (!table) return;
  const [tip, live] = addVoices(reader);
  let current: Reading | undefined;

  const show = (reading: Reading | undefined, aloud: boolean): void => {
    if (reading?.mark === current?.mark) return;
    current?.mark.classList.remove("is-read");
    current = reading;
    tip.hidden = !reading;
    if (!reading) {
      live.textContent = "";
      return;
    }
    reading.mark.classList.add("is-read");
    const { figure, rest } = wordsOfRow(table, reading.row);
    tip.replaceChildren(...(figure ? [bold(figure), rest] : [rest]));
    placeTip(reader, tip, reading);
    live.textContent = aloud ? [rest, figure].filter(Boolean).join(" · ") : "";
  };

  const showNearest = (event: PointerEvent): void => {
    if (event.target instanceof Node && tip.contains(event.target)) return;
    const frame = reader.getBoundingClientRect();
    const at = [event.clientX - frame.x, event.clientY - frame.y] as const;
    show(nearestReading(readingsOf(reader), ...at), false);
  };
  reader.addEventListener("pointermove", showNearest);
  reader.addEventListener("pointerdown", showNearest);
  reader.addEventListener("pointerleave", (event) => {
    // A finger lifts and leaves at once; its reading stays until the next touch elsewhere.
    if (event.pointerType === "mouse" && !reader.matches(":focus-visible")) show(undefined, false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!(event.target instanceof Node && reader.contains(event.target))) show(undefined, false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(undefined, false);
  });
  reader.addEventListener("blur", () => {
    show(undefined, false);
  });
  reader.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    const readings = oncePerRow(readingsOf(reader));
    const fresh = readings.find((reading) => reading.row === current?.row);
    const next = fresh
      ? readingAfterKey(readings, fresh, event.key)
      : firstFor(readings, event.key);
    if (next) show(next, true);
  });
}

/** The first key enters the drawing: at its end if that is what was asked for. */
function firstFor(readings: readonly Reading[], key: string): Reading | undefined {
  return key === "End" ? readings.at(-1) : readings[0];
}

/** Makes the drawing focusable and adds what shows and what says a reading. */
function addVoices(reader: HTMLElement): [tip: HTMLElement, live: HTMLElement] {
  reader.tabIndex = 0;
  // An application, so that screen readers pass the arrow keys on.
  reader.setAttribute("role", "application");
  reader.setAttribute("aria-label", reader.dataset["label"] ?? "");
  reader.setAttribute("aria-description", reader.dataset["help"] ?? "");
  const tip = document.createElement("div");
  tip.className = "chart-reading";
  tip.hidden = true;
  tip.ariaHidden = "true";
  const live = document.createElement("div");
  live.className = "heard-only";
  live.setAttribute("role", "status");
  reader.append(tip, live);
  return [tip, live];
}

function bold(text: string): HTMLElement {
  const strong = document.createElement("strong");
  strong.textContent = text;
  return strong;
}

/** Above the mark, or below it where there is no room; never out of the drawing's sides. */
function placeTip(reader: HTMLElement, tip: HTMLElement, reading: Reading): void {
  const room = reader.clientWidth - tip.offsetWidth;
  const x = Math.max(0, Math.min(room, reading.x - tip.offsetWidth / 2));
  const above = reading.top - tip.offsetHeight - gap;
  const y = above < -tip.offsetHeight / 2 ? 2 * reading.y - reading.top + gap : above;
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
