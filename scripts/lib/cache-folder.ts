import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A folder for what tests and benchmarks make and may keep: inside node_modules, so that `npm ci` empties it
 * and a build put there still finds the packages it imports.
 */
export function cacheFolder(name: string): string {
  return join(projectFolder, "node_modules", ".cache", "twenty-years-tests", name);
}
