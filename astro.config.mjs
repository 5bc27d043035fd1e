import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { addressLedger } from "./scripts/integrations/address-ledger.ts";
import { checkedCharts, liveData } from "./scripts/integrations/editors-files.ts";
import { inlineScript } from "./scripts/integrations/inline-script.ts";
import { inlineSheets } from "./scripts/integrations/inline-sheets.ts";
import { builtForOldestEngines } from "./scripts/integrations/oldest-engines.ts";
import { sitemap } from "./scripts/integrations/sitemap.ts";
import { boundProse, namedFigures, tableAlignment } from "./scripts/integrations/story-prose.ts";

// Where the site is published, and under which path: `SITE_URL=https://… BASE_PATH=/twenty-years/`.
// On one's own machine it is where `npm start` serves it.
const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? "4321"}`;
const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  i18n: {
    locales: ["zh", "en"],
    defaultLocale: "zh",
    routing: { prefixDefaultLocale: false },
  },
  build: {
    format: "directory",
    // Sheets are written into the pages with their hashes in the policy, by inlineSheets below.
    inlineStylesheets: "never",
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // Figures and quotations stay as typed.
      features: { smartPunctuation: false },
      mdastPlugins: [namedFigures, boundProse],
      hastPlugins: [tableAlignment],
    }),
  },
  integrations: [mdx(), liveData(), checkedCharts(), inlineSheets(), sitemap(), addressLedger()],
  vite: {
    plugins: [inlineScript(), builtForOldestEngines()],
    // A worker loads parts of its own only when it needs them.
    worker: { format: "es" },
    build: {
      // Small scripts would otherwise be written into the page, which the policy forbids.
      assetsInlineLimit: 0,
      // Parts load one small file each: what would fetch theirs early weighs more than it saves.
      modulePreload: false,
      rolldownOptions: {
        /** @param {string} level @param {{ code?: string }} log @param {Function} next */
        onLog(level, log, next) {
          // One per MDX file, about a directive that Astro itself writes.
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") next(level, log);
        },
      },
    },
  },
});
