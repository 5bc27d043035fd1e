/*
 * Ships to browsers, on pages with a timeline. Budget: 0.8 KB brotli.
 * Shows the events of one place and kind. The list is whole in the page; this only hides.
 */
import { parseChoice, renderChoice, type Choice } from "./address-state.ts";

const names = ["place", "kind"] as const;

/** Makes the filter of a timeline work: chips, address, back button, a count that is announced. */
export function startTimelineFilter(root: HTMLElement): void {
  const filters = root.querySelector<HTMLElement>(".filters");
  if (!filters) return;
  const events = [...root.querySelectorAll<HTMLElement>("[data-event]")];

  const show = (choice: Choice): void => {
    checkChips(filters, choice);
    const shown = events.filter((event) => hideUnless(event, choice));
    showYearsOnce(shown);
    sayCount(filters, shown.length, events.length);
  };
  const showAddress = (): void => {
    show(knownChoice(filters, parseChoice(location.search, names)));
    revealTarget(events, show);
  };

  filters.addEventListener("change", () => {
    const choice = readChips(filters);
    const query = renderChoice(location.search, names, choice);
    history.pushState(null, "", location.pathname + query);
    show(choice);
  });
  addEventListener("popstate", showAddress);
  addEventListener("hashchange", () => {
    revealTarget(events, show);
  });
  showAddress();
  // What early-filter.ts hid before the first paint is now hidden here.
  document.adoptedStyleSheets = [];
}

function chips(filters: HTMLElement): HTMLInputElement[] {
  return [...filters.querySelectorAll<HTMLInputElement>("input[type=radio]")];
}

function readChips(filters: HTMLElement): Choice {
  const checked = chips(filters).filter((chip) => chip.checked && chip.value);
  return Object.fromEntries(checked.map((chip) => [chip.name, chip.value]));
}

function checkChips(filters: HTMLElement, choice: Choice): void {
  for (const chip of chips(filters)) chip.checked = chip.value === (choice[chip.name] ?? "");
}

/** An address may carry anything: a value without a chip counts as no choice. */
function knownChoice(filters: HTMLElement, choice: Choice): Choice {
  const known = chips(filters).filter((chip) => chip.value && choice[chip.name] === chip.value);
  return Object.fromEntries(known.map((chip) => [chip.name, chip.value]));
}

function hideUnless(event: HTMLElement, choice: Choice): boolean {
  const { kind, places = "" } = event.dataset;
  const matches =
    (!choice["kind"] || choice["kind"] === kind) &&
    (!choice["place"] || places.split(" ").includes(choice["place"]));
  event.hidden = !matches;
  return matches;
}

/** A year stands once, at the first of its events that is shown. */
function showYearsOnce(shown: readonly HTMLElement[]): void {
  let last: string | undefined;
  for (const event of shown) {
    const { year } = event.dataset;
    event.querySelector(".event-year")?.classList.toggle("heard-only", year === last);
    last = year;
  }
}

function sayCount(filters: HTMLElement, shown: number, all: number): void {
  const words = (shown === 0 ? filters.dataset["none"] : filters.dataset["shown"]) ?? "";
  const status = filters.querySelector("[data-count]");
  if (status) status.textContent = words.replace("{n}", `${shown}`).replace("{all}", `${all}`);
}

/** An event that somebody linked to is shown, whatever the filter says. */
function revealTarget(events: readonly HTMLElement[], show: (choice: Choice) => void): void {
  const target = events.find((event) => `#${event.id}` === location.hash);
  if (!target?.hidden) return;
  show({});
  target.scrollIntoView();
}
