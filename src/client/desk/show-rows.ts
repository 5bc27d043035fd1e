import type { ToldFile, ToldProblem, ToldRow } from "#intake/desk/tell.ts";
import type { Edit } from "#intake/desk/text-rows.ts";
import type { deskZh } from "#words/zh/desk.ts";
import { make } from "./make-element.ts";

/** How the page changes a file of the desk. */
export type Change = (file: string, edit: Edit) => void;

export type DeskWords = typeof deskZh;

/** New rows and rows with problems as a table: a cell with a problem can be typed into, its mends stand below. */
export function showRows(
  file: ToldFile,
  lang: "zh" | "en",
  words: DeskWords,
  change: Change,
): HTMLElement {
  const head = file.header.map((name) => make("th", { scope: "col" }, name));
  const width = String(file.header.length + 1);
  const rows = file.rows.flatMap((row) => [
    make(
      "tr",
      row.isNew ? { class: "is-new" } : {},
      make("th", { scope: "row" }, String(row.line)),
      ...cellsOf(row, file, words, change),
    ),
    ...row.problems.map((problem) =>
      make(
        "tr",
        { class: problem.severity === "error" ? "desk-error" : "desk-warning" },
        make("td", { colspan: width }, ...tell(problem, file, lang, words, change)),
      ),
    ),
  ]);
  if (rows.length === 0) return make("p", { class: "desk-note" }, words.unchanged);
  return make(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": file.name },
    make(
      "table",
      { class: "desk-table" },
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, words.line), ...head)),
      make("tbody", {}, ...rows),
    ),
  );
}

function cellsOf(
  row: ToldRow,
  { name, header }: ToldFile,
  words: DeskWords,
  change: Change,
): readonly Element[] {
  const { line, typed } = row;
  if (typed !== null) {
    const input = field(words.wholeLine(line), typed, (text) => {
      change(name, { kind: "line", line, text });
    });
    return [make("td", { colspan: String(header.length), class: "is-wrong" }, input)];
  }
  const wrong = new Set(row.problems.map(({ column }) => column));
  return row.cells.map((text, at) => {
    const column = at + 1;
    if (!wrong.has(column) || line === 1) return make("td", {}, text);
    const label = words.cell(header[at] ?? "", line);
    const input = field(label, text, (typedIn) => {
      change(name, { kind: "cell", line, column, text: typedIn });
    });
    return make("td", { class: "is-wrong" }, input);
  });
}

function field(label: string, value: string, onChange: (text: string) => void): HTMLElement {
  const input = make("input", {
    "aria-label": label,
    value,
    size: String(Math.max(value.length, 8)),
  });
  input.addEventListener("change", () => {
    onChange(input.value);
  });
  return input;
}

function tell(
  { message, mend, press, column }: ToldProblem,
  file: ToldFile,
  lang: "zh" | "en",
  words: DeskWords,
  change: Change,
): readonly (Element | string)[] {
  const place = file.header[column - 1] ?? "";
  const said = `${place === "" ? "" : `${place}${words.colon}`}${message[lang]} → ${mend[lang]} `;
  if (press === null) return [said];
  const shown = press.shown === "" ? words.press[press.edit.kind] : words.write(press.shown);
  const button = make("button", { type: "button" }, shown);
  button.addEventListener("click", () => {
    change(file.name, press.edit);
  });
  return [said, button];
}
