import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { addressLedger } from "./scripts/lib/astro/address-ledger.ts";
import { boundProse } from "./scripts/lib/astro/bound-prose.ts";
import { checkedCharts } from "./scripts/lib/astro/checked-charts.ts";
import { inlineSheets } from "./scripts/lib/astro/inline-sheets.ts";
import { inlineScript } from "./scripts/lib/astro/inline-script.ts";
import { liveData } from "./scripts/lib/astro/live-data.ts";
import { namedFigures } from "./scripts/lib/astro/named-figures.ts";
import { sitemap } from "./scripts/lib/astro/sitemap.ts";
import { tableAlignment } from "./scripts/lib/astro/table-alignment.ts";

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
    plugins: [inlineScript()],
    build: {
      // Small scripts would otherwise be written into the page, which the policy forbids.
      assetsInlineLimit: 0,
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
