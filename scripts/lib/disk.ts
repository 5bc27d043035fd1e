import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { NamedFile } from "#dataset/read/tables.ts";
import { Refusal } from "./commands.ts";

/**
 * The files of a folder by their paths within it, those that lie deeper only where asked for; their bytes
 * are read when asked for.
 */
export function filesIn(folder: string, recursive = false): readonly NamedFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .map((name) => ({ name, bytes: () => readFileSync(join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of a folder; undefined where there is no such folder. */
export function maybeFilesIn(folder: string, recursive = false): readonly NamedFile[] | undefined {
  try {
    return filesIn(folder, recursive);
  } catch (error) {
    if (diskErrorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Why a file cannot be read (`EACCES`); undefined where it can. */
export function maybeReadError({ bytes }: NamedFile): string | undefined {
  try {
    bytes();
    return undefined;
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** The code of an error that the system gave (`ENOENT`); undefined of any other error. */
export function diskErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && "syscall" in error
    ? String(error.code)
    : undefined;
}

/** A file to be written. */
export interface PlannedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes all files into a folder or none: each under another name first, and only when all
 * are on disk are they given their own. What lay there stays byte for byte if anything fails.
 *
 * @throws the system's error; an AggregateError where what lay there could not be put back
 */
export function writeAllOrNothing(folder: string, files: readonly PlannedFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name } of files) isTaken(join(folder, name));
  const mark = `.${process.pid}.tmp`;
  const written: string[] = [];
  try {
    for (const planned of files) {
      const path = join(folder, `${planned.name}${mark}`);
      written.push(path);
      writeFileSync(path, planned.text);
    }
    replaceAll(written.map((from) => ({ from, to: from.slice(0, -mark.length) })));
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}

/** Whether a file lies at a path. A folder there is an error: it must not be moved aside. */
function isTaken(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    const error = new Error(`EISDIR: a folder lies at ${path}`);
    throw Object.assign(error, { code: "EISDIR", syscall: "rename", path });
  }
  return stats !== undefined;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** Makes all moves or none; what lies at a target waits beside it until the last one is made. */
function replaceAll(moves: readonly Move[]): void {
  const undoings: (() => void)[] = [];
  const aside: string[] = [];
  try {
    for (const { from, to } of moves) {
      if (isTaken(to)) {
        const old = `${to}.${process.pid}.old`;
        renameSync(to, old);
        aside.push(old);
        undoings.push(() => {
          renameSync(old, to);
        });
      } else
        undoings.push(() => {
          rmSync(to, { force: true });
        });
      renameSync(from, to);
    }
  } catch (error) {
    throw undoAll(undoings, error);
  }
  for (const path of aside) rmSync(path, { force: true });
}

/** Undoes as much as it can, the last first; gives the error to throw. */
function undoAll(undoings: readonly (() => void)[], cause: unknown): unknown {
  const failures = undoings.toReversed().flatMap((undo): unknown[] => {
    try {
      undo();
      return [];
    } catch (failure) {
      return [failure];
    }
  });
  if (failures.length === 0) return cause;
  return new AggregateError([cause, ...failures], "Files moved aside (*.old) were not put back");
}

/**
 * Writes all files into a folder or none.
 *
 * @throws a Refusal where one cannot be written; it names the place and says that nothing was
 */
export function writeOrRefuse(folder: string, files: readonly PlannedFile[]): void {
  try {
    writeAllOrNothing(folder, files);
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === undefined) throw error;
    const place = maybePath(error) ?? folder;
    throw new Refusal(
      1,
      `写不进 ${place}（${code}）。没有写出，原有文件未动`,
      `${place} cannot be written (${code}). Nothing was written; what lay there stays`,
    );
  }
}

/** The path that an error of the system is about. */
function maybePath(error: unknown): string | undefined {
  return error instanceof Error && "path" in error && typeof error.path === "string"
    ? error.path
    : undefined;
}

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A folder for what tests and benchmarks make and may keep: inside node_modules, so that `npm ci` empties it
 * and a build put there still finds the packages it imports.
 */
export function cacheFolder(name: string): string {
  return join(projectFolder, "node_modules", ".cache", "twenty-years-tests", name);
}
