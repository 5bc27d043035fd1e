import type { SearchIndex } from "#model/search-index.ts";
import { parseChoice, renderChoice } from "../address-state.ts";
import { readSounds } from "./find-words.ts";
import { findEntries, type Found, keepAbove } from "./rank-entries.ts";
import { showResults } from "./show-results.ts";

/*
 * Ships to browsers, on the search page and the page for addresses that do not exist, by import().
 * Budget: 3.5 KB brotli with all that it imports; the index comes with the first query.
 */

/** The panel's words, from its attribute; the marks in braces are replaced here. */
interface Words {
  readonly loading: string;
  readonly failed: string;
  readonly found: string;
  readonly nearly: string;
  readonly none: string;
  readonly guessed: string;
  readonly all: string;
}

type Search = (query: string, leastShare?: number) => Found;

/** The parts of a panel. */
interface Panel {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly place: HTMLElement;
  readonly status: Element;
  readonly words: Words;
  /** Reads the index once; throws where it cannot be had. */
  readonly load: () => Promise<Search>;
}

/** Shows what is found for a query; with `guessed`, for one that nobody typed. */
type Run = (query: string, guessed?: boolean) => Promise<void>;

/** How long a pause in typing counts as done, in milliseconds. */
const pause = 150;
/** Of the pages that an unknown address may have meant, this many of a kind are offered. */
const guesses = 3;
/** Of the words of such an address, this share has to fit. */
const guessedShare = 0.5;
/** And where they fit a name has to begin with one: addresses are made of names, texts hold any word. */
const guessedScore = 45;

/** Makes the panel search as one types; the query stays in the address. */
export function startSearch(root: HTMLElement): void {
  const panel = readPanel(root);
  if (panel === null) return;
  const run = createRun(panel);
  followTyping(panel, run);
  root.addEventListener("keydown", (event) => {
    moveAmongResults(event, panel);
  });
  if ("guess" in root.dataset) {
    void run(wordsOfAddress(location.pathname), true);
    return;
  }
  const runAsAddressed = (): void => {
    panel.input.value = parseChoice(location.search, ["q"])["q"] ?? "";
    void run(panel.input.value.trim());
  };
  addEventListener("popstate", runAsAddressed);
  runAsAddressed();
}

function readPanel(root: HTMLElement): Panel | null {
  const input = root.querySelector<HTMLInputElement>("input[type=search]");
  const place = root.querySelector<HTMLElement>("[data-results]");
  const status = root.querySelector("[role=status]");
  if (!input || !place || !status) return null;
  const words = JSON.parse(root.dataset["words"] ?? "{}") as Words;
  return { root, input, place, status, words, load: loadOnce(root.dataset["index"] ?? "") };
}

function createRun({ root, place, status, words, load }: Panel): Run {
  let latest = "";
  return async (query, guessed = false) => {
    latest = query;
    if (query === "") {
      place.replaceChildren();
      status.textContent = "";
      root.classList.remove("has-results");
      giveBackRoom();
      return;
    }
    if (!place.hasChildNodes() && !guessed) status.textContent = words.loading;
    const search = await load().catch(() => null);
    // Somebody went on typing while the index came.
    if (query !== latest) return;
    if (search === null) {
      status.textContent = words.failed;
      giveBackRoom();
      return;
    }
    const found = guessed ? keepAbove(search(query, guessedShare), guessedScore) : search(query);
    if (guessed && found.count === 0) return;
    status.textContent = guessed ? words.guessed : say(words, query, found);
    showResults(place, found.groups, words, guessed ? guesses : undefined);
    root.classList.toggle("has-results", found.count > 0);
    if (found.count === 0) giveBackRoom();
  };
}

/** The room that `early-query.ts` kept: where nothing comes, the lists are shown in it. */
function giveBackRoom(): void {
  document.documentElement.classList.remove("has-query");
}

function followTyping({ root, input, load }: Panel, run: Run): void {
  let timer = 0;
  const takeOver = (): void => {
    clearTimeout(timer);
    const query = input.value.trim();
    const search = renderChoice(location.search, ["q"], query === "" ? {} : { q: query });
    history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
    void run(query);
  };
  // Fetched while the first word is typed; where that fails, the query itself says so.
  input.addEventListener("focus", () => void load().catch(() => null), { once: true });
  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    // Pinyin on its way to becoming characters is not yet a query.
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(takeOver, pause);
  });
  input.addEventListener("compositionend", takeOver);
  root.querySelector("form")?.addEventListener("submit", (event) => {
    // Elsewhere the form leads to the search page, as it does without script.
    if ("guess" in root.dataset) return;
    event.preventDefault();
    takeOver();
  });
}

function loadOnce(address: string): () => Promise<Search> {
  let loaded: Promise<Search> | undefined;
  return () => {
    loaded ??= fetchIndex(address);
    // A failure is not kept: the next query tries again.
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
}

async function fetchIndex(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  const readings = readSounds(index.sounds);
  return (query, leastShare) => findEntries(index, readings, query, leastShare);
}

function say(words: Words, query: string, { count, nearly }: Found): string {
  const template = count === 0 ? words.none : nearly ? words.nearly : words.found;
  return template.replace("{q}", () => query).replace("{n}", `${count}`);
}

/** Down and up go through the results, from and to the field; Escape goes back to it. */
function moveAmongResults(event: KeyboardEvent, { input, place }: Panel): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...place.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isInField = document.activeElement === input;
  if (event.key === "Escape" && at >= 0) input.focus();
  else if (event.key === "ArrowDown" && (at >= 0 || isInField)) links[at + 1]?.focus();
  else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
}

/** What somebody may have meant by an address: its last words. */
function wordsOfAddress(pathname: string): string {
  const last = pathname.split("/").findLast((part) => part !== "" && part !== "404.html") ?? "";
  try {
    const words = decodeURIComponent(last)
      .replace(/\.\w+$/, "")
      .split(/[-_+~.\s]/);
    // `of` and `in` are in half of all names.
    return words
      .filter((word) => !/^[a-z]{1,2}$/i.test(word))
      .join(" ")
      .trim();
  } catch {
    // An address may carry any bytes; what is no text means nothing here.
    return "";
  }
}
