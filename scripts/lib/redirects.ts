import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

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
