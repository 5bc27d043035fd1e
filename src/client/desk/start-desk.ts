import type { Answer, Ask, DroppedFile } from "./desk-worker.ts";

/*
 * Ships to browsers, on the desk, by import(). Budget: 1 KB brotli; what reads and shows a file comes
 * when one is dropped.
 */

/** Makes the desk take files, pasted cells and what is said of them, and shows what its worker tells. */
export function startDesk(root: HTMLElement): void {
  const result = root.querySelector<HTMLElement>("[data-result]");
  const form = root.querySelector("form");
  if (!result || !form) return;
  let dropped: Pick<DroppedFile, "name" | "content"> | undefined;
  let ask: ((asked: Ask) => void) | undefined;

  const read = async (): Promise<void> => {
    if (dropped === undefined) return;
    ask ??= await openDesk(root, result);
    const said = new FormData(form);
    const value = (name: string): string => {
      const text = said.get(name);
      return typeof text === "string" ? text.trim() : "";
    };
    const facts = ["metric", "area", "period", "unit"].filter((name) => value(name) !== "");
    ask({
      kind: "drop",
      folder: root.dataset["folder"] ?? "",
      dropped: {
        ...dropped,
        facts: Object.fromEntries(facts.map((name) => [name, value(name)])),
        source: value("source"),
        encoding: value("encoding"),
      },
    });
  };

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    dropped = { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
    await read();
  };

  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "file") void take(target.files?.[0]);
    else if (!(target instanceof HTMLTextAreaElement)) void read();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const pasted = form.querySelector("textarea")?.value ?? "";
    if (pasted.trim() !== "") dropped = { name: "", content: pasted };
    void read();
  });
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  // On a slow line somebody may have chosen a file before this script came.
  void take(form.querySelector<HTMLInputElement>("[type=file]")?.files?.[0]);
  form.querySelector("button")?.removeAttribute("disabled");
}

/** Loads what reads files, in a thread of its own, and what shows the answers. */
async function openDesk(root: HTMLElement, result: HTMLElement): Promise<(asked: Ask) => void> {
  const [{ default: DeskWorker }, { showAnswer }] = await Promise.all([
    import("./desk-worker.ts?worker"),
    import("./show-answer.ts"),
  ]);
  const worker = new DeskWorker();
  const ask = (asked: Ask): void => {
    if (asked.kind !== "changes") root.dataset["state"] = "reading";
    worker.postMessage(asked);
  };
  const show = (answer: Answer): void => {
    showAnswer(root, result, answer, ask);
    root.dataset["state"] = "read";
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    show(data);
  });
  worker.addEventListener("error", () => {
    show({ kind: "failed", what: "folder" });
  });
  return ask;
}
