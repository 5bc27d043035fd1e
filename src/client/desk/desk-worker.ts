import readWorkbook from "read-excel-file/web-worker";
import type { Normalised } from "#dataset/normalise.ts";
import type { DeskProject, ToldChanges } from "#intake/desk/changes.ts";
import {
  type Dropped,
  type FolderTexts,
  type Landing,
  landDropped,
  takeProposal,
} from "#intake/desk/drop.ts";
import { normaliseTexts, type Telling, tellFiles } from "#intake/desk/tell.ts";
import { type Edit, editText } from "#intake/desk/text-rows.ts";
import { gridOfSheet } from "#intake/import/grid.ts";
import type { ProposedCells } from "#intake/sentence/propose.ts";
import type { Language } from "#model/bilingual.ts";

/*
 * Ships to browsers, on the desk alone and only once a file is dropped there: the reader and the checks
 * of the data folder themselves, in a thread of their own; what tells the changes comes where rows are right.
 * Nothing leaves the browser.
 */

/** What the page asks for. */
export type Ask =
  | { readonly kind: "drop"; readonly folder: string; readonly dropped: DroppedFile }
  | { readonly kind: "edit"; readonly file: string; readonly edit: Edit }
  /** A proposal by its place in the list: taken with these cells, or left. */
  | { readonly kind: "take"; readonly at: number; readonly cells: ProposedCells | null }
  /** What the rows change for readers, in one language; told where there is no error. */
  | { readonly kind: "changes"; readonly project: string; readonly lang: Language };

/** A file as the page has it: a workbook is not yet read. */
export interface DroppedFile extends Omit<Dropped, "content"> {
  readonly content: Uint8Array<ArrayBuffer> | string;
}

export type Answer =
  | { readonly kind: "failed"; readonly what: "folder" | "workbook" }
  | {
      readonly kind: "told";
      readonly landing: Landing;
      readonly telling: Telling | null;
      /** Sheets of the workbook that were not read. */
      readonly sheets: readonly string[];
      /** Why the proposal could not be taken. */
      readonly refused?: Refused;
    }
  | { readonly kind: "changes"; readonly changes: ToldChanges | null };

type Refused = Extract<ReturnType<typeof takeProposal>, string>;

interface Desk {
  readonly folder: FolderTexts;
  readonly base: Normalised;
}

let opened: Desk | undefined;
let project: DeskProject | undefined;
let now: Normalised | undefined;
let landing: Landing | undefined;
let files: FolderTexts = new Map();
let sheets: readonly string[] = [];

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((told) => {
    postMessage(told);
  });
});

async function answer(ask: Ask): Promise<Answer> {
  if (ask.kind === "changes") return { kind: "changes", changes: await tellChanges(ask) };
  let refused: Refused | undefined;
  if (ask.kind === "drop") {
    opened ??= await openFolder(ask.folder);
    if (opened === undefined) return { kind: "failed", what: "folder" };
    const content = await contentOf(ask.dropped);
    if (content === null) return { kind: "failed", what: "workbook" };
    landing = landDropped(opened.folder, opened.base.read, { ...ask.dropped, content });
    files = "files" in landing ? landing.files : new Map();
  } else if (ask.kind === "take") {
    refused = take(ask.at, ask.cells);
  } else {
    const text = editText(ask.file, files.get(ask.file) ?? "", ask.edit);
    files = new Map([...files, [ask.file, text]]);
  }
  if (opened === undefined || landing === undefined) return { kind: "failed", what: "folder" };
  now = files.size === 0 ? undefined : normaliseTexts(new Map([...opened.folder, ...files]));
  const telling = now ? tellFiles(opened.folder, opened.base, files, now) : null;
  return { kind: "told", landing, telling, sheets, ...(refused && { refused }) };
}

/** Takes a proposal off the list, into its file or away. */
function take(at: number, cells: ProposedCells | null): Refused | undefined {
  if (opened === undefined || landing?.kind !== "sentences") return undefined;
  const { proposals } = landing;
  const proposal = proposals[at];
  const taken = cells && takeProposal(opened.folder, opened.base.read, files, cells);
  if (typeof taken === "string" && proposal && cells) {
    // What was typed stays to be mended.
    landing = { ...landing, proposals: proposals.with(at, { ...proposal, cells }) };
    return taken;
  }
  if (taken !== null && typeof taken !== "string") files = taken;
  landing = { ...landing, proposals: proposals.filter((_, index) => index !== at) };
  return undefined;
}

/** Null where there is nothing to tell, or what it takes cannot be had. */
async function tellChanges(ask: Extract<Ask, { kind: "changes" }>): Promise<ToldChanges | null> {
  project ??= await fetchPacked<DeskProject>(ask.project);
  if (project === undefined || opened === undefined || now === undefined) return null;
  const { changesOnDesk } = await import("#intake/desk/changes.ts");
  return changesOnDesk(project, opened.base, now, ask.lang);
}

/** The editors' files; undefined where they cannot be had. */
async function openFolder(url: string): Promise<Desk | undefined> {
  const texts = await fetchPacked<Readonly<Record<string, string>>>(url);
  if (texts === undefined) return undefined;
  const folder = new Map(Object.entries(texts));
  return { folder, base: normaliseTexts(folder) };
}

/** What a packed file of the site holds; undefined where it cannot be had. */
async function fetchPacked<Content>(url: string): Promise<Content | undefined> {
  const packed = await fetch(url)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  if (packed === undefined) return undefined;
  // Some hosts say of such a file how it is packed, and browsers unpack it then.
  const isPacked = new Uint8Array(packed)[0] === 0x1f;
  const { body } = new Response(packed);
  const stream = isPacked ? body?.pipeThrough(new DecompressionStream("gzip")) : body;
  return (await new Response(stream).json()) as Content;
}

/** What is in a file; of a workbook the first sheet with cells. Null for a workbook that cannot be read. */
async function contentOf({ content }: DroppedFile): Promise<Dropped["content"] | null> {
  sheets = [];
  // A workbook is a ZIP file, one of the old kind a compound document.
  if (typeof content === "string" || !/^(?:PK\x03\x04|\xd0\xcf)/.test(beginning(content)))
    return content;
  const book = await readWorkbook(content.buffer).catch(() => null);
  if (book === null) return null;
  const filled = book.find(({ data }) => data.length > 0) ?? book[0];
  sheets = book.flatMap(({ sheet, data }) =>
    data.length > 0 && sheet !== filled?.sheet ? sheet : [],
  );
  return gridOfSheet(filled?.data ?? []);
}

function beginning(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4));
}
