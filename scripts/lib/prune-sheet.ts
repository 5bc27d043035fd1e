import { PurgeCSS } from "purgecss";

/**
 * Leaves out of a sheet the rules for classes that are not used. What a rule asks besides classes (an
 * element, an attribute, a state) is taken as met: browsers and scripts change it.
 * @param sheet CSS text
 * @param used the classes that elements have or may get
 */
export async function pruneSheet(sheet: string, used: ReadonlySet<string>): Promise<string> {
  // `code` may be an element in one rule and a class in another.
  const others = sheet.match(/(?<![.\w-])[\w-]+/g) ?? [];
  const [pruned] = await new PurgeCSS().purge({
    content: [{ raw: "", extension: "words" }],
    css: [{ raw: sheet }],
    defaultExtractor: () => [...used, ...others],
  });
  if (!pruned) throw new Error("the sheet was not read");
  return pruned.css;
}

/** The classes that a page gives to its elements. */
export function classesOf(html: string): ReadonlySet<string> {
  const lists = new Set<string>();
  for (const [, list = ""] of html.matchAll(/ class="([^"]*)"/g)) lists.add(list);
  return new Set([...lists].flatMap((list) => list.split(/\s+/)));
}

/** All words of a script: what it may give to elements as a class is among them. */
export function wordsOf(script: string): ReadonlySet<string> {
  return new Set(script.match(/[\w-]+/g));
}
