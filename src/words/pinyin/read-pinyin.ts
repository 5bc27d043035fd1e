import { syllableStarts } from "./syllable-starts.ts";

/** The collation is named, so that the order does not depend on the machine that builds. */
const byPinyin = new Intl.Collator("zh-CN-u-co-pinyin");
const starts = syllableStarts
  .split(" ")
  .map((start) => ({ sound: start.slice(0, -1).replace("v", "u"), character: start.slice(-1) }));

/** Characters of this site's names that are read otherwise, or in two ways. */
const otherReadings: Readonly<Record<string, readonly string[]>> = {
  地: ["di"],
  长: ["chang", "zhang"],
  重: ["zhong", "chong"],
  行: ["xing", "hang"],
  率: ["lu", "shuai"],
  调: ["tiao", "diao"],
  幢: ["zhuang"],
  拓: ["tuo"],
  谁: ["shui", "shei"],
  朝: ["chao", "zhao"],
  都: ["du", "dou"],
  传: ["chuan", "zhuan"],
  乐: ["le", "yue"],
  系: ["xi", "ji"],
  略: ["lue"],
};

/** The readings of a character in pinyin without tones, ü written u as it is typed; none for other signs. */
export function readPinyin(character: string): readonly string[] {
  if (!/^[\u4e00-\u9fa5]$/.test(character)) return [];
  const other = otherReadings[character];
  if (other !== undefined) return other;
  const after = starts.findIndex((start) => byPinyin.compare(start.character, character) > 0);
  const sound = starts.at(after < 0 ? -1 : after - 1)?.sound;
  return sound === undefined ? [] : [sound];
}

/** The Chinese characters of some names, gathered by sound; sounds and characters in a fixed order. */
export function gatherSounds(names: readonly string[]): Record<string, string> {
  const sounds = new Map<string, string[]>();
  for (const character of [...new Set(names.join(""))].sort()) {
    for (const sound of readPinyin(character)) {
      sounds.set(sound, [...(sounds.get(sound) ?? []), character]);
    }
  }
  return Object.fromEntries(
    [...sounds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sound, characters]) => [sound, characters.join("")]),
  );
}
