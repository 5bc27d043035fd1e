import { join } from "node:path";

/** The file that says how the build of the site in a folder ended: empty, or all that it printed. */
export function outcomeFile(siteFolder: string): string {
  return join(siteFolder, "..", "build-outcome.txt");
}
