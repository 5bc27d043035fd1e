import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { contentIds } from "../helpers/editor-files.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Programme {
  readonly id: string;
  readonly name_zh: string;
  readonly aliases: string;
}

const programmes = Papa.parse<Programme>(read("data/programmes.csv"), {
  header: true,
  skipEmptyLines: true,
}).data;

describe("a programme that a story names", () => {
  test.each(contentIds("stories/zh"))(
    "leads to the glossary, in %s and its translation",
    (story) => {
      const chinese = read(`src/content/stories/zh/${story}.mdx`);
      const linked = linksIn(chinese);
      const loose = programmes
        .filter(({ id }) => !linked.has(id))
        .filter((programme) => namesOf(programme).some((name) => proseOf(chinese).includes(name)));
      expect(loose.map(({ id }) => id)).toEqual([]);
      expect([...linksIn(read(`src/content/stories/en/${story}.mdx`))].sort()).toEqual(
        [...linked].sort(),
      );
    },
  );
});

function namesOf({ name_zh, aliases }: Programme): readonly string[] {
  // Shorter ones are words of other things too.
  return [name_zh, ...aliases.split("|")].filter((name) => name.length >= 3);
}

function linksIn(story: string): ReadonlySet<string> {
  return new Set([...story.matchAll(/\(programme:([\w-]+)\)/g)].map(([, id = ""]) => id));
}

/** The story's own words: without what its components say, its links and its head. */
function proseOf(story: string): string {
  return story
    .replace(/^---[^]*?\n---\n/, "")
    .replace(/<(Finding|Unbound)\b[^>]*>[^]*?<\/\1>/g, "\u2060")
    .replace(/<[^>]*>/g, "\u2060")
    .replace(/\[[^\]]*\]\([^)]*\)/g, "\u2060");
}
