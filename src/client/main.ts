/*
 * Ships to browsers, on every page. Budget: 1.4 KB brotli; with all that a page can ask for, 6 KB.
 * Loads what the page needs and nothing else. Every page is whole without it.
 */
void startPage(document);

/** Starts what the page has: a timeline to filter, charts to read, texts to copy. */
export async function startPage(page: Document): Promise<void> {
  page.documentElement.classList.add("has-script");
  page.querySelector(".other-language")?.addEventListener("click", keepPlace);

  const explore = page.querySelector<HTMLElement>("[data-explore]");
  if (page.querySelector("[data-reader]")) {
    const readCharts = async (): Promise<void> => {
      const { startCharts } = await import("./start-charts.ts");
      startCharts(page);
    };
    // The explorer has much to load: its first chart waits until somebody moves.
    if (explore && location.search === "") onFirstUse(page, readCharts);
    else await readCharts();
  }

  const timeline = page.querySelector<HTMLElement>("[data-timeline]");
  if (timeline) {
    const { startTimelineFilter } = await import("./filter-timeline.ts");
    startTimelineFilter(timeline);
  }

  const search = page.querySelector<HTMLElement>("[data-search]");
  if (search) {
    const { startSearch } = await import("./search/start-search.ts");
    startSearch(search);
  }

  if (page.querySelector("[data-share]")) {
    const { startSharing } = await import("./share-page.ts");
    startSharing(page);
  }

  if (explore) {
    const { startExplore } = await import("./explore/start-explore.ts");
    startExplore(explore);
  }

  const desk = page.querySelector<HTMLElement>("[data-desk]");
  if (desk) {
    const { startDesk } = await import("./desk/start-desk.ts");
    startDesk(desk);
  }

  if (page.querySelector("[data-steps]")) {
    const { startSteps } = await import("./step-through.ts");
    startSteps(page);
  }

  if (page.querySelector("[data-copy]")) {
    const { startCopying } = await import("./copy-text.ts");
    startCopying(page);
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
