import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { gapKinds } from "#model/gap.ts";
import { type Language, languages } from "#model/bilingual.ts";

const root = join(import.meta.dirname, "../../src/words");
const names = [
  ...new Set(globSync("{zh,en}/*.ts", { cwd: root }).map((file) => basename(file, ".ts"))),
].sort();

/** All that a file of words exports, each set by its name without the language: `pages`, `area`. */
async function readSets(lang: Language, name: string): Promise<Readonly<Record<string, unknown>>> {
  const sets = (await import(join(root, lang, `${name}.ts`))) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(sets).map(([exported, words]) => [exported.replace(/(?:Zh|En)$/, ""), words]),
  );
}

const files = await Promise.all(
  names.map(async (name) => ({
    name,
    zh: await readSets("zh", name),
    en: await readSets("en", name),
  })),
);

/** Words that stand for nothing, on purpose: Chinese sets no space, the cell says its number already. */
const empty = new Set([
  "chart.space",
  "summary.space",
  "desk.qualifiers.exact",
  "quotes.it", // In Chinese what a chart is of is left out.
]);

/** English that has no noun to bend, or counts only what is several. */
const unbent = new Set([
  "pages.area.newestOnly",
  "chart.cellsFound",
  "chart.metrics",
  "chart.sourcesInTable",
  ...["cells", "counts"].flatMap((of) => gapKinds.map((kind) => `gaps.${of}.${kind}`)),
  "summary.allFalls",
  "summary.allRises",
  "ui.chart.sources",
]);

it("every file of words is read", () => {
  expect(names).toEqual(
    expect.arrayContaining(["chart", "explore", "gaps", "pages", "quotes", "ui"]),
  );
});

describe.each(files)("the words of $name", ({ zh, en }) => {
  it("have the same keys in both languages, and functions in the same places", () => {
    expect(Object.keys(zh)).not.toEqual([]);
    expect(shapeOf(en)).toEqual(shapeOf(zh));
  });

  it.each(languages)("say something under every key in %s", (lang) => {
    const texts = textsOf({ zh, en }[lang]).filter(([key]) => !empty.has(key));
    expect(texts.filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });

  it("hold no Chinese in English, but the name of the other language", () => {
    const wrong = textsOf(en).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(wrong.filter(([key]) => key !== "ui.site.otherLanguage")).toEqual([]);
  });

  it("use full-width punctuation after Chinese characters", () => {
    const wrong = textsOf(zh).filter(([, text]) => /\p{Script=Han}[,;:!?()]/u.test(text));
    expect(wrong).toEqual([]);
  });

  it("tell one thing from several in English", () => {
    const alike = leavesOf(en).flatMap(([key, leaf]) => {
      if (!isWriter(leaf) || !/^\(count\)/.test(String(leaf))) return [];
      const [one = "", two = ""] = [1, 2].map((count) => String(leaf(count)));
      return one.replace("1", "2") === two && /\d [a-z]/.test(two) ? [key] : [];
    });
    expect(alike.filter((key) => !unbent.has(key))).toEqual([]);
  });
});

type Leaf = readonly [key: string, value: unknown];
type Writer = (...given: readonly unknown[]) => unknown;

const isWriter = (leaf: unknown): leaf is Writer => typeof leaf === "function";

/** What a set holds that is no set itself, with the way to it: texts and functions. */
function leavesOf(words: unknown, path = ""): readonly Leaf[] {
  if (typeof words !== "object" || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) =>
    leavesOf(value, path === "" ? key : `${path}.${key}`),
  );
}

function shapeOf(words: unknown): readonly Leaf[] {
  return leavesOf(words)
    .map(([key, leaf]): Leaf => [key, typeof leaf])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whatever a function of words may be given: each of its arguments is tried with all of them. */
const samples: readonly unknown[] = [
  1,
  2,
  "2004",
  ["A", "B"],
  ...["streak", "agency", "report", "up", "yearly"],
  { metrics: "A", areas: "B", series: "C", count: 9, most: 6, year: 2004, gaps: "D" },
];

/** All texts of a file with the way to them. Throws where a function can be made to say nothing. */
function textsOf(words: unknown): readonly (readonly [key: string, text: string])[] {
  return leavesOf(words).flatMap(([key, leaf]) => {
    if (typeof leaf === "string") return [[key, leaf] as const];
    if (!isWriter(leaf)) throw new TypeError(`${key} is no text`);
    const texts = argumentsOf(leaf.length).flatMap((given) => maybeText(leaf, given) ?? []);
    if (texts.length === 0) throw new Error(`${key} says nothing to any of the samples`);
    return [...new Set(texts)].map((text) => [key, text] as const);
  });
}

function maybeText(write: Writer, given: readonly unknown[]): string | null {
  try {
    const text = write(...given);
    return typeof text === "string" && !/undefined|\[object/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Every row of so many samples; in long rows the first ones are names, and the last three vary. */
function argumentsOf(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]];
  if (count > 3) return argumentsOf(count - 1).map((row) => ["A", ...row]);
  return argumentsOf(count - 1).flatMap((row) => samples.map((sample) => [...row, sample]));
}
