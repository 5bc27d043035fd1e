import type { Language } from "#dataset/contract/bilingual.ts";

/**
 * The words of an MDX text for whoever searches it: without components, links' addresses and marks.
 * Bound figures leave nothing behind, since what they print is found with the metrics.
 */
export function plainProse(source: string, lang: Language): string {
  const words = source
    .replace(/<Note\b[^>]*title="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]+>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^(?:#+|>|[-*]|\d+\.)\s+/gm, "")
    .replace(/\*\*|__|`/g, "");
  // Chinese lines join without a space; paragraphs that end without a stop get none made up.
  return lang === "zh"
    ? words.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, "").trim()
    : words.replace(/\s+/g, " ").trim();
}
