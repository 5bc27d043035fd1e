/*
 * Ships to browsers, on every page. Budget: 2 KB brotli; with all that a page can ask for, 6 KB.
 * Loads what the page needs and nothing else; to copy and to share, which most pages offer, weigh less
 * than a request each. Every page is whole without it.
 */
import { startCopying } from "./copy-text.ts";
import { startSharing } from "./share-page.ts";

/** Makes a part of the page work. */
type Begin = (root: HTMLElement) => void;

/** Of each part that a page may have as `data-<name>`, what starts it. */
const parts: Readonly<Record<string, () => Begin | Promise<Begin>>> = {
  reader: () => {
    const load = async () => (await import("./start-charts.ts")).startCharts;
    // The explorer has much to load: its first chart waits until somebody moves.
    const waits = document.querySelector("[data-explore]") !== null && location.search === "";
    if (!waits) return load();
    return () => {
      onFirstUse(load);
    };
  },
  timeline: async () => (await import("./filter-timeline.ts")).startTimelineFilter,
  search: async () => (await import("./search/start-search.ts")).startSearch,
  share: () => startSharing,
  explore: async () => (await import("./explore/start-explore.ts")).startExplore,
  desk: async () => (await import("./desk/start-desk.ts")).startDesk,
  "embed-panel": async () => (await import("./embed-panel.ts")).startEmbedPanel,
  copy: () => startCopying,
};

/**
 * Starts one part; none waits for another. Its controls, which name it in `data-needs`, are seen when
 * they work, and where its script cannot be had the words for that are.
 */
async function start(name: string, load: () => Begin | Promise<Begin>): Promise<void> {
  const root = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!root) return;
  const mark = (state: string): void => {
    for (const one of document.querySelectorAll(`[data-needs="${name}"]`)) one.classList.add(state);
  };
  try {
    const begin = await load();
    begin(root);
    mark("is-ready");
  } catch (error) {
    mark("is-missing");
    // What early-filter.ts left out is shown where nothing can bring it back.
    if (name === "timeline") document.adoptedStyleSheets = [];
    throw error;
  }
}

function onFirstUse(load: () => Promise<() => void>): void {
  const first = new AbortController();
  const use = (event: Event): void => {
    // Browsers report a pointer that rests where something came to lie beneath it.
    if (event instanceof MouseEvent && event.type === "pointermove" && !moved(event)) return;
    first.abort();
    void load().then((begin) => {
      begin();
    });
  };
  for (const type of ["pointermove", "pointerdown", "keydown", "focusin"])
    document.addEventListener(type, use, { signal: first.signal, passive: true });
}

function moved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

/** The other language opens at the same event, with the same filter. */
function keepPlace({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLAnchorElement)) return;
  currentTarget.search = location.search;
  currentTarget.hash = location.hash;
}

document.documentElement.classList.add("has-script");
document.querySelector(".other-language")?.addEventListener("click", keepPlace);
for (const [name, load] of Object.entries(parts)) void start(name, load);
