/** A room: a folder or file whose imports obey one rule. The longest path that fits a file is its room. */
export interface Room {
  readonly path: string;
  /** Paths it may import from, besides itself. */
  readonly mayImport: readonly string[];
  /** Packages it may import; a trailing `*` stands for any ending. */
  readonly packages: readonly string[];
  /** Paths it may reach only by `import()` or for their types, so that nothing of them loads with the page. */
  readonly onDemand?: readonly string[];
  /** Why, where the rule is not plain from the table. */
  readonly because?: string;
}

/** The rooms left of the site, in the order in which data flow: each may import those before it. */
const flow = ["src/model", "src/problems", "src/figures", "src/dataset", "src/words", "src/audit"];

/** What of the dataset is small enough for browsers: no parser of CSV, no checks of what editors type. */
const light = [
  "src/model",
  "src/problems",
  "src/figures",
  "src/dataset/index.ts",
  "src/dataset/derive",
  "src/dataset/finding",
  "src/dataset/select",
  "src/dataset/write",
];

/** What stands left of the components. */
const seen = [
  ...light,
  "src/words",
  "src/audit",
  "src/charts",
  "src/images",
  "src/exports",
  "src/site",
];

const leftOf = (room: string): readonly string[] => flow.slice(0, flow.indexOf(room));

/** Section 2 of the design as data: a room imports only what stands left of it. */
export const rooms: readonly Room[] = [
  { path: "src/model", mayImport: [], packages: [] },
  { path: "src/problems", mayImport: leftOf("src/problems"), packages: ["d3-array"] },
  { path: "src/figures", mayImport: leftOf("src/figures"), packages: ["d3-array"] },
  { path: "src/dataset", mayImport: leftOf("src/dataset"), packages: ["d3-array"] },
  {
    path: "src/dataset/read",
    mayImport: leftOf("src/dataset"),
    packages: ["papaparse", "d3-array"],
    because:
      "the one room that knows the CSV library; what reads a cell knows nothing of the whole",
  },
  { path: "src/words", mayImport: light, packages: [] },
  {
    path: "src/words/other-scripts.ts",
    mayImport: [],
    packages: ["pinyin-pro", "opencc-js/t2cn"],
    because:
      "dictionaries of a megabyte each, for the search index at build; no browser loads them",
  },
  { path: "src/audit", mayImport: [...light, "src/words"], packages: ["d3-array"] },
  {
    path: "src/charts",
    mayImport: [...light, "src/words"],
    packages: ["@observablehq/plot", "d3-array", "zod"],
  },
  {
    path: "src/charts/marks/mark-styles.ts",
    mayImport: ["src/styles"],
    packages: [],
    because: "what a mark looks like is said in the sheets, and read from them for pictures",
  },
  {
    path: "src/charts/svg/virtual-document.ts",
    mayImport: [],
    packages: ["jsdom"],
    because: "the document is an argument everywhere else",
  },
  {
    path: "src/authoring",
    mayImport: [...light, "src/words", "src/charts"],
    packages: ["yaml", "zod"],
    because: "it reads and writes what editors declare; no page needs it",
  },
  {
    path: "src/images",
    mayImport: [...light, "src/words", "src/charts"],
    packages: ["node:*", "@resvg/resvg-js", "fontkitten", "wawoff2"],
    because: "pictures are made at build: only what runs in Node may import it",
  },
  {
    path: "src/exports",
    mayImport: [...light, "src/words", "src/charts"],
    packages: ["fflate", "hyparquet-writer", "uqr", "write-excel-file/*", "zod"],
    because: "what goes out, as pure functions: shapes and bytes, no disk, no page",
  },
  {
    path: "src/intake",
    mayImport: [...flow, "src/charts"],
    packages: ["d3-array"],
    because: "what comes in is read and checked whole, before it is published; no page needs it",
  },
  {
    path: "src/site",
    mayImport: [...light, "src/words", "src/audit", "src/charts", "src/images", "src/exports"],
    packages: ["astro", "astro:*", "d3-array", "schema-dts"],
  },
  {
    path: "src/site/dataset.ts",
    mayImport: [...light, "src/words", "src/site", "src/generated"],
    packages: [],
    because: "the one reader of what the normaliser wrote",
  },
  {
    path: "src/site/gallery-kinds.ts",
    mayImport: [...light, "src/words", "src/charts", "src/site", "src/content/charts"],
    packages: [],
    because: "it shows an editor's file as it was written",
  },
  {
    path: "src/client",
    mayImport: ["src/model"],
    packages: [],
    onDemand: ["src/charts", "src/exports"],
    because: "whatever is imported here is sent to every reader",
  },
  {
    path: "src/client/explore",
    mayImport: ["src/model", "src/client", "src/charts/explore/view.ts", "src/site/addresses.ts"],
    packages: [],
    onDemand: ["src/charts"],
    because: "it reads and writes the address before anything is drawn",
  },
  {
    path: "src/client/desk",
    mayImport: ["src/model", "src/client", "src/words/zh/desk.ts", "src/words/en/desk.ts"],
    packages: [],
    onDemand: ["src/intake"],
  },
  {
    path: "src/client/desk/desk-worker.ts",
    mayImport: [...flow, "src/intake"],
    packages: ["read-excel-file/*"],
    because: "the checks of the data folder themselves, in a worker that one page starts",
  },
  {
    path: "src/components",
    mayImport: [...seen, "src/client", "src/styles"],
    packages: ["astro", "astro:*"],
  },
  {
    path: "src/components/records/GateBands.astro",
    mayImport: [...seen, "src/components", "src/dataset/check/gate/band.ts"],
    packages: [],
    because: "what would be stopped is told by the rules that stop it",
  },
  {
    path: "src/layouts",
    mayImport: [...seen, "src/components", "src/client", "src/styles"],
    packages: ["astro:*", "node:*", "virtual:*"],
  },
  {
    // Of the client a page names the address of a script that has to run in the head, not its code.
    path: "src/pages",
    mayImport: [
      ...seen,
      "src/components",
      "src/layouts",
      "src/styles",
      "src/client/early-filter.ts",
      "src/client/early-query.ts",
      "src/client/early-view.ts",
      "src/client/explore/early-explore.ts",
    ],
    packages: ["astro", "astro:*", "virtual:*"],
  },
  {
    path: "src/pages/data/folder.json.gz.ts",
    mayImport: ["src/dataset/read/csv.ts"],
    packages: ["node:*", "astro:*"],
    because: "it hands on the files as editors saved them, in whatever encoding",
  },
  {
    path: "src/pages/data/desk.json.gz.ts",
    mayImport: ["src/model", "src/site"],
    packages: ["node:*", "astro:*"],
    because: "it hands on charts and stories as editors saved them",
  },
  {
    path: "src/middleware.ts",
    mayImport: ["src/site/languages.ts", "src/words"],
    packages: ["astro:*"],
  },
  { path: "src/content", mayImport: ["src/components"], packages: [] },
  {
    path: "src/content.config.ts",
    mayImport: ["src/charts/declaration.ts"],
    packages: ["astro:*", "astro/*", "zod"],
  },
  { path: "src/env.d.ts", mayImport: ["src/words"], packages: [] },
  { path: "src/styles", mayImport: [], packages: [] },
  {
    path: "scripts",
    mayImport: [...flow, ...seen, "src/authoring", "src/intake"],
    packages: [
      "node:*",
      "astro",
      "astro/*",
      "satteri",
      "sirv",
      "typescript",
      "vite",
      "vitest/node",
      "yaml",
      "jsdom",
      "purgecss",
      "papaparse",
      "playwright-core",
      "read-excel-file/*",
      "@sparticuz/chromium",
    ],
  },
];

/** No file is longer; a file that outgrows this holds two ideas. */
export const mostLines = 300;
