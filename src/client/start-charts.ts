/*
 * Ships to browsers, on pages with a chart. Budget: 3.3 KB brotli with all it imports.
 * Charts that can be read, whose series can be picked out, and whose choices stand in the address.
 */
import { chosenOf, withChosen, type ChosenFor } from "./address-state.ts";
import { startPicking, type Picked } from "./pick-series.ts";
import { startReading } from "./read-chart.ts";

/** Starts every chart of the page. */
export function startCharts(): void {
  startReading(document);
  const charts = [...document.querySelectorAll<HTMLElement>("[data-chart]")];
  for (const chart of charts) keepInAddress(chart, charts.length === 1);
  // What early-view.ts showed before the first paint is now chosen here.
  document.documentElement.classList.add("has-charts");
}

/** Shows what the address says of a chart, and writes into it what a reader chooses there. */
function keepInAddress(chart: HTMLElement, isOnly: boolean): void {
  const id = chart.dataset["chart"] ?? "";
  const series =
    chart.querySelector<HTMLElement>("[data-series-ids]")?.dataset["seriesIds"]?.split(" ") ?? [];
  const views = [...chart.querySelectorAll<HTMLInputElement>(".chart-view input")];
  const [usual] = views;
  const whose = (known: readonly string[]): ChosenFor => ({ chart: id, isOnly, known });
  const write = (name: string, choice: string | undefined): void => {
    const query = withChosen(location.search, name, whose([]), choice);
    history.pushState(null, "", location.pathname + query + location.hash);
  };

  const keep =
    series.length > 1 &&
    startPicking(chart, (kept: Picked) => {
      write("series", kept === null ? undefined : series[Number(kept)]);
    });
  for (const view of views)
    view.addEventListener("change", () => {
      write("view", view === usual ? undefined : view.value);
    });

  const showAddress = (): void => {
    const chosen = chosenOf(location.search, "series", whose(series));
    if (keep) keep(chosen === undefined ? null : String(series.indexOf(chosen)));
    const view = chosenOf(location.search, "view", whose(views.map(({ value }) => value)));
    const shown = views.find(({ value }) => value === view) ?? usual;
    if (shown) shown.checked = true;
  };
  addEventListener("popstate", showAddress);
  // On a slow network a reader may choose before this script has come.
  const early = views.find((view) => view.checked && view !== usual);
  if (early && chosenOf(location.search, "view", whose([early.value])) === undefined)
    write("view", early.value);
  // Browsers keep an old choice over a reload; what the address says goes before.
  addEventListener("pageshow", showAddress);
  showAddress();
}
