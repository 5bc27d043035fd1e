import { fileURLToPath } from "node:url";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { builtAddresses, missingAddresses, readLedger } from "../address-ledger.ts";
import { readRedirects, writeRedirect } from "../redirects.ts";

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
