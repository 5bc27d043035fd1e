import { normalise, type Normalised } from "#dataset/normalise.ts";
import { describeProblem } from "#dataset/checking/describe-problem.ts";
import type { Problem } from "#dataset/contract/problem.ts";
import { canonicalJson } from "#dataset/writing/canonical-json.ts";
import { filesIn, writeAllOrNothing } from "./files-on-disk.ts";

/**
 * Normalises a data folder into JSON files. With an error nothing is written, and what an
 * earlier run wrote stays byte for byte.
 */
export function normaliseFolder(dataFolder: string, outFolder: string): readonly Problem[] {
  const { dataset, problems } = readFolder(dataFolder);
  if (dataset !== null) writeAllOrNothing(outFolder, canonicalJson(dataset));
  return problems;
}

/** Reads and checks a data folder; a folder or file that cannot be read is a problem like others. */
export function readFolder(folder: string): Normalised {
  try {
    return normalise(filesIn(folder));
  } catch (error) {
    const problem = maybeDiskProblem(error, folder);
    if (problem === undefined) throw error;
    return { dataset: null, problems: [problem] };
  }
}

function maybeDiskProblem(error: unknown, folder: string): Problem | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const path = "path" in error && typeof error.path === "string" ? error.path : "";
  const isFolder = path === "" ? false : path === folder;
  const place = {
    file: isFolder ? "" : path.slice(folder.length).replace(/^[\\/]+/, ""),
    line: 1,
    column: 1,
  };
  if (isFolder && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
    return describeProblem("folder-missing", { ...place, file: "." }, folder, { folder });
  }
  return describeProblem("file-unreadable", place, path, { reason: String(error.code) });
}
