import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Every address ever published, one a line, sorted, relative to the base path. */
const ledgerPath = join("src", "site", "address-ledger.txt");

/** Reads the ledger of the project at `root`. */
async function readLedger(root: string): Promise<string[]> {
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

/** An address that moved; both relative to the base path, as in the ledger. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Reads `src/site/redirects.csv` (`from,to`; addresses hold no commas). */
async function readRedirects(root: string): Promise<Redirect[]> {
  const text = await readFile(join(root, "src", "site", "redirects.csv"), "utf8");
  const [header, ...rows] = text.split("\n").filter((line) => line !== "");
  if (header !== "from,to") throw new Error("src/site/redirects.csv: the header must be from,to");
  return rows.map((row, index) => {
    const [, from, to] = /^(\/[^,]*),(\/[^,]*)$/.exec(row) ?? [];
    if (from !== undefined && to !== undefined) return { from, to };
    throw new Error(`src/site/redirects.csv:${index + 2}: expected /from/,/to/ — found ${row}`);
  });
}

/**
 * Writes what stands at a moved address: for a page, a page that leads on at once, with or without
 * script, in the language of the old one (a static host cannot answer 301); for a file, a copy, since a program
 * that fetches it reads no HTML.
 */
async function writeRedirect(dist: string, base: string, { from, to }: Redirect): Promise<void> {
  const isPage = from.endsWith("/");
  const target = join(dist, from, isPage ? "index.html" : "");
  if (!existsSync(join(dist, to.replace(/#.*$/, "")))) {
    throw new Error(`src/site/redirects.csv: 去处不存在 · nothing stands at ${to}`);
  }
  await mkdir(dirname(target), { recursive: true });
  if (!isPage) return copyFile(join(dist, to), target);
  const href = base.replace(/\/$/, "") + to;
  // The reader's query and fragment go along; without script, the address alone.
  const lead = `location.replace(${JSON.stringify(href)}.replace(/#.*/,"")+location.search+(location.hash||${JSON.stringify(new URL(href, "https://x.invalid").hash)}))`;
  const hash = createHash("sha256").update(lead).digest("base64");
  const [lang, words] = from.startsWith("/en/")
    ? ["en", "This page has moved to"]
    : ["zh-CN", "本页已移至"];
  await writeFile(
    target,
    `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'">
<title>${words} ${href}</title>
<script>${lead}</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
</head>
<body><p>${words} <a href="${href}">${href}</a></p></body>
</html>
`,
  );
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
        const recorded = new Set(await readLedger(root));
        // A page that leads on is built: its address counts as there.
        const built = new Set(await builtAddresses(dist));
        const gone = recorded.difference(built);
        if (gone.size > 0) {
          throw new Error(
            `已发布过的地址不见了，请恢复，或在 src/site/redirects.csv 写明去处，图不再更新的用 npm run chart:retire · ` +
              `published addresses are gone; restore them, add redirects, or retire a chart by that command: ${[...gone].join(" ")}`,
          );
        }
        const fresh = built.difference(recorded).size;
        if (fresh > 0) logger.info(`${fresh} new addresses; "npm run addresses" records them.`);
      },
    },
  };
}

/** Hosts look for `404.html` beside a page's folder; Astro writes that name for the root language only. */
async function nameEnglish404(dist: string): Promise<void> {
  await rename(join(dist, "en", "404", "index.html"), join(dist, "en", "404.html"));
}
