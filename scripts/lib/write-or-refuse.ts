import { diskErrorCode, writeAllOrNothing, type PlannedFile } from "./files-on-disk.ts";
import { Refusal } from "./refusal.ts";

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
