import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Every address ever published, one a line, sorted, relative to the base path. */
const ledgerPath = join("src", "site", "address-ledger.txt");

/** Reads the ledger of the project at `root`. */
export async function readLedger(root: string): Promise<string[]> {
  const text = await readFile(join(root, ledgerPath), "utf8");
  return text.split("\n").filter((line) => line !== "");
}

/** Adds the addresses that the ledger lacks; takes none away. Returns how many were added. */
export async function recordAddresses(root: string, built: readonly string[]): Promise<number> {
  const recorded = await readLedger(root);
  const all = [...new Set([...recorded, ...built])].sort();
  await writeFile(join(root, ledgerPath), all.map((address) => `${address}\n`).join(""));
  return all.length - recorded.length;
}

/** The addresses that a built folder answers: pages by their folder, files by their name. */
export async function builtAddresses(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/"))
    .map((path) => `/${path.replace(/^\//, "").replace(/(^|\/)index\.html$/, "$1")}`)
    .filter((address) => !address.startsWith("/_astro/"))
    .sort();
}

/** What the ledger promises and the build lacks. Redirect pages are built, so they count as there. */
export function missingAddresses(ledger: readonly string[], built: readonly string[]): string[] {
  const present = new Set(built);
  return ledger.filter((address) => !present.has(address));
}
