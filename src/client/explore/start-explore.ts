import type { ViewResult } from "#charts/explore/explorer.ts";
import type { PackedData } from "#charts/explore/packed-data.ts";
import {
  asksForView,
  firstView,
  parseView,
  type QueryFault,
  queryOf,
  type View,
} from "#charts/explore/view.ts";
import { address } from "#site/addresses.ts";
import { startControls } from "./controls.ts";
import { announce, failureOf, langOfPage, noticeOf, showNotice } from "./notice.ts";

/*
 * Ships to browsers, on the explorer and its embed. Budget: 2.5 KB brotli with controls.ts and the
 * address; drawing (Plot) and data come on the first redraw.
 */

/** Makes the explorer under `root` work; where it has no controls, it shows what the address asks for. */
export function startExplore(root: HTMLElement): void {
  const lang = langOfPage();
  let loading: ReturnType<typeof loadTools> | undefined;
  let turns = 0;
  let shown: Shown | undefined;
  let again = (): void => undefined;

  const draw = async (
    asked: View,
    faults: readonly QueryFault[],
    added: string | null = null,
    isChosen = false,
  ): Promise<void> => {
    turns += 1;
    const turn = turns;
    const figure = root.querySelector<HTMLElement>("[data-explore-figure]");
    again = () => void draw(asked, faults, added, isChosen);
    root.dataset["state"] = "loading";
    const { loading: words = "" } = noticeOf(root).dataset;
    showNotice(root, { kind: "loading", reasons: [{ text: words, mends: [] }] });
    try {
      loading ??= loadTools(lang);
      const tools = await loading;
      // A later choice is on its way: only the last one is shown.
      if (turn !== turns) return;
      const known = tools.explorer.known(asked);
      const { view, told } = tools.explorer.makeRoom(known.view, added);
      if (told) history.replaceState(null, "", location.pathname + queryOf(view));
      controls?.write(view, tools.explorer.places(view));
      const all = [...faults, ...known.faults];
      const result = tools.showView(root, view, tools.explorer, all, told, isChosen);
      shown = result && { view, result };
      root.dataset["state"] = "ready";
    } catch (error) {
      if (turn !== turns) return;
      loading = undefined;
      shown = undefined;
      root.dataset["state"] = "failed";
      // What was drawn last is not what is asked for.
      if (figure) figure.hidden = true;
      showNotice(root, failureOf(root, asked.metrics));
      announce(root, noticeOf(root).textContent.trim());
      // For whoever looks after the site: the reader has been told.
      console.error(error);
    } finally {
      // What early-explore.ts hid before the first paint.
      if (turn === turns) document.adoptedStyleSheets = [];
    }
  };

  const choose = (view: View, added: string | null = null): void => {
    history.pushState(null, "", location.pathname + queryOf(view));
    controls?.write(view);
    void draw(view, [], added, true);
  };
  const controls = startControls(root, choose);

  const showAddress = (): void => {
    const isAsked = asksForView(location.search);
    const { view, faults } = isAsked ? parseView(location.search) : { view: firstView, faults: [] };
    controls?.write(view);
    void draw(view, faults);
  };

  const download = async (kind: string): Promise<void> => {
    // The first view was drawn at build: its files are made when somebody wants them.
    if (!shown) await draw(firstView, []);
    const { downloadFile } = await import("./download-file.ts");
    if (shown) await downloadFile(kind, shown.view, shown.result);
  };

  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>("[data-take]");
    if (button) void download(button.dataset["take"] ?? "");
    if (event.target.closest("[data-again]")) again();
    const mend = event.target.closest<HTMLAnchorElement>("a[data-mend]");
    if (!mend || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(parseView(mend.search).view);
    root.querySelector<HTMLElement>("[data-explore-result]")?.focus();
  });
  addEventListener("popstate", showAddress);
  if (asksForView(location.search)) showAddress();
  // A browser may have kept choices over a reload.
  else controls?.write(firstView);
}

interface Shown {
  readonly view: View;
  readonly result: Extract<ViewResult, { kind: "drawn" }>;
}

async function loadTools(lang: "zh" | "en") {
  const [{ openExplorer }, { showView }, packed] = await Promise.all([
    import("#charts/explore/explorer.ts"),
    import("./show-view.ts"),
    fetch(address.exploreData(lang)).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
      return (await answer.json()) as PackedData;
    }),
  ]);
  return { explorer: openExplorer(packed, lang), showView };
}
