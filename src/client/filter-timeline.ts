/*
 * Ships to browsers, on the timeline. Budget: 1.2 KB brotli.
 * Shows the events of one place and kind that hold some words. The list is whole in the page; this only hides.
 */
import { parseChoice, renderChoice, type Choice } from "./address-state.ts";

const names = ["place", "kind", "q"] as const;

/** Makes a timeline with a filter work: chips, words, address, back button, a count that is announced. */
export function startTimelineFilter(root: HTMLElement): void {
  const events = [...root.querySelectorAll<HTMLElement>("[data-event]")];
  startMoving(events);
  const filters = root.querySelector<HTMLElement>(".filters");
  if (!filters) return;
  const texts = new Map(events.map((event) => [event, wordsOf(event)]));

  const show = (choice: Choice): void => {
    fillForm(filters, choice);
    const shown = events.filter((event) => hideUnless(event, texts.get(event) ?? "", choice));
    showYearsOnce(root, shown);
    hideEmptyChapters(root);
    sayCount(filters, shown.length, events.length);
  };
  const showAddress = (): void => {
    show(knownChoice(filters, parseChoice(location.search, names)));
    revealTarget(events, show);
  };
  const showForm = (isStep: boolean): void => {
    const choice = readForm(filters);
    const address = location.pathname + renderChoice(location.search, names, choice);
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    show(choice);
  };

  filters.addEventListener("input", ({ target }) => {
    // Each chip is a step to go back by; the letters of a word are not.
    showForm(target instanceof HTMLInputElement && target.type === "radio");
  });
  filters.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  addEventListener("popstate", showAddress);
  addEventListener("hashchange", () => {
    revealTarget(events, show);
  });
  showAddress();
  // What early-filter.ts hid before the first paint is now hidden here.
  document.adoptedStyleSheets = [];
  root.dataset["state"] = "ready";
}

function inputs(filters: HTMLElement): HTMLInputElement[] {
  return [...filters.querySelectorAll<HTMLInputElement>("input")];
}

function readForm(filters: HTMLElement): Choice {
  const chosen = inputs(filters).filter(({ type, checked }) => type !== "radio" || checked);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

function fillForm(filters: HTMLElement, choice: Choice): void {
  for (const input of inputs(filters)) {
    const value = choice[input.name] ?? "";
    if (input.type === "radio") input.checked = input.value === value;
    else if (input.value !== value) input.value = value;
  }
}

/** An address may carry anything: a value without a chip counts as no choice. */
function knownChoice(filters: HTMLElement, choice: Choice): Choice {
  const known = inputs(filters).filter(
    ({ name, type, value }) => type !== "radio" || (value && choice[name] === value),
  );
  return Object.fromEntries(known.map(({ name }) => [name, choice[name] ?? ""]));
}

/** An event's own words: the figures of its year, which stand at whichever event is shown, are not among them. */
function wordsOf(event: HTMLElement): string {
  const own = [...event.children].filter((part) => !part.matches("[data-figures-of]"));
  return own
    .map((part) => part.textContent)
    .join(" ")
    .toLowerCase();
}

function hideUnless(event: HTMLElement, text: string, choice: Choice): boolean {
  const { kind, places = "" } = event.dataset;
  const words = (choice["q"] ?? "").toLowerCase().split(/\s+/);
  const matches =
    (!choice["kind"] || choice["kind"] === kind) &&
    (!choice["place"] || places.split(" ").includes(choice["place"])) &&
    words.every((word) => text.includes(word));
  event.hidden = !matches;
  return matches;
}

/** A year and its figures stand once, at the first of its events that is shown. */
function showYearsOnce(root: HTMLElement, shown: readonly HTMLElement[]): void {
  let last: string | undefined;
  for (const event of shown) {
    const { year } = event.dataset;
    event.querySelector(".event-year")?.classList.toggle("heard-only", year === last);
    const figures = root.querySelector(`[data-figures-of="${year ?? ""}"]`);
    if (year !== last && figures) event.append(figures);
    last = year;
  }
}

function hideEmptyChapters(root: HTMLElement): void {
  for (const chapter of root.querySelectorAll<HTMLElement>("[data-chapter]"))
    chapter.hidden = !chapter.querySelector("[data-event]:not([hidden])");
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

/** On a title the arrow keys lead to the next shown event, Home and End to the first and the last. */
function startMoving(events: readonly HTMLElement[]): void {
  const titleOf = (event: HTMLElement | undefined) =>
    event?.querySelector<HTMLElement>(".event-title a");
  for (const event of events) {
    titleOf(event)?.addEventListener("keydown", (press) => {
      const shown = events.filter((one) => !one.hidden);
      const at = shown.indexOf(event);
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: shown.length - 1 }[press.key];
      const title = titleOf(shown[to ?? -1]);
      if (!title) return;
      press.preventDefault();
      title.focus();
    });
  }
}
