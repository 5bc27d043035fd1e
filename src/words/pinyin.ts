import { customPinyin, pinyin } from "pinyin-pro";

/** Names that the library reads wrongly: a list for editors. */
customPinyin({
  登记簿: "dēng jì bù",
  乐清: "yuè qīng",
  莲都: "lián dū",
});

/**
 * The pinyin of a name's Chinese characters, each read as its neighbours ask (行政 xing, 银行 hang);
 * without tones, ü written u as it is typed.
 */
export function readPinyin(name: string): readonly (readonly [character: string, sound: string])[] {
  return pinyin(name, { type: "all", toneType: "none" })
    .filter(({ isZh }) => isZh)
    .map(({ origin, pinyin: sound }) => [origin, sound.replaceAll("ü", "u")]);
}

/** The Chinese characters of some names, gathered by sound; sounds and characters in a fixed order. */
export function gatherSounds(names: readonly string[]): Record<string, string> {
  const bySound = Map.groupBy(names.flatMap(readPinyin), ([, sound]) => sound);
  return Object.fromEntries(
    [...bySound]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sound, read]) => [
        sound,
        [...new Set(read.map(([character]) => character))].sort().join(""),
      ]),
  );
}
