/** Two words of a drawing that lie on each other, or one that leaves the drawing. */
export interface TextTrouble {
  readonly chart: string;
  readonly form: string;
  readonly text: string;
  /** The other text, or the side on which it leaves. */
  readonly with: string;
  /** By how many pixels of the screen. */
  readonly by: number;
}

/**
 * What is wrong with the words of the charts that a page shows: pairs that overlap by more than a
 * pixel each way, and texts that leave their drawing by more than two. Runs in a browser, as one
 * function without outside names: `page.evaluate(measureText)`.
 */
export function measureText(): TextTrouble[] {
  const found: TextTrouble[] = [];
  for (const svg of document.querySelectorAll("svg.c-svg")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const chart = svg.closest("[data-chart]")?.getAttribute("data-chart") ?? location.pathname;
    const form = svg.getAttribute("class") ?? "";
    const words = [...svg.querySelectorAll("text")].flatMap((element) => {
      const lines = element.querySelectorAll("tspan");
      const parts = lines.length > 0 ? [...lines] : [element];
      return parts.map((part) => ({
        text: part.textContent,
        box: part.getBoundingClientRect(),
        // A line's box is taller than its letters.
        trim: part.getBoundingClientRect().height * 0.16,
      }));
    });
    words.forEach((one, index) => {
      const leaves = Math.max(one.box.right - frame.right, frame.left - one.box.left);
      if (leaves > 2) found.push({ chart, form, text: one.text, with: "edge", by: leaves });
      for (const other of words.slice(index + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom - one.trim, other.box.bottom - other.trim) -
          Math.max(one.box.top + one.trim, other.box.top + other.trim);
        if (across <= 1 || down <= 1) continue;
        found.push({ chart, form, text: one.text, with: other.text, by: Math.min(across, down) });
      }
    });
  }
  return found;
}
