import { arrangements, emptyView, transforms, type View } from "#charts/explore/view.ts";

/*
 * Ships to browsers with start-explore.ts, and shares its budget.
 * The choices of the explorer: boxes, lists and radio buttons that stand in the page already.
 */

/** The list of metrics, narrowed while one types: every word must occur in the name, Chinese or English. */
function startSearch(form: HTMLElement): void {
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

/** Listens to the controls under `root`, if it has any. */
export function startControls(
  root: HTMLElement,
  choose: (view: View, added?: string | null) => void,
) {
  const form = root.querySelector<HTMLElement>("[data-explore-controls]");
  if (!form) return undefined;
  startSearch(form);
  form.addEventListener("change", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || !target.matches("[name]")) return;
    const isAdded =
      target instanceof HTMLInputElement && target.name === "metrics" && target.checked;
    choose(readView(form), isAdded ? target.value : null);
  });
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const { clear, pick } = button?.dataset ?? {};
    const view = readView(form);
    if (clear) choose({ ...view, [clear]: [] });
    // The years were chosen for the metric that goes.
    const years = pick === "metrics" && { from: null, to: null };
    if (button && pick) choose({ ...view, ...years, [pick]: [button.value] });
  });
  return {
    /** Shows a view in the controls; with what stands beside each place, nothing where it has figures. */
    write: (view: View, places?: ReadonlyMap<string, string>): void => {
      writeView(form, view);
      if (places) writePlaces(form, places);
      showChosen(form, "metrics");
      showChosen(form, "areas");
    },
  };
}

function inputs(form: HTMLElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

function readView(form: HTMLElement): View {
  const checked = (name: string): string[] =>
    inputs(form, name).flatMap((input) => (input.checked ? [input.value] : []));
  const year = (name: string): number | null => Number(selected(form, name)?.value) || null;
  const as = transforms.find((one) => checked("as").includes(one)) ?? emptyView.as;
  return {
    metrics: checked("metrics"),
    areas: checked("areas"),
    from: year("from"),
    to: year("to"),
    as,
    // A base year belongs to the index: under another transform it would linger in the address.
    base: as === "indexed" ? year("base") : null,
    sort: arrangements.find((one) => checked("sort").includes(one)) ?? emptyView.sort,
  };
}

function selected(form: HTMLElement, name: string): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
}

function writeView(form: HTMLElement, view: View): void {
  for (const name of ["metrics", "areas"] as const)
    for (const input of inputs(form, name)) input.checked = view[name].includes(input.value);
  for (const name of ["as", "sort"] as const)
    for (const input of inputs(form, name)) input.checked = view[name] === input.value;
  for (const name of ["from", "to", "base"] as const) {
    const select = selected(form, name);
    if (select) writeYear(select, view[name]);
  }
  for (const pick of form.querySelectorAll<HTMLButtonElement>("[data-pick]")) {
    const chosen = pick.dataset["pick"] === "metrics" ? view.metrics : view.areas;
    pick.ariaPressed = String(chosen.join() === pick.value);
  }
  const base = form.querySelector<HTMLElement>("[data-explore-base]");
  if (base) base.hidden = view.as !== "indexed";
}

/** An address may name a year that the list lacks: it is added, so that the list tells the truth. */
function writeYear(select: HTMLSelectElement, year: number | null): void {
  const text = year === null ? "" : String(year);
  if (![...select.options].some((option) => option.value === text))
    select.add(new Option(text, text));
  select.value = text;
}

/** Only places with figures can be chosen; one that is chosen already can be given up. */
function writePlaces(form: HTMLElement, places: ReadonlyMap<string, string>): void {
  for (const input of inputs(form, "areas")) {
    const known = places.get(input.value) ?? "";
    // The box that has the focus keeps it.
    const isInUse = input.checked || input === document.activeElement;
    input.disabled = known !== "" && !isInUse;
    const hint = input.parentElement?.querySelector<HTMLElement>(".hint");
    if (hint) hint.textContent = known;
  }
}

function showChosen(form: HTMLElement, name: "metrics" | "areas"): void {
  const place = form.querySelector(`[data-chosen="${name}"]`);
  const names = inputs(form, name).flatMap((input) =>
    input.checked ? [input.parentElement?.querySelector(".explore-name")?.textContent ?? ""] : [],
  );
  if (!place) return;
  place.textContent = names.join(form.dataset["comma"] ?? ", ") || (form.dataset["choose"] ?? "");
}
