import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

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

/** An address that moved; both relative to the base path, as in the ledger. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Reads `src/site/redirects.csv` (`from,to`; addresses hold no commas). */
export async function readRedirects(root: string): Promise<Redirect[]> {
  const text = await readFile(join(root, "src", "site", "redirects.csv"), "utf8");
  const [header, ...rows] = text.split("\n").filter((line) => line !== "");
  if (header !== "from,to") throw new Error("src/site/redirects.csv: the header must be from,to");
  return rows.map((row, index) => {
    const [from, to, ...rest] = row.split(",");
    if (!from?.startsWith("/") || !to?.startsWith("/") || rest.length > 0) {
      throw new Error(`src/site/redirects.csv:${index + 2}: expected /from/,/to/ — found ${row}`);
    }
    return { from, to };
  });
}

/**
 * Writes what stands at a moved address: for a page, a page that leads on (a static host cannot
 * answer 301); for a file, a copy, since a program that fetches it reads no HTML.
 */
export async function writeRedirect(dist: string, base: string, redirect: Redirect): Promise<void> {
  const isPage = redirect.from.endsWith("/");
  const target = join(dist, redirect.from, isPage ? "index.html" : "");
  const destination = join(dist, redirect.to.replace(/#.*$/, ""));
  if (!existsSync(destination)) {
    throw new Error(`src/site/redirects.csv: 去处不存在 · nothing stands at ${redirect.to}`);
  }
  await mkdir(dirname(target), { recursive: true });
  if (isPage) await writeFile(target, redirectPage(base, redirect));
  else await copyFile(join(dist, redirect.to), target);
}

/** A page without script that leads to the new address at once, in the language of the old one. */
export function redirectPage(base: string, { from, to }: Redirect): string {
  const english = from.startsWith("/en/");
  const href = base.replace(/\/$/, "") + to;
  const words = english ? "This page has moved to" : "本页已移至";
  return `<!doctype html>
<html lang="${english ? "en" : "zh-CN"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
<title>${words} ${href}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
</head>
<body><p>${words} <a href="${href}">${href}</a></p></body>
</html>
`;
}

/**
 * Stops a build in which an address that was ever published is gone: readers, articles and
 * embeds point at it. New addresses are only counted here; `npm run addresses` records them.
 */
export function addressLedger(): AstroIntegration {
  let root = "";
  let base = "";
  return {
    name: "address-ledger",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await nameEnglish404(dist);
        for (const redirect of await readRedirects(root)) await writeRedirect(dist, base, redirect);
        const ledger = await readLedger(root);
        const built = await builtAddresses(dist);
        const gone = missingAddresses(ledger, built);
        if (gone.length > 0) {
          throw new Error(
            `已发布过的地址不见了，请恢复或在 src/site/redirects.csv 写明去处 · ` +
              `published addresses are gone; restore them or add redirects: ${gone.join(" ")}`,
          );
        }
        const recorded = new Set(ledger);
        const fresh = built.filter((address) => !recorded.has(address)).length;
        if (fresh > 0) logger.info(`${fresh} new addresses; "npm run addresses" records them.`);
      },
    },
  };
}

/** Hosts look for `404.html` beside a page's folder; Astro writes that name for the root language only. */
async function nameEnglish404(dist: string): Promise<void> {
  await rename(join(dist, "en", "404", "index.html"), join(dist, "en", "404.html"));
}
