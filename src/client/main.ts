/*
 * Ships to browsers, on every page. Budget: 2 KB brotli; with all that a page can ask for, 6 KB.
 * Loads what the page needs and nothing else; to copy and to share, which most pages offer, weigh less
 * than a request each. Every page is whole without it.
 */
import { startCopying } from "./copy-text.ts";
import { startSharing } from "./share-page.ts";

/** Starts what the page has: a timeline to filter, charts to read, texts to copy. */
function startPage(page: Document): void {
  page.documentElement.classList.add("has-script");
  page.querySelector(".other-language")?.addEventListener("click", keepPlace);
  for (const [name, begin] of Object.entries(parts)) void start(page, name, begin);
}

/** Of each part that a page may have as `data-<name>`, how it is started. */
const parts: Readonly<Record<string, (root: HTMLElement, page: Document) => Promise<void>>> = {
  reader: async (_, page) => {
    const readCharts = async (): Promise<void> => {
      const { startCharts } = await import("./start-charts.ts");
      startCharts(page);
    };
    // The explorer has much to load: its first chart waits until somebody moves.
    const waits = page.querySelector("[data-explore]") !== null && location.search === "";
    if (waits) onFirstUse(page, readCharts);
    else await readCharts();
  },
  timeline: async (root) => {
    const { startTimelineFilter } = await import("./filter-timeline.ts");
    startTimelineFilter(root);
  },
  search: async (root) => {
    const { startSearch } = await import("./search/start-search.ts");
    startSearch(root);
  },
  share: (_, page) => {
    startSharing(page);
    return Promise.resolve();
  },
  explore: async (root) => {
    const { startExplore } = await import("./explore/start-explore.ts");
    startExplore(root);
  },
  desk: async (root) => {
    const { startDesk } = await import("./desk/start-desk.ts");
    startDesk(root);
  },
  "embed-panel": async (root) => {
    const { startEmbedPanel } = await import("./embed-panel.ts");
    startEmbedPanel(root);
  },
  copy: (_, page) => {
    startCopying(page);
    return Promise.resolve();
  },
};

/**
 * Starts one part; none waits for another. Its controls, which name it in `data-needs`, are seen when
 * they work, and where its script cannot be had the words for that are.
 */
async function start(
  page: Document,
  name: string,
  begin: (root: HTMLElement, page: Document) => Promise<void>,
): Promise<void> {
  const root = page.querySelector<HTMLElement>(`[data-${name}]`);
  if (!root) return;
  const mark = (state: string): void => {
    for (const one of page.querySelectorAll(`[data-needs="${name}"]`)) one.classList.add(state);
  };
  try {
    await begin(root, page);
    mark("is-ready");
  } catch (error) {
    mark("is-missing");
    // What early-filter.ts left out is shown where nothing can bring it back.
    if (name === "timeline") page.adoptedStyleSheets = [];
    throw error;
  }
}

function onFirstUse(page: Document, start: () => Promise<void>): void {
  const first = new AbortController();
  const use = (event: Event): void => {
    // Browsers report a pointer that rests where something came to lie beneath it.
    if (event instanceof MouseEvent && event.type === "pointermove" && !moved(event)) return;
    first.abort();
    void start();
  };
  for (const type of ["pointermove", "pointerdown", "keydown", "focusin"])
    page.addEventListener(type, use, { signal: first.signal, passive: true });
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

startPage(document);
