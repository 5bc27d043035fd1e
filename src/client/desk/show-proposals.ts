import type { Proposal, ProposedCells } from "#intake/sentence/propose.ts";
import { make } from "./make-element.ts";
import type { DeskWords } from "./show-rows.ts";

/** What becomes of a proposal: a row of these cells, or nothing. */
type Take = (at: number, cells: ProposedCells | null) => void;

/** The fields that an editor may mend before a row is taken, in their order. */
const fields = ["metric", "area", "period", "source"] as const;

/** The rows that a sentence seems to print, each to be looked at, mended and taken, or left. */
export function showProposals(
  proposals: readonly Proposal[],
  words: DeskWords,
  take: Take,
): HTMLElement {
  return make(
    "section",
    { class: "desk-proposals" },
    make("p", { class: "desk-note" }, words.proposed(proposals.length)),
    ...proposals.map((proposal, at) => show(proposal, at, words, take)),
  );
}

function show(proposal: Proposal, at: number, words: DeskWords, take: Take): HTMLElement {
  const { token, qualifier, metrics, cells, published } = proposal;
  const inputs = fields.map((name) => {
    const list = `desk-metrics-${at}`;
    const input = make("input", {
      value: cells[name],
      autocomplete: "off",
      placeholder: words.fieldHints[name],
      ...(name === "metric" && { list }),
    });
    const options = metrics.map((id) => make("option", { value: id }));
    const offered = name === "metric" ? [make("datalist", { id: list }, ...options)] : [];
    const label = make("label", {}, make("span", {}, words.fields[name]), input, ...offered);
    return { name, input, label };
  });
  const asTyped = (): ProposedCells => ({
    ...cells,
    ...Object.fromEntries(inputs.map(({ name, input }) => [name, input.value.trim()])),
  });
  const button = (text: string, typed: () => ProposedCells | null): HTMLElement => {
    const made = make("button", { type: "button" }, text);
    made.addEventListener("click", () => {
      take(at, typed());
    });
    return made;
  };
  const when = cells.period_as_printed;
  const notes = [
    ...(when === "" ? [] : [words.resolved(when, cells.period)]),
    ...(published === null ? [] : [words.published(published)]),
  ];
  return make(
    "fieldset",
    {},
    make("legend", {}, make("strong", {}, token), ` ${words.qualifiers[qualifier]}`),
    make("div", { class: "desk-facts" }, ...inputs.map(({ label }) => label)),
    ...notes.map((note) => make("p", { class: "desk-hint" }, note)),
    make(
      "div",
      { class: "desk-actions" },
      button(words.take, asTyped),
      button(words.leave, () => null),
    ),
  );
}
