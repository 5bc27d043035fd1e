/*
 * Ships to browsers, on every page. Budget: 1 KB brotli; with all that a page can ask for, 6 KB.
 * Loads what the page needs and nothing else. Every page is whole without it.
 */
void startPage(document);

/** Starts what the page has: a timeline to filter, charts to read, texts to copy. */
export async function startPage(page: Document): Promise<void> {
  page.documentElement.classList.add("has-script");
  page.querySelector(".other-language")?.addEventListener("click", keepPlace);

  if (page.querySelector("[data-reader]")) {
    const { startCharts } = await import("./start-charts.ts");
    startCharts(page);
  }

  const timeline = page.querySelector<HTMLElement>("[data-timeline]");
  if (timeline) {
    const { startTimelineFilter } = await import("./filter-timeline.ts");
    startTimelineFilter(timeline);
  }

  if (page.querySelector("[data-steps]")) {
    const { startSteps } = await import("./step-through.ts");
    startSteps(page);
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

  const explore = page.querySelector<HTMLElement>("[data-explore]");
  if (explore) {
    const { startExplore } = await import("./explore/start-explore.ts");
    startExplore(explore);
  }

  if (page.querySelector("[data-copy]")) {
    const { startCopying } = await import("./copy-text.ts");
    startCopying(page);
  }
}

/** The other language opens at the same event, with the same filter. */
function keepPlace({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLAnchorElement)) return;
  currentTarget.search = location.search;
  currentTarget.hash = location.hash;
}
