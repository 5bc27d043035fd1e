/*
 * Ships to browsers, on pages with a chart of several series and inline in every embed. Budget: 0.8 KB brotli.
 * A series is picked out by its name: looked at while the pointer or the focus is there, kept by a press.
 */

/** What is picked out, by number; null where nothing is. */
export type Picked = string | null;

/**
 * Makes the names of a chart's series buttons that pick them out.
 * @param onKeep told what a reader keeps or lets go
 * @returns keeps a series from outside, as an address asks
 */
export function startPicking(
  chart: HTMLElement,
  onKeep: (kept: Picked) => void = () => undefined,
): (kept: Picked) => void {
  const names = namesIn(chart);
  let kept: Picked = null;

  const show = (picked: Picked): void => {
    for (const part of chart.querySelectorAll<SVGElement>("[data-series]"))
      part.classList.toggle("is-dim", picked !== null && part.dataset["series"] !== picked);
  };
  const keep = (series: Picked): void => {
    kept = series;
    for (const name of names) name.setAttribute("aria-pressed", String(seriesOf(name) === kept));
    show(kept);
  };
  const press = (series: Picked): void => {
    keep(series === kept ? null : series);
    onKeep(kept);
  };

  names.forEach((name, at) => {
    makeButton(name, names[at - 1]?.ownerSVGElement !== name.ownerSVGElement);
    for (const type of ["pointerenter", "focus"])
      name.addEventListener(type, () => {
        show(seriesOf(name));
      });
    for (const type of ["pointerleave", "blur"])
      name.addEventListener(type, () => {
        show(kept);
      });
    name.addEventListener("click", () => {
      press(seriesOf(name));
    });
    name.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") press(seriesOf(name));
      else if (!moveFocus(names, name, event.key)) return;
      event.preventDefault();
    });
  });
  document.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && kept !== null && !defaultPrevented) press(null);
  });
  return keep;
}

type Name = SVGElement & ARIAMixin;

/** Names of lines, rows and panels; where a kind names its series on the marks alone, those labels. */
function namesIn(chart: HTMLElement): Name[] {
  if (!chart.querySelector("[data-series-ids]")) return [];
  const all = [...chart.querySelectorAll<Name>("svg text, .chart-key [data-series]")].filter(
    (text) => seriesOf(text) !== null,
  );
  const proper = all.filter((text) => text.closest(".c-name, .c-row-name, .chart-key"));
  return proper.length > 0 ? proper : all;
}

function seriesOf(name: Element): Picked {
  return name.closest("[data-series]")?.getAttribute("data-series") ?? null;
}

/** One Tab stop for all the names of a drawing; the arrow keys go from one to the next. */
function makeButton(name: Name, isFirst: boolean): void {
  name.setAttribute("role", "button");
  name.tabIndex = isFirst ? 0 : -1;
  const lines = [...name.querySelectorAll("tspan")].map((line) => line.textContent);
  if (lines.length > 0)
    name.ariaLabel = lines.join(document.documentElement.lang.startsWith("zh") ? "" : " ");
}

/** Whether the key led to another name. */
function moveFocus(names: readonly Name[], from: Name, key: string): boolean {
  const own = names.filter((name) => name.ownerSVGElement === from.ownerSVGElement);
  const way = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
  const next = way && own[own.indexOf(from) + way];
  if (!next) return false;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  return true;
}
