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

const contract = "src/dataset/contract";
const figure = "src/dataset/figure";
const period = "src/dataset/period";
const reading = "src/dataset/reading";
const checking = "src/dataset/checking";
const selecting = "src/dataset/selecting";
const deriving = "src/dataset/deriving";
const writing = "src/dataset/writing";

/** The light rooms of the dataset: no parser of CSV, small enough for browsers. */
const light = [contract, figure, period, selecting];
/** What stands left of the components. */
const seen = [
  contract,
  period,
  selecting,
  writing,
  "src/dataset/finding",
  "src/words",
  "src/charts",
  "src/site",
];

/** Section 2 of the design as data: one way, dataset ← words ← charts ← components ← layouts ← pages. */
export const rooms: readonly Room[] = [
  { path: contract, mayImport: [], packages: [] },
  { path: figure, mayImport: [contract], packages: ["d3-array"] },
  { path: period, mayImport: [contract], packages: ["d3-array"] },
  { path: selecting, mayImport: [contract, period], packages: ["d3-array"] },
  { path: writing, mayImport: [contract, period], packages: ["d3-array"] },
  {
    path: `${writing}/sort-csv.ts`,
    mayImport: [contract, figure, period, reading, writing],
    packages: [],
    because: "it reads an editor's file in order to write it again",
  },
  { path: reading, mayImport: [contract, figure, period], packages: ["d3-array"] },
  {
    path: `${reading}/read-csv.ts`,
    mayImport: [contract, figure, period, reading],
    packages: ["papaparse"],
    because: "the one file that knows the CSV library",
  },
  { path: checking, mayImport: [contract, figure, period, reading], packages: ["d3-array"] },
  { path: deriving, mayImport: [...light, reading, checking], packages: ["d3-array"] },
  {
    path: "src/dataset/audit",
    mayImport: [...light, reading, checking, deriving],
    packages: ["d3-array"],
  },
  {
    path: "src/dataset/finding",
    mayImport: [...light, deriving],
    packages: [],
    because: "what a sentence says of figures is checked by the rules they are derived by",
  },
  { path: "src/dataset", mayImport: [], packages: ["d3-array"], because: "it wires its own rooms" },
  { path: "src/words", mayImport: [contract, `${figure}/chinese-numerals.ts`], packages: [] },
  {
    path: "src/charts",
    mayImport: [
      "src/dataset/finding/finding.ts",
      ...light,
      "src/words",
      // How a mistake is worded, and nothing that reads.
      `${reading}/compose-problem.ts`,
      `${reading}/problem-table.ts`,
      `${reading}/suggest-name.ts`,
    ],
    packages: ["@observablehq/plot", "d3-array", "zod"],
  },
  {
    path: "src/charts/editing",
    mayImport: [
      ...light,
      "src/words",
      "src/charts",
      `${reading}/compose-problem.ts`,
      `${reading}/problem-table.ts`,
      `${reading}/suggest-name.ts`,
    ],
    packages: ["yaml", "zod"],
    because: "it reads and writes what editors declare; no page needs it",
  },
  {
    path: "src/charts/explore",
    mayImport: [
      ...light,
      "src/words",
      "src/charts",
      deriving,
      `${reading}/observation-id.ts`,
      `${writing}/csv-row.ts`,
    ],
    packages: ["@observablehq/plot", "d3-array"],
    because: "it derives for one reader what the normaliser derives for all, by the same rules",
  },
  {
    path: "src/charts/render/virtual-document.ts",
    mayImport: [...light, "src/words", "src/charts"],
    packages: ["jsdom"],
    because: "the document is an argument everywhere else",
  },
  {
    path: "src/charts/picture",
    mayImport: ["src/charts"],
    packages: ["node:*", "@resvg/resvg-js"],
    because: "pictures are made at build: only what runs in Node may import it",
  },
  {
    path: "src/site",
    mayImport: ["src/dataset", "src/words", "src/charts/declaration.ts"],
    packages: ["astro:*", "yaml"],
  },
  {
    path: "src/site/dataset.ts",
    mayImport: ["src/dataset", "src/site", "src/generated"],
    packages: [],
    because: "the one reader of what the normaliser wrote",
  },
  {
    path: "src/client",
    mayImport: [contract],
    packages: [],
    onDemand: ["src/charts"],
    because: "whatever is imported here is sent to every reader",
  },
  {
    path: "src/client/explore",
    mayImport: [
      contract,
      "src/client",
      "src/charts/explore/query.ts",
      "src/charts/explore/view.ts",
      "src/site/addresses.ts",
    ],
    packages: [],
    onDemand: ["src/charts"],
    because: "it reads and writes the address before anything is drawn",
  },
  {
    path: "src/components",
    mayImport: [...seen, "src/client", "src/styles"],
    packages: ["astro", "astro:*", "node:*", "yaml"],
  },
  {
    path: "src/components/data/gallery-kinds.ts",
    mayImport: [...seen, "src/content/charts"],
    packages: [],
    because: "it shows an editor's file as it was written",
  },
  {
    path: "src/layouts",
    mayImport: [...seen, "src/components", "src/client", "src/styles"],
    packages: ["astro:*", "node:*", "virtual:*"],
  },
  {
    path: "src/pages",
    mayImport: [...seen, "src/components", "src/layouts", "src/styles"],
    packages: ["astro", "astro:*", "virtual:*"],
  },
  {
    // The address of a script that has to run in the head, not its code.
    path: "src/pages/[...lang]/timeline.astro",
    mayImport: [
      ...seen,
      "src/components",
      "src/layouts",
      "src/styles",
      "src/client/early-filter.ts",
    ],
    packages: ["astro", "astro:*"],
  },
  {
    path: "src/pages/[...lang]/charts/[id].astro",
    mayImport: [...seen, "src/components", "src/layouts", "src/styles", "src/client/early-view.ts"],
    packages: ["astro", "astro:*"],
  },
  {
    path: "src/pages/[...lang]/explore.astro",
    mayImport: [
      ...seen,
      "src/components",
      "src/layouts",
      "src/styles",
      "src/client/explore/early-explore.ts",
    ],
    packages: ["astro", "astro:*"],
  },
  {
    path: "src/pages/[...lang]/search.astro",
    mayImport: [
      ...seen,
      "src/components",
      "src/layouts",
      "src/styles",
      "src/client/early-query.ts",
    ],
    packages: ["astro", "astro:*"],
  },
  { path: "src/content", mayImport: ["src/components"], packages: [] },
  {
    path: "src/content.config.ts",
    mayImport: ["src/charts/declaration.ts", "src/charts/written-finding.ts"],
    packages: ["astro:*", "astro/*", "zod"],
  },
  { path: "src/env.d.ts", mayImport: [], packages: [] },
  { path: "src/styles", mayImport: [], packages: [] },
  {
    path: "scripts",
    mayImport: ["src/dataset", "src/words", "src/charts", "src/site"],
    packages: ["node:*", "astro", "astro/*", "satteri", "sirv", "vite", "yaml", "jsdom"],
  },
  {
    path: "scripts/lib/browser",
    mayImport: ["scripts"],
    packages: ["node:*", "playwright-core", "@sparticuz/chromium"],
    because: "it starts the browser of tests and benchmarks",
  },
  {
    path: "scripts/lib/prune-sheet.ts",
    mayImport: [],
    packages: ["purgecss"],
    because: "it alone takes style sheets apart",
  },
  {
    path: "scripts/lib/bench/site",
    mayImport: ["scripts", "src/charts", "src/dataset/contract"],
    packages: ["node:*", "playwright-core", "jsdom", "vite"],
  },
  {
    path: "scripts/lib/bench/parse-alone.ts",
    mayImport: [],
    packages: ["papaparse"],
    because: "it times the parser by itself",
  },
];

/** No file is longer; a file that outgrows this holds two ideas. */
export const mostLines = 300;
