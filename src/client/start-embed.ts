import { startReading } from "./read-chart.ts";
import { tellHeight } from "./tell-height.ts";

/*
 * Ships inline in the head of every embed, with tell-height.ts and read-chart.ts. Budget: 0.1 KB brotli of its own.
 */

/**
 * Takes from the address what the frame shows (`?theme=dark`, `?hide=title,notes`) before anything
 * is drawn, then makes the chart readable and tells its height.
 * @param alsoStart what else a chart of this kind can do
 */
export function startEmbed(alsoStart?: (chart: HTMLElement) => void): void {
  const asked = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  dataset["theme"] = asked.get("theme") ?? "";
  dataset["hide"] = (asked.get("hide") ?? "").replaceAll(",", " ");
  document.addEventListener("DOMContentLoaded", () => {
    for (const group of document.querySelectorAll<SVGElement>("[data-rows]")) writeRows(group);
    startReading(document);
    const chart = document.querySelector<HTMLElement>("[data-chart]");
    if (!chart) return;
    alsoStart?.(chart);
    tellHeight(chart.dataset["chart"] ?? "");
  });
}

/** Gives each mark of a group its row of the table, as `src/charts/svg/variants.ts` put them together. */
function writeRows(group: SVGElement): void {
  let row = 0;
  const steps = group.dataset["rows"]?.split(" ") ?? [];
  for (const [i, step] of steps.entries()) {
    row += Number(step);
    group.children[i]?.setAttribute("data-row", String(row));
  }
}
