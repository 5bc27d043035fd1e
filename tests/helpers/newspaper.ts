import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, inject } from "vitest";
import { serveFolder, type ServedFolder } from "../../scripts/lib/serve-folder.ts";
import { publishedAt } from "./published-at.ts";

export interface Newspaper {
  /** Serves a page with this in its body; addresses of the published site become those of the tested one. */
  readonly print: (body: string) => Promise<string>;
  /** Puts a copy of a file beside the page. */
  readonly enclose: (file: string, name: string) => void;
}

/** A newspaper of another origin, a new one for each test of the file or block that asks for it. */
export function useNewspaper(): Newspaper {
  let folder = "";
  let served: ServedFolder | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newspaper-"));
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
    rmSync(folder, { recursive: true });
  });
  return {
    print: async (body) => {
      const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><title>报道</title>`;
      const text = body.replaceAll(`${publishedAt}/`, inject("siteUrl"));
      writeFileSync(
        join(folder, "index.html"),
        `<!doctype html><html lang="zh"><head>${head}</head><body>${text}</body></html>`,
      );
      served = await serveFolder(folder, 0);
      return served.url;
    },
    enclose: (file, name) => {
      copyFileSync(file, join(folder, name));
    },
  };
}

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#34": '"',
  "#39": "'",
};

/** The first code to paste that a page offers, read from its file. */
export async function pastedCode(path: string): Promise<string> {
  const html = await (await fetch(new URL(path, inject("siteUrl")))).text();
  const [, code] = /<textarea[^>]*class="snippet"[^>]*>(.*?)<\/textarea>/s.exec(html) ?? [];
  if (code === undefined) throw new Error(`${path} offers no code`);
  return code.replace(/&([#\w]+);/g, (written, name: string) => signs[name] ?? written);
}
