/*
 * Ships to browsers with controls.ts, and shares its budget.
 * The list of metrics, narrowed while one types: every word must occur in the name, Chinese or English.
 */

/** Makes the search box of the metrics work. */
export function startSearch(form: HTMLElement): void {
  const box = form.querySelector<HTMLInputElement>("[data-explore-search]");
  const found = form.querySelector("[data-explore-found]");
  if (!box || !found) return;
  const entries = [...form.querySelectorAll<HTMLElement>("[data-find]")];
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      const text = `${entry.textContent} ${entry.dataset["find"] ?? ""}`.toLowerCase();
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) count += 1;
    }
    for (const group of form.querySelectorAll<HTMLElement>("[data-find-group]"))
      group.hidden = group.querySelector("[data-find]:not([hidden])") === null;
    const { none = "", one = "", many = "" } = box.dataset;
    const said = count === 0 ? none : count === 1 ? one : many;
    found.textContent = words.length > 0 ? said.replace("{n}", String(count)) : "";
  });
}
