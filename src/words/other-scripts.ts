import { Converter } from "opencc-js/t2cn";
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

/** Ways in which traditional characters are written: the common one, Hong Kong's, Taiwan's. */
const waysToSimplify = (["t", "hk", "tw"] as const).map((from) => Converter({ from, to: "cn" }));

/**
 * The traditional characters that stand for the characters of some texts: by turns one of them and
 * its simplified one, in a fixed order.
 */
export function gatherTraditional(texts: readonly string[]): string {
  const used = new Set(texts.join(""));
  const pairs = allPairs().filter(([, simplified]) => used.has(simplified));
  return pairs.flat().join("");
}

/** The Chinese characters of Unicode's first block, each with its simplified one where that is another. */
let known: readonly (readonly [string, string])[] | undefined;

function allPairs(): readonly (readonly [string, string])[] {
  const characters = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  );
  known ??= characters.flatMap((character) => {
    const simplified = waysToSimplify
      .map((simplify) => simplify(character))
      .find((one) => one !== character);
    return simplified?.length === 1 ? [[character, simplified] as const] : [];
  });
  return known;
}
