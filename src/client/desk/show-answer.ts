import type { ToldFile } from "#intake/desk/tell.ts";
import { deskEn } from "#words/en/desk.ts";
import { deskZh } from "#words/zh/desk.ts";
import type { Answer, Ask } from "./desk-worker.ts";
import { make } from "./make-element.ts";
import { showChanges } from "./show-changes.ts";
import { showProposals } from "./show-proposals.ts";
import { type Change, type DeskWords, showRows } from "./show-rows.ts";

/*
 * Ships to browsers with the first file on the desk.
 */

type Told = Extract<Answer, { kind: "told" }>;

/** Puts what the worker tells into the page: what was understood, each file row by row, what to do next. */
export function showAnswer(
  root: HTMLElement,
  result: HTMLElement,
  answer: Answer,
  ask: (asked: Ask) => void,
): void {
  const lang = document.documentElement.lang === "en" ? "en" : "zh";
  const words = lang === "en" ? deskEn : deskZh;
  const status = root.querySelector("[role=status]");
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  if (answer.kind === "failed") {
    result.replaceChildren();
    say(words.failed[answer.what]);
    return;
  }
  if (answer.kind === "changes") {
    const { chart = "", story = "" } = root.dataset;
    result
      .querySelector("[data-changes]")
      ?.replaceWith(showChanges(answer.changes, words, { chart, story }));
    return;
  }
  const change: Change = (file, edit) => {
    ask({ kind: "edit", file, edit });
  };
  const { landing, telling, sheets } = answer;
  const asksFor = root.querySelector<HTMLDetailsElement>("details");
  if (asksFor && landing.kind !== "file") asksFor.open = true;
  say(
    telling
      ? words.summary(telling.errors, telling.warnings)
      : words.nothing[landing.kind === "file" ? "table" : landing.kind],
  );
  if (answer.refused) say(words.refused[answer.refused]);
  const notes = [
    ...(sheets.length > 0 ? [words.otherSheets(sheets.join(words.comma))] : []),
    ...understood(answer, words),
  ];
  const { repository } = root.dataset;
  /** GitHub's editor on the file; empty where the build was not told where the project is. */
  const editorOf = ({ name }: ToldFile): string =>
    repository === undefined ? "" : `${repository.replace(/\/$/, "")}/edit/main/data/${name}`;
  result.replaceChildren(
    ...notes.map((note) => make("p", { class: "desk-note" }, note)),
    ...(landing.kind === "sentences"
      ? [
          showProposals(landing.proposals, words, (at, cells) => {
            ask({ kind: "take", at, cells });
          }),
        ]
      : []),
    ...(landing.kind === "table" && landing.found > 0
      ? [handOver("rows.csv", landing.rows, words, say)]
      : []),
    ...(telling?.files ?? []).map((file) =>
      make(
        "section",
        { class: "desk-file" },
        make("h3", {}, words.file(file.name, file.added)),
        showRows(file, lang, words, change),
        handOver(file.name, file.text, words, say, isRight(answer) ? editorOf(file) : ""),
      ),
    ),
    ...(telling?.elsewhere ?? []).map(({ file, line, message, mend }) =>
      make("p", { class: "desk-note" }, `${file}:${line} ${message[lang]} → ${mend[lang]}`),
    ),
    ...(isRight(answer)
      ? [make("p", { "data-changes": "", class: "desk-note" }, words.changesAwaited)]
      : []),
  );
  const { project } = root.dataset;
  if (isRight(answer) && project !== undefined) ask({ kind: "changes", project, lang });
}

function understood({ landing }: Told, words: DeskWords): readonly string[] {
  if (landing.kind === "file")
    return landing.ignored.length === 0 ? [] : [words.ignored(landing.ignored.join(words.comma))];
  if (landing.kind !== "table") return [];
  const places = landing.unplaced
    .slice(0, 5)
    .map(({ row, column, token, lacks }) =>
      words.unplaced(row, column, token, lacks.map((one) => words.fields[one]).join(words.comma)),
    );
  const labels = landing.labels.slice(0, 8).join(words.comma);
  return [
    words.recognised(landing.found, landing.unplaced.length),
    ...places,
    ...(landing.unplaced.length > 0 && labels !== "" ? [words.labels(labels)] : []),
  ];
}

function isRight({ telling }: Told): boolean {
  return telling !== null && telling.errors === 0;
}

/** What one can do with a text: download it, copy it, take it to GitHub. */
function handOver(
  name: string,
  text: string,
  words: DeskWords,
  say: (text: string) => void,
  editor = "",
): HTMLElement {
  const copy = async (then: string): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(isCopied ? then : words.notCopied);
  };
  const link = make(
    "a",
    { href: URL.createObjectURL(new Blob([text], { type: "text/csv" })), download: name },
    words.download(name),
  );
  const button = make("button", { type: "button" }, words.copy);
  button.addEventListener("click", () => void copy(words.copied));
  const parts: Element[] = [link, button];
  if (editor !== "") {
    const toEditor = make("a", { href: editor, target: "_blank", rel: "noopener" }, words.toGithub);
    toEditor.addEventListener("click", () => void copy(words.pressThere));
    parts.push(toEditor, make("span", { class: "desk-hint" }, words.githubHint));
  }
  return make("p", { class: "desk-actions" }, ...parts);
}
