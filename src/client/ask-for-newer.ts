/*
 * Ships inline in every frozen embed. Budget: 0.4 KB brotli.
 */

/** Asks whether the site has a newer version of a frozen chart, or has corrected a figure in it, and says so. */
export async function askForNewer(root: ParentNode): Promise<void> {
  const notice = root.querySelector<HTMLElement>("[data-frozen]");
  const page = root.querySelector<HTMLAnchorElement>(".chart-title a");
  if (!notice || !page) return;
  const { frozen = "", newer = "", corrected = "" } = notice.dataset;
  const versions = await readVersions();
  const said = versions?.corrected.includes(frozen)
    ? corrected
    : versions?.latest && versions.latest !== frozen
      ? newer
      : "";
  if (said === "") return;
  const link = document.createElement("a");
  link.href = page.href;
  link.textContent = said;
  notice.append(" · ", link);
}

/** What the site says; undefined where it cannot be reached, or is silent: the frame says its date anyway. */
async function readVersions(): Promise<{ latest: unknown; corrected: unknown[] } | undefined> {
  // `…/embed/chart@1.0.0/` asks `…/embed/chart.json`.
  const file = location.pathname.replace(/@[^/]*\/.*$/, ".json");
  try {
    const answer: unknown = await (await fetch(file)).json();
    if (typeof answer !== "object" || answer === null) return undefined;
    if (!("latest" in answer && "corrected" in answer && Array.isArray(answer.corrected)))
      return undefined;
    return { latest: answer.latest, corrected: answer.corrected };
  } catch {
    return undefined;
  }
}
